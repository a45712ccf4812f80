import { useIntl } from 'react-intl';
import { useFaultText } from './fault-state';
import { newMutationId } from './query';
import { useAnnouncer } from '../ui/toast';

interface RowSeen {
  readonly id: string;
  readonly version: number;
}
type SeenInput = RowSeen & { readonly clientMutationId: string };
export type RemoveAnswer =
  { readonly type: 'removed'; readonly version: number } | { readonly type: 'refused'; readonly message: string };
export type RestoreAnswer = { readonly type: 'restored' } | { readonly type: 'refused'; readonly message: string };

interface RemovalRules {
  readonly remove: (input: SeenInput) => Promise<RemoveAnswer>;
  readonly restore: (input: SeenInput) => Promise<RestoreAnswer>;
}

/** Takes a thing away at once, and offers to put it back. */
export function useRemoval({ remove, restore }: RemovalRules) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const tell = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  const putBack = (row: RowSeen, name: string) =>
    tell(async () => {
      const answer = await restore({ ...row, clientMutationId: newMutationId() });
      if (answer.type === 'refused') toast(answer.message, 'error');
      else toast(formatMessage({ id: 'registers.row.restored' }, { name }));
    });
  return ({ id, version }: RowSeen, name: string) =>
    tell(async () => {
      const answer = await remove({ id, version, clientMutationId: newMutationId() });
      if (answer.type === 'refused') return toast(answer.message, 'error');
      toast(formatMessage({ id: 'registers.row.removed' }, { name }), 'success', {
        label: formatMessage({ id: 'registers.contact.undo' }),
        onPress: () => void putBack({ id, version: answer.version }, name),
      });
    });
}
