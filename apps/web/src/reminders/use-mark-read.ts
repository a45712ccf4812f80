import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { MarkNoticesReadDocument, NoticesDocument, UnreadNoticesDocument } from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';

/** Marks notices as read, all of them unless some are named; `onDone` is called once they are. */
export function useMarkRead() {
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutate, isPending } = useChange(MarkNoticesReadDocument, {
    refreshes: [NoticesDocument, UnreadNoticesDocument],
  });
  const mark = (ids?: readonly string[], onDone?: () => void) =>
    mutate(
      { input: { clientMutationId: newMutationId(), ids } },
      { onSuccess: onDone, onError: (error) => toast(faultText(error), 'error') },
    );
  return { mark, isPending };
}
