import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { useMutationId } from '../../clinics/use-mutation-id';
import { type EquipmentLedgerQuery, ReviewEquipmentDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';

type Ledger = EquipmentLedgerQuery['equipmentLedger'];
const figures = ['total', 'remote', 'unsupported', 'unreviewed'] as const;

/** What is to be known of the ledger as a whole, and the button that says it was looked through. */
export function LedgerSummary({ clinicId, ledger }: { clinicId: string; ledger: Ledger }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(ReviewEquipmentDocument);
  const mutationId = useMutationId();
  const [isAsked, setIsAsked] = useState(false);
  const { reviewedOn, reviewedBy: who, total } = ledger;
  const day = reviewedOn && formatDay(reviewedOn, lang);
  const review = async () => {
    try {
      const input = { clinicId };
      const { reviewEquipment } = await change.mutateAsync({
        input: { ...input, clientMutationId: mutationId(input) },
      });
      toast(formatMessage({ id: 'registers.equipment.review.done' }, { count: reviewEquipment.count }));
    } catch (error) {
      toast(faultText(error), 'error');
    }
    setIsAsked(false);
  };
  return (
    <section className="card mb-4 flex flex-wrap items-center justify-between gap-4 p-5">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {figures.map((figure) => (
          <div key={figure}>
            <dt className="text-sm text-muted">{formatMessage({ id: `registers.equipment.summary.${figure}` })}</dt>
            <dd className="text-xl font-bold tabular-nums">
              {formatMessage({ id: 'registers.equipment.total' }, { count: ledger[figure] })}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-col items-start gap-2">
        <p className="text-sm">
          {!day
            ? formatMessage({ id: 'registers.equipment.neverReviewed' })
            : who
              ? formatMessage({ id: 'registers.equipment.reviewed' }, { day, who })
              : formatMessage({ id: 'registers.equipment.reviewedNobody' }, { day })}
        </p>
        {ledger.viewerCanEdit && total > 0 && (
          <Button icon="check" onPress={() => setIsAsked(true)}>
            {formatMessage({ id: 'registers.equipment.review' })}
          </Button>
        )}
      </div>
      {isAsked && (
        <ConfirmDialog
          isOpen
          isPending={change.isPending}
          title={formatMessage({ id: 'registers.equipment.review.title' })}
          confirmLabel={formatMessage({ id: 'registers.equipment.review' })}
          onConfirm={() => void review()}
          onClose={() => setIsAsked(false)}
        >
          <p>{formatMessage({ id: 'registers.equipment.review.body' }, { count: total })}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
