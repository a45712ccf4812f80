import { useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import { RemoveDrillDocument, RestoreDrillDocument } from '../../gql/graphql';

export function useRemoveDrill() {
  const removing = useChange(RemoveDrillDocument);
  const restoring = useChange(RestoreDrillDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeDrill } = await removing.mutateAsync({ input });
      return removeDrill.__typename === 'DrillRemoved'
        ? { type: 'removed', version: removeDrill.drill.version }
        : { type: 'refused', message: removeDrill.message };
    },
    restore: async (input) => {
      const { restoreDrill } = await restoring.mutateAsync({ input });
      return restoreDrill.__typename === 'DrillSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreDrill.message };
    },
  });
}
