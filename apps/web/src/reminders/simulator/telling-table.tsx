import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { ReminderSimulationQuery } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { shortDay } from '../../ui/dates';
import { type Column, Table } from '../../ui/table';
import { NoticeLink } from '../notice-link';
import { channelLabel } from '../policies/words';
import { useStageWord } from '../policies/use-stage-word';
import { noticeKindLabel } from '../words';

type Telling = ReminderSimulationQuery['reminderSimulation']['nodes'][number];

/** Who is told of what, when, how and why. */
export function TellingTable({ tellings, byPerson }: { tellings: readonly Telling[]; byPerson: boolean }) {
  const { formatMessage } = useIntl();
  const on: Column<Telling> = {
    id: 'on',
    title: formatMessage({ id: 'simulator.column.on' }),
    cell: (telling) => <When {...telling} />,
  };
  const recipient: Column<Telling> = {
    id: 'recipient',
    title: formatMessage({ id: 'simulator.column.recipient' }),
    minWidth: '9rem',
    wrap: true,
    cell: (telling) => <Recipient {...telling} />,
  };
  const others: readonly Column<Telling>[] = [
    {
      id: 'what',
      title: formatMessage({ id: 'simulator.column.what' }),
      minWidth: '15rem',
      wrap: true,
      cell: (telling) => <What {...telling} />,
    },
    {
      id: 'ways',
      title: formatMessage({ id: 'simulator.column.ways' }),
      minWidth: '7rem',
      wrap: true,
      cell: (telling) => <Ways {...telling} />,
    },
    {
      id: 'why',
      title: formatMessage({ id: 'simulator.column.why' }),
      minWidth: '16rem',
      wrap: true,
      cell: ({ why }) => why,
    },
  ];
  const [what, ...rest] = others;
  return (
    <Table
      label={formatMessage({ id: 'simulator.list' })}
      columns={byPerson ? [recipient, on, ...others] : what ? [on, what, recipient, ...rest] : [on, recipient]}
      rows={tellings}
      rowKey={({ id }) => id}
      density="compact"
    />
  );
}

function When({ on, at }: Telling) {
  const lang = useLang();
  return (
    <>
      {shortDay(on, lang)} <span className="tabular-nums">{at}</span>
    </>
  );
}

function What({ deadline, days, isLast }: Telling) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const stageWord = useStageWord();
  if (!deadline) return <>{formatMessage({ id: 'simulator.digest' })}</>;
  return (
    <>
      <NoticeLink path={deadline.path} onClick={() => undefined}>
        {deadline.title}
      </NoticeLink>
      {deadline.clinicName && <span className="block">{deadline.clinicName}</span>}
      <span className="block text-muted">
        {formatMessage(
          { id: 'simulator.due' },
          { kind: formatMessage({ id: noticeKindLabel[deadline.kind] }), day: shortDay(deadline.dueOn, lang) },
        )}
      </span>
      <span className="mt-1 flex flex-wrap gap-1">
        {days !== null && <Badge tone="neutral">{stageWord(days)}</Badge>}
        {isLast && <Badge tone="info">{formatMessage({ id: 'simulator.last' })}</Badge>}
      </span>
    </>
  );
}

function Recipient({ recipientName, isRoom }: Telling) {
  const { formatMessage } = useIntl();
  return (
    <>
      {recipientName}
      {isRoom && <span className="block text-muted">{formatMessage({ id: 'simulator.room' })}</span>}
    </>
  );
}

function Ways({ channels, on, at, leavesOn, leavesAt }: Telling) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (channels.length === 0)
    return <span className="text-muted">{formatMessage({ id: 'simulator.productOnly' })}</span>;
  return (
    <>
      {channels.map((kind) => (
        <span key={kind} className="block">
          {formatMessage({ id: channelLabel[kind] })}
        </span>
      ))}
      {(leavesOn !== on || leavesAt !== at) && (
        <span className="block text-muted">
          {formatMessage({ id: 'simulator.leaves' }, { day: shortDay(leavesOn, lang), time: leavesAt })}
        </span>
      )}
    </>
  );
}
