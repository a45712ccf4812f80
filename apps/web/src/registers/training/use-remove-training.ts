import { useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import { RemoveTrainingDocument, RestoreTrainingDocument } from '../../gql/graphql';

export function useRemoveTraining() {
  const removing = useChange(RemoveTrainingDocument);
  const restoring = useChange(RestoreTrainingDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeTraining } = await removing.mutateAsync({ input });
      return removeTraining.__typename === 'TrainingRemoved'
        ? { type: 'removed', version: removeTraining.training.version }
        : { type: 'refused', message: removeTraining.message };
    },
    restore: async (input) => {
      const { restoreTraining } = await restoring.mutateAsync({ input });
      return restoreTraining.__typename === 'TrainingSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreTraining.message };
    },
  });
}
