import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { RemoveTrainingDocument, RestoreTrainingDocument, type TrainingPartsFragment } from '../../gql/graphql';
import { useAnnouncer } from '../../ui/toast';

/** Takes a training off the record at once, and offers to put it back. */
export function useRemoveTraining(): (training: TrainingPartsFragment) => Promise<void> {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const removing = useChange(RemoveTrainingDocument);
  const restoring = useChange(RestoreTrainingDocument);
  const restore = async (theme: string, id: string, version: number) => {
    try {
      const input = { id, version, clientMutationId: newMutationId() };
      const { restoreTraining } = await restoring.mutateAsync({ input });
      if (restoreTraining.__typename === 'TrainingSaved')
        toast(formatMessage({ id: 'registers.training.restored' }, { theme }));
      else toast(restoreTraining.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return async ({ id, theme, version }) => {
    try {
      const input = { id, version, clientMutationId: newMutationId() };
      const { removeTraining } = await removing.mutateAsync({ input });
      if (removeTraining.__typename === 'TrainingChangedMeanwhile') return toast(removeTraining.message, 'error');
      const { training } = removeTraining;
      toast(formatMessage({ id: 'registers.training.removed' }, { theme }), 'success', {
        label: formatMessage({ id: 'registers.contact.undo' }),
        onPress: () => void restore(theme, training.id, training.version),
      });
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
}
