import { useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import { RemoveAccountReviewDocument, RestoreAccountReviewDocument } from '../../gql/graphql';

export function useRemoveAccountReview() {
  const removing = useChange(RemoveAccountReviewDocument);
  const restoring = useChange(RestoreAccountReviewDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeAccountReview } = await removing.mutateAsync({ input });
      return removeAccountReview.__typename === 'AccountReviewRemoved'
        ? { type: 'removed', version: removeAccountReview.review.version }
        : { type: 'refused', message: removeAccountReview.message };
    },
    restore: async (input) => {
      const { restoreAccountReview } = await restoring.mutateAsync({ input });
      return restoreAccountReview.__typename === 'AccountReviewSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreAccountReview.message };
    },
  });
}
