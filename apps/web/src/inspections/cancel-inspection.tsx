import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { useChange } from '../app/query';
import { useMutationId } from '../clinics/use-mutation-id';
import { CancelInspectionDocument, type InspectionPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { formatDay } from '../ui/dates';
import { ConfirmDialog } from '../ui/dialog';
import { useAnnouncer } from '../ui/toast';

/** Asks before an inspection is cancelled. */
export function CancelInspection(props: { inspection: InspectionPartsFragment; onClose: () => void }) {
  const { inspection, onClose } = props;
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(CancelInspectionDocument);
  const mutationId = useMutationId();
  const [seen, setSeen] = useState(inspection);
  const [refusal, setRefusal] = useState('');

  const cancel = async () => {
    try {
      const input = { id: seen.id, version: seen.version };
      const { cancelInspection } = await change.mutateAsync({
        input: { ...input, clientMutationId: mutationId(input) },
      });
      if (cancelInspection.__typename === 'InspectionChangedMeanwhile') {
        setSeen(cancelInspection.current);
        setRefusal(cancelInspection.message);
        return;
      }
      toast(formatMessage({ id: 'inspections.cancelled' }));
      onClose();
    } catch (error) {
      setRefusal(faultText(error));
    }
  };

  return (
    <ConfirmDialog
      isOpen
      isDangerous
      isPending={change.isPending}
      title={formatMessage({ id: 'inspections.cancel.title' }, { day: formatDay(seen.inspectionOn, lang) })}
      confirmLabel={formatMessage({ id: 'inspections.cancel.submit' })}
      onConfirm={() => void cancel()}
      onClose={onClose}
    >
      <p>{formatMessage({ id: 'inspections.cancel.body' })}</p>
      {refusal && (
        <div className="mt-3">
          <Banner tone="error" role="alert">
            {refusal}
          </Banner>
        </div>
      )}
    </ConfirmDialog>
  );
}
