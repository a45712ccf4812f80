import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { SignOutDocument } from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import { useFaultText } from './fault-state';
import { send } from './graphql';

/** Ends the session, forgets everything that was loaded, and shows the sign-in page. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutate } = useMutation({
    mutationFn: () => send(SignOutDocument, {}),
    onSuccess: async () => {
      await router.navigate({ to: '/sign-in' });
      client.clear();
    },
    onError: (error) => toast(faultText(error), 'error'),
  });
  return () => mutate();
}
