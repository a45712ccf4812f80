import { useIntl } from 'react-intl';
import type { ReminderPolicyPartsFragment } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import { type Column, Table } from '../../ui/table';
import { noticeKindLabel } from '../words';
import { useStageWord } from './use-stage-word';

/** Every kind of date with its policy in a line. */
export function PolicyTable({ policies }: { policies: readonly ReminderPolicyPartsFragment[] }) {
  const { formatMessage } = useIntl();
  const stagesOf = useStages();
  const columns: readonly [Column<ReminderPolicyPartsFragment>, ...Column<ReminderPolicyPartsFragment>[]] = [
    {
      id: 'kind',
      title: formatMessage({ id: 'reminderPolicies.column.kind' }),
      minWidth: '12em',
      wrap: true,
      cell: ({ kind }) => (
        <Link to="/reminders/policies/$kind" params={{ kind }}>
          {formatMessage({ id: noticeKindLabel[kind] })}
        </Link>
      ),
    },
    {
      id: 'state',
      title: formatMessage({ id: 'reminderPolicies.column.state' }),
      cell: ({ isOn, version }) => <PolicyBadges isOn={isOn} isUsual={version === 0} />,
    },
    {
      id: 'stages',
      title: formatMessage({ id: 'reminderPolicies.column.stages' }),
      minWidth: '16em',
      wrap: true,
      cell: (policy) => (policy.isOn ? stagesOf(policy) : formatMessage({ id: 'reminderPolicies.nothing' })),
    },
    { id: 'at', title: formatMessage({ id: 'reminderPolicies.column.at' }), cell: ({ at }) => at },
    {
      id: 'open',
      title: formatMessage({ id: 'reminderPolicies.column.open' }),
      align: 'end',
      cell: ({ openCount }) => formatMessage({ id: 'reminderPolicies.open' }, { count: openCount }),
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'reminderPolicies.title' })}
      columns={columns}
      rows={policies}
      rowKey={({ kind }) => kind}
    />
  );
}

/** Whether people are told at all, and whether the consultancy has decided something of its own. */
export function PolicyBadges({ isOn, isUsual }: { isOn: boolean; isUsual: boolean }) {
  const { formatMessage } = useIntl();
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={isOn ? 'ok' : 'none'}>
        {formatMessage({ id: isOn ? 'reminderPolicies.on' : 'reminderPolicies.off' })}
      </Badge>
      {!isUsual && <Badge tone="info">{formatMessage({ id: 'reminderPolicies.own' })}</Badge>}
    </span>
  );
}

/** The stages in one line: 7日前、当日、そのあと7日ごと. */
function useStages(): (policy: ReminderPolicyPartsFragment) => string {
  const { formatMessage, formatList } = useIntl();
  const stageWord = useStageWord();
  return ({ stages, repeatsEveryDays }) => {
    const words = stages.map(({ days }) => stageWord(days));
    if (repeatsEveryDays != null)
      words.push(formatMessage({ id: 'reminderPolicies.thenEvery' }, { days: repeatsEveryDays }));
    return formatList(words, { type: 'conjunction', style: 'narrow' });
  };
}
