import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { isOverrun, isPlannedLate } from '../clinics/two-factor';
import { twoFactorWord } from '../clinics/words';
import { systemKindLabel } from '../clinics/systems/system-values';
import type { TwoFactorBoardQuery, TwoFactorPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { dayOf, shortDay } from '../ui/dates';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { standingWord } from './words';

type Row = TwoFactorBoardQuery['twoFactorBoard']['nodes'][number];

export function BoardTable({ rows, dueOn }: { rows: readonly Row[]; dueOn: string }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    {
      id: 'system',
      title: formatMessage({ id: 'twoFactor.column.system' }),
      minWidth: '14rem',
      wrap: true,
      cell: (row) => (
        <>
          <Link to="/clinics/$clinicId" params={{ clinicId: row.clinicId }} className="text-base font-bold" lang="ja">
            {row.clinicName}
          </Link>
          <span className="block text-sm font-normal">
            <span lang="ja">{row.name}</span>
            <span className="text-muted"> · {formatMessage({ id: systemKindLabel[row.kind] })}</span>
          </span>
        </>
      ),
    },
    {
      id: 'standing',
      title: formatMessage({ id: 'twoFactor.column.standing' }),
      minWidth: '10rem',
      wrap: true,
      cell: (row) => (
        <>
          <Badge tone={standingWord[row.standing].tone}>
            {formatMessage({ id: standingWord[row.standing].label })}
          </Badge>
          <ReliefReason reason={sharedReliefReason(row)} />
        </>
      ),
    },
    {
      id: 'client',
      title: formatMessage({ id: 'twoFactor.column.client' }),
      minWidth: '10rem',
      wrap: true,
      cell: (row) => (
        <LoginCell state={row.clientLogin} dueOn={dueOn} isReasonShown={Boolean(sharedReliefReason(row))} />
      ),
    },
    {
      id: 'server',
      title: formatMessage({ id: 'twoFactor.column.server' }),
      minWidth: '10rem',
      wrap: true,
      cell: (row) => (
        <LoginCell state={row.serverLogin} dueOn={dueOn} isReasonShown={Boolean(sharedReliefReason(row))} />
      ),
    },
    {
      id: 'vendor',
      title: formatMessage({ id: 'twoFactor.column.vendor' }),
      minWidth: '8rem',
      wrap: true,
      cell: ({ vendorName }) => <span lang="ja">{vendorName || '－'}</span>,
    },
    {
      id: 'renewal',
      title: formatMessage({ id: 'twoFactor.column.renewal' }),
      cell: ({ renewalOn }) => <span className="tabular-nums">{renewalOn ? shortDay(renewalOn, lang) : '－'}</span>,
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'twoFactor.table' })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.systemId}
      density="compact"
      isHeadSticky
    />
  );
}

/** Most often one reason holds for both logins of a system: then it is told once. */
const sharedReliefReason = ({ clientLogin, serverLogin }: Row): string | null =>
  clientLogin.reliefReason === serverLogin.reliefReason ? clientLogin.reliefReason : null;

function ReliefReason({ reason }: { reason: string | null }) {
  return (
    reason && (
      <span className="phrase mt-1 block break-words" lang="ja">
        {reason}
      </span>
    )
  );
}

interface LoginCellProps {
  readonly state: TwoFactorPartsFragment;
  readonly dueOn: string;
  /** The reason of a relief stands in the row already. */
  readonly isReasonShown: boolean;
}

/** One login: its state, and the day or the reason that belongs to it. */
function LoginCell({ state, dueOn, isReasonShown }: LoginCellProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { label, tone } = twoFactorWord[state.status];
  const isLate = isPlannedLate(state, dueOn) || isOverrun(state, dayOf(new Date()));
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-2">
        <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
        {state.plannedOn && <span className="tabular-nums">{shortDay(state.plannedOn, lang)}</span>}
        {state.reliefUntilOn && (
          <span className="tabular-nums">
            {formatMessage({ id: 'clinics.system.reliefUntil' }, { day: shortDay(state.reliefUntilOn, lang) })}
          </span>
        )}
      </span>
      {isLate && <strong className="block text-red-900">{formatMessage({ id: 'twoFactor.late' })}</strong>}
      {!isReasonShown && <ReliefReason reason={state.reliefReason} />}
    </>
  );
}
