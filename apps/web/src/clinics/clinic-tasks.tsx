import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { ClinicTasksDocument, type ClinicTasksQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatDay } from '../ui/dates';
import { Link, LinkButton } from '../ui/link';
import { Skeleton } from '../ui/states';

type Task = ClinicTasksQuery['tasks']['nodes'][number];

const shown = 5;

/** The tasks of a clinic that are not done, the most urgent ones first. */
export function ClinicTasks({ clinicId }: { clinicId: string }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const query = useLoad(ClinicTasksDocument, { clinicId, first: shown });
  return (
    <section aria-labelledby="tasks" className="card flex flex-col gap-3 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2 id="tasks" className="text-lg">
            {formatMessage({ id: 'clinics.tasks' })}
          </h2>
          {query.data && (
            <p className="text-muted">
              {formatMessage({ id: 'clinics.tasks.open' }, { total: query.data.tasks.totalCount })}
            </p>
          )}
        </div>
        {can('task:edit') && (
          <div className="no-print">
            <LinkButton to="/tasks" search={{ clinicId, new: 1 }} icon="plus">
              {formatMessage({ id: 'clinics.tasks.new' })}
            </LinkButton>
          </div>
        )}
      </div>
      <Loaded query={query} skeleton={<Skeleton rows={3} />}>
        {({ tasks }) =>
          tasks.nodes.length === 0 ? (
            <p>{formatMessage({ id: 'clinics.tasks.none' })}</p>
          ) : (
            <ul>
              {tasks.nodes.map((task) => (
                <TaskRow key={task.id} task={task} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <p className="no-print">
        <Link to="/tasks" search={{ clinicId }} className="inline-flex min-h-9 items-center">
          {formatMessage({ id: 'clinics.tasks.all' })}
        </Link>
      </p>
    </section>
  );
}

function TaskRow({ task }: { task: Task }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <li className="flex flex-col gap-x-4 gap-y-1 border-t border-line py-2.5 sm:flex-row sm:items-start sm:justify-between">
      <div className="min-w-0">
        <Link to="/tasks/$taskId" params={{ taskId: task.id }} className="inline-block min-h-6 break-words">
          {task.title}
        </Link>
        <p className="text-sm text-muted">{task.owner?.name ?? formatMessage({ id: 'clinics.tasks.noOwner' })}</p>
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-sm tabular-nums">
          {task.dueOn
            ? formatMessage({ id: 'clinics.tasks.due' }, { day: formatDay(task.dueOn, lang) })
            : formatMessage({ id: 'clinics.tasks.noDue' })}
        </span>
        {task.overdue && <Badge tone="bad">{formatMessage({ id: 'clinics.tasks.overdue' })}</Badge>}
        {task.status === 'doing' ? (
          <Badge tone="doing">{formatMessage({ id: 'clinics.tasks.status.doing' })}</Badge>
        ) : (
          <Badge tone="neutral">{formatMessage({ id: 'clinics.tasks.status.open' })}</Badge>
        )}
      </div>
    </li>
  );
}
