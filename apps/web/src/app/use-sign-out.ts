import { useMutation } from '@tanstack/react-query';
import { SignOutDocument } from '../gql/graphql';
import { rememberWhoLeft } from '../identity/hand-over';
import { useAnnouncer } from '../ui/toast';
import { useFaultText } from './fault-state';
import { send } from './graphql';
import { leaveFor } from './leave';
import { useViewer } from './session';

/** A fresh page follows, since the next person at a shared PC must find nothing in memory. */
function useEndSession(onEnded: () => void): () => void {
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutate } = useMutation({
    mutationFn: () => send(SignOutDocument, {}),
    onSuccess: onEnded,
    onError: (error) => toast(faultText(error), 'error'),
  });
  return () => mutate();
}

/** Ends the session, forgets everything that was loaded, and shows the sign-in page. */
export const useSignOut = (): (() => void) => useEndSession(() => leaveFor('/sign-in'));

/** Ends the session and asks for the next person's passkey at once. */
export function useHandOver(): () => void {
  const { name } = useViewer();
  return useEndSession(() => {
    rememberWhoLeft(name);
    leaveFor('/sign-in?next=true');
  });
}
