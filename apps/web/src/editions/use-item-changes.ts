import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import {
  EditionDraftDocument,
  EditionDraftsDocument,
  MoveDraftItemDocument,
  UpdateDraftItemDocument,
} from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import type { Draft, DraftItem } from './words';

const refreshes = [EditionDraftDocument, EditionDraftsDocument];

/** What is done to an item without a dialog: leaving it out or taking it in, and moving it by one place. */
export function useItemChanges(draft: Draft, item: DraftItem) {
  const { formatMessage } = useIntl();
  const { toast, announce } = useAnnouncer();
  const faultText = useFaultText();
  const update = useChange(UpdateDraftItemDocument, { refreshes });
  const moving = useChange(MoveDraftItemDocument, { refreshes });
  const own = { clientMutationId: newMutationId(), draftId: draft.id, itemId: item.id };

  const leaveOut = async () => {
    try {
      const input = { ...own, version: item.version, isLeftOut: !item.isLeftOut };
      const { updateDraftItem: answer } = await update.mutateAsync({ input });
      if (answer.__typename !== 'DraftItemSaved') toast(answer.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  const move = async (by: -1 | 1) => {
    const others = draft.items.filter(({ form }) => form === item.form);
    const at = others.findIndex(({ id }) => id === item.id);
    const target = at + by;
    if (target < 0 || target >= others.length) return;
    // Behind the next one, or behind the one before the one above.
    const afterItemId = (by === 1 ? others[target] : others[target - 1])?.id ?? null;
    try {
      const { moveDraftItem: answer } = await moving.mutateAsync({ input: { ...own, afterItemId } });
      if (answer.__typename === 'EditionDraftSaved')
        announce(formatMessage({ id: 'editions.moved' }, { code: item.code }));
      else toast(answer.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return { leaveOut, move, isPending: update.isPending };
}
