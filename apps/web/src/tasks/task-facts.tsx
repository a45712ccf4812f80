import { useIntl } from 'react-intl';
import type { TaskPartsFragment } from '../gql/graphql';
import { DueDay } from './due-day';

/** The fields of a task for who may only look. */
export function TaskFacts({ task }: { task: TaskPartsFragment }) {
  const { formatMessage } = useIntl();
  return (
    <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-4 gap-y-2">
      <dt className="text-muted">{formatMessage({ id: 'tasks.column.due' })}</dt>
      <dd>
        <DueDay task={task} isLong />
      </dd>
      <dt className="text-muted">{formatMessage({ id: 'tasks.column.owner' })}</dt>
      <dd>{task.owner?.name ?? formatMessage({ id: 'tasks.noOwner' })}</dd>
    </dl>
  );
}
