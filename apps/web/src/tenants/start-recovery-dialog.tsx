import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useChange } from '../app/query';
import { useMutationId } from '../clinics/use-mutation-id';
import { type MemberPartsFragment, StartRecoveryDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { ConfirmDialog } from '../ui/dialog';
import { LinkButton } from '../ui/link';
import { useAnnouncer } from '../ui/toast';
import { RecoverySteps } from './recovery-steps';

interface Problem {
  readonly message: string;
  readonly isUnderWay: boolean;
}

/** Asks before a recovery is requested, and says how it goes on. */
export function StartRecoveryDialog({ member, onClose }: { member: MemberPartsFragment; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const navigate = useNavigate();
  const change = useChange(StartRecoveryDocument);
  const mutationId = useMutationId();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { id: memberId, name } = member;

  const start = async () => {
    try {
      const input = { memberId, clientMutationId: mutationId({ memberId }) };
      const { startRecovery: result } = await change.mutateAsync({ input });
      if (result.__typename !== 'RecoveryStepped')
        return setProblem({ message: result.message, isUnderWay: result.__typename === 'RecoveryUnderWayAlready' });
      toast(formatMessage({ id: 'recoveries.started' }, { name }));
      await navigate({ to: '/members/recoveries' });
    } catch (error) {
      setProblem({ message: faultText(error), isUnderWay: false });
    }
  };

  return (
    <ConfirmDialog
      isOpen
      title={formatMessage({ id: 'recoveries.start.title' }, { name })}
      confirmLabel={formatMessage({ id: 'recoveries.start' })}
      isPending={change.isPending}
      onConfirm={() => void start()}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        {problem && (
          <Banner
            tone="error"
            role="alert"
            title={problem.message}
            actions={
              problem.isUnderWay && (
                <LinkButton size="s" to="/members/recoveries">
                  {formatMessage({ id: 'recoveries.see' })}
                </LinkButton>
              )
            }
          />
        )}
        <Banner tone="warning">{formatMessage({ id: 'recoveries.start.check' })}</Banner>
        <div>
          <p className="mb-1 font-bold">{formatMessage({ id: 'recoveries.steps' })}</p>
          <RecoverySteps />
        </div>
      </div>
    </ConfirmDialog>
  );
}
