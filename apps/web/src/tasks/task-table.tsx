import { useIntl } from 'react-intl';
import type { TaskPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { CompleteButton } from './complete-button';
import { DueDay } from './due-day';
import { taskStatusWord } from './words';

/** Tasks in the order of their due day. */
export function TaskTable({ tasks }: { tasks: readonly TaskPartsFragment[] }) {
  const { formatMessage } = useIntl();
  const columns: readonly [Column<TaskPartsFragment>, ...Column<TaskPartsFragment>[]] = [
    {
      id: 'title',
      title: formatMessage({ id: 'tasks.column.title' }),
      minWidth: '15rem',
      wrap: true,
      cell: (task) => (
        <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
          {task.title}
        </Link>
      ),
    },
    {
      id: 'clinic',
      title: formatMessage({ id: 'tasks.column.clinic' }),
      minWidth: '11rem',
      wrap: true,
      cell: (task) => (
        <Link to="/clinics/$clinicId" params={{ clinicId: task.clinicId }}>
          {task.clinicName}
        </Link>
      ),
    },
    {
      id: 'due',
      title: formatMessage({ id: 'tasks.column.due' }),
      minWidth: '10rem',
      wrap: true,
      cell: (task) => <DueDay task={task} />,
    },
    {
      id: 'owner',
      title: formatMessage({ id: 'tasks.column.owner' }),
      cell: (task) => task.owner?.name ?? <span className="text-muted">{formatMessage({ id: 'tasks.noOwner' })}</span>,
    },
    {
      id: 'status',
      title: formatMessage({ id: 'tasks.column.status' }),
      cell: ({ status }) => (
        <Badge tone={taskStatusWord[status].tone}>{formatMessage({ id: taskStatusWord[status].label })}</Badge>
      ),
    },
    {
      id: 'action',
      title: formatMessage({ id: 'tasks.column.action' }),
      cell: (task) => <CompleteButton task={task} />,
    },
  ];
  return <Table label={formatMessage({ id: 'tasks.list' })} columns={columns} rows={tasks} rowKey={({ id }) => id} />;
}
