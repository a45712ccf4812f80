import { useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import { RemoveContinuityPlanDocument, RestoreContinuityPlanDocument } from '../../gql/graphql';

export function useRemovePlan() {
  const removing = useChange(RemoveContinuityPlanDocument);
  const restoring = useChange(RestoreContinuityPlanDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeContinuityPlan: answer } = await removing.mutateAsync({ input });
      return answer.__typename === 'ContinuityPlanRemoved'
        ? { type: 'removed', version: answer.plan.version }
        : { type: 'refused', message: answer.message };
    },
    restore: async (input) => {
      const { restoreContinuityPlan: answer } = await restoring.mutateAsync({ input });
      return answer.__typename === 'ContinuityPlanSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: answer.message };
    },
  });
}
