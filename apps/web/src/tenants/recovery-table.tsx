import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { RecoveryPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { recoveryStateWord } from './member-words';
import { roleLabel } from './words';

export interface RecoveryTableProps {
  readonly recoveries: readonly RecoveryPartsFragment[];
  readonly onStep: (step: 'approve' | 'withdraw', recovery: RecoveryPartsFragment) => void;
}

/** Recoveries, newest first, with what the signed-in person can do about each. */
export function RecoveryTable({ recoveries, onStep }: RecoveryTableProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const by = (name: string, at: string) =>
    formatMessage({ id: 'recoveries.by' }, { name, at: formatInstant(at, lang) });
  const muted = (id: 'recoveries.notYet' | 'recoveries.afterApproval' | 'recoveries.needsOther') => (
    <span className="text-muted">{formatMessage({ id })}</span>
  );
  const columns: readonly [Column<RecoveryPartsFragment>, ...Column<RecoveryPartsFragment>[]] = [
    {
      id: 'member',
      title: formatMessage({ id: 'recoveries.column.member' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ member }) => (
        <>
          <Link to="/members/$memberId" params={{ memberId: member.id }}>
            {member.name}
          </Link>
          <span className="block text-sm font-normal text-muted">{roleLabel(member.role, formatMessage)}</span>
        </>
      ),
    },
    {
      id: 'state',
      title: formatMessage({ id: 'recoveries.column.state' }),
      cell: ({ state }) => (
        <Badge tone={recoveryStateWord[state].tone}>{formatMessage({ id: recoveryStateWord[state].label })}</Badge>
      ),
    },
    {
      id: 'started',
      title: formatMessage({ id: 'recoveries.column.started' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ startedByName, startedAt }) => by(startedByName, startedAt),
    },
    {
      id: 'approved',
      title: formatMessage({ id: 'recoveries.column.approved' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ approvedByName, approvedAt }) =>
        approvedByName && approvedAt ? by(approvedByName, approvedAt) : muted('recoveries.notYet'),
    },
    {
      id: 'ready',
      title: formatMessage({ id: 'recoveries.column.ready' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ readyAt, state }) => {
        if (readyAt) return formatInstant(readyAt, lang);
        return state === 'started' ? muted('recoveries.afterApproval') : '－';
      },
    },
    {
      id: 'action',
      title: formatMessage({ id: 'recoveries.column.action' }),
      minWidth: '11rem',
      wrap: true,
      cell: (recovery) => {
        const { state, viewerCanApprove, viewerCanWithdraw, member } = recovery;
        if (!viewerCanApprove && !viewerCanWithdraw && state !== 'started') return '－';
        return (
          <span className="flex flex-wrap items-center gap-2">
            {viewerCanApprove && (
              <Button
                size="s"
                variant="primary"
                aria-label={formatMessage({ id: 'recoveries.approve.for' }, { name: member.name })}
                onPress={() => onStep('approve', recovery)}
              >
                {formatMessage({ id: 'recoveries.approve' })}
              </Button>
            )}
            {!viewerCanApprove && state === 'started' && muted('recoveries.needsOther')}
            {viewerCanWithdraw && (
              <Button
                size="s"
                aria-label={formatMessage({ id: 'recoveries.withdraw.for' }, { name: member.name })}
                onPress={() => onStep('withdraw', recovery)}
              >
                {formatMessage({ id: 'recoveries.withdraw' })}
              </Button>
            )}
          </span>
        );
      },
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'recoveries.list' })}
      columns={columns}
      rows={recoveries}
      rowKey={({ id }) => id}
    />
  );
}
