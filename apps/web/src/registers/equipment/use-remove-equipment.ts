import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { type EquipmentPartsFragment, RemoveEquipmentDocument, RestoreEquipmentDocument } from '../../gql/graphql';
import { useAnnouncer } from '../../ui/toast';

/** Takes a piece off the ledger at once, and offers to put it back. */
export function useRemoveEquipment(): (piece: EquipmentPartsFragment) => Promise<void> {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const removing = useChange(RemoveEquipmentDocument);
  const restoring = useChange(RestoreEquipmentDocument);
  const restore = async (name: string, id: string, version: number) => {
    try {
      const input = { id, version, clientMutationId: newMutationId() };
      const { restoreEquipment } = await restoring.mutateAsync({ input });
      if (restoreEquipment.__typename === 'EquipmentSaved')
        toast(formatMessage({ id: 'registers.equipment.restored' }, { name }));
      else toast(restoreEquipment.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return async ({ id, name, version }) => {
    try {
      const input = { id, version, clientMutationId: newMutationId() };
      const { removeEquipment } = await removing.mutateAsync({ input });
      if (removeEquipment.__typename === 'EquipmentChangedMeanwhile') return toast(removeEquipment.message, 'error');
      const { equipment } = removeEquipment;
      toast(formatMessage({ id: 'registers.equipment.removed' }, { name }), 'success', {
        label: formatMessage({ id: 'registers.contact.undo' }),
        onPress: () => void restore(name, equipment.id, equipment.version),
      });
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
}
