import { useMutation } from '@tanstack/react-query';
import { SignOutDocument } from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import { useFaultText } from './fault-state';
import { send } from './graphql';

/** Ends the session, forgets everything that was loaded, and shows the sign-in page. */
export function useSignOut(): () => void {
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutate } = useMutation({
    mutationFn: () => send(SignOutDocument, {}),
    // A fresh page, since the next person at a shared PC must find nothing in memory.
    onSuccess: () => location.assign('/sign-in'),
    onError: (error) => toast(faultText(error), 'error'),
  });
  return () => mutate();
}
