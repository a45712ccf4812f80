import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { useChange } from '../app/query';
import { useMutationId } from '../clinics/use-mutation-id';
import { ApproveRecoveryDocument, type RecoveryPartsFragment, WithdrawRecoveryDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { formatInstant } from '../ui/dates';
import { ConfirmDialog } from '../ui/dialog';
import { useAnnouncer } from '../ui/toast';

const texts = {
  approve: { title: 'recoveries.approve.title', confirm: 'recoveries.approve', done: 'recoveries.approved' },
  withdraw: { title: 'recoveries.withdraw.title', confirm: 'recoveries.withdraw', done: 'recoveries.withdrawn' },
} as const;

export interface RecoveryStepDialogProps {
  readonly step: 'approve' | 'withdraw';
  readonly recovery: RecoveryPartsFragment;
  readonly onClose: () => void;
}

/** Asks before a recovery is approved or withdrawn: who asked for it, for whom, and what will happen when. */
export function RecoveryStepDialog({ step, recovery, onClose }: RecoveryStepDialogProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const approve = useChange(ApproveRecoveryDocument);
  const withdraw = useChange(WithdrawRecoveryDocument);
  const mutationId = useMutationId();
  const [problem, setProblem] = useState<string | null>(null);
  const { title, confirm, done } = texts[step];
  const { id } = recovery;
  const { name } = recovery.member;

  const send = async () => {
    const input = { id, clientMutationId: mutationId({ step, id }) };
    return step === 'approve'
      ? (await approve.mutateAsync({ input })).approveRecovery
      : (await withdraw.mutateAsync({ input })).withdrawRecovery;
  };
  const go = async () => {
    try {
      const result = await send();
      if (result.__typename !== 'RecoveryStepped') return setProblem(result.message);
      onClose();
      toast(formatMessage({ id: done }, { name }));
    } catch (error) {
      setProblem(faultText(error));
    }
  };

  return (
    <ConfirmDialog
      isOpen
      title={formatMessage({ id: title }, { name })}
      confirmLabel={formatMessage({ id: confirm })}
      isDangerous={step === 'withdraw'}
      isPending={approve.isPending || withdraw.isPending}
      onConfirm={() => void go()}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        {problem && <Banner tone="error" role="alert" title={problem} />}
        {step === 'approve' ? (
          <Approving recovery={recovery} />
        ) : (
          <p>{formatMessage({ id: 'recoveries.withdraw.body' })}</p>
        )}
      </div>
    </ConfirmDialog>
  );
}

function Approving({ recovery }: { recovery: RecoveryPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { name } = recovery.member;
  // Somebody else may approve it while the question is open.
  const readyAt = recovery.readyAtWhenApproved ?? recovery.readyAt;
  return (
    <>
      <p>
        {formatMessage(
          { id: 'recoveries.approve.asked' },
          { by: recovery.startedByName, at: formatInstant(recovery.startedAt, lang) },
        )}
      </p>
      <Banner tone="warning">{formatMessage({ id: 'recoveries.approve.check' })}</Banner>
      <ul className="list-disc ps-6">
        {readyAt && (
          <li>{formatMessage({ id: 'recoveries.approve.then' }, { name, at: formatInstant(readyAt, lang) })}</li>
        )}
        <li>{formatMessage({ id: 'recoveries.approve.objection' }, { name })}</li>
        <li>{formatMessage({ id: 'recoveries.approve.after' }, { name })}</li>
      </ul>
    </>
  );
}
