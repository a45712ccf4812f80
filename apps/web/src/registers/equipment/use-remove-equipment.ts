import { useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import { RemoveEquipmentDocument, RestoreEquipmentDocument } from '../../gql/graphql';

export function useRemoveEquipment() {
  const removing = useChange(RemoveEquipmentDocument);
  const restoring = useChange(RestoreEquipmentDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeEquipment } = await removing.mutateAsync({ input });
      return removeEquipment.__typename === 'EquipmentRemoved'
        ? { type: 'removed', version: removeEquipment.equipment.version }
        : { type: 'refused', message: removeEquipment.message };
    },
    restore: async (input) => {
      const { restoreEquipment } = await restoring.mutateAsync({ input });
      return restoreEquipment.__typename === 'EquipmentSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreEquipment.message };
    },
  });
}
