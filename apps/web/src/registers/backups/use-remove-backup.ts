import { useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import { RemoveBackupDocument, RestoreBackupDocument } from '../../gql/graphql';

export function useRemoveBackup() {
  const removing = useChange(RemoveBackupDocument);
  const restoring = useChange(RestoreBackupDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeBackup } = await removing.mutateAsync({ input });
      return removeBackup.__typename === 'BackupRemoved'
        ? { type: 'removed', version: removeBackup.backup.version }
        : { type: 'refused', message: removeBackup.message };
    },
    restore: async (input) => {
      const { restoreBackup } = await restoring.mutateAsync({ input });
      return restoreBackup.__typename === 'BackupSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreBackup.message };
    },
  });
}
