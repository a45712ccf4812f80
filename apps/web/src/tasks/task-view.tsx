import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import type { TaskQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TaskComments } from './task-comments';
import { TaskFacts } from './task-facts';
import { TaskFields } from './task-fields';
import { TaskStatusSection } from './task-status-section';
import { taskStatusWord } from './words';

export type FullTask = TaskQuery['task'];

/** A task with all that belongs to it. */
export function TaskView({ task }: { task: FullTask }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const word = taskStatusWord[task.status];
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={task.title}
        badges={<Badge tone={word.tone}>{formatMessage({ id: word.label })}</Badge>}
        back={<Link to="/tasks">{formatMessage({ id: 'tasks.toList' })}</Link>}
        description={
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            <Link to="/clinics/$clinicId" params={{ clinicId: task.clinicId }}>
              {task.clinicName}
            </Link>
            {task.checklistId && task.itemCode && (
              <Link
                to="/checklists/$checklistId"
                params={{ checklistId: task.checklistId }}
                search={{ item: task.itemCode }}
              >
                {formatMessage({ id: 'tasks.item' }, { item: task.itemCode })}
              </Link>
            )}
            <span>{formatMessage({ id: 'tasks.created' }, { at: formatInstant(task.createdAt, lang) })}</span>
          </span>
        }
      />
      <div className="flex flex-col gap-5">
        <TaskStatusSection task={task} />
        <section className="card flex flex-col gap-4 p-5">
          <h2 className="text-lg">{formatMessage({ id: 'tasks.section.fields' })}</h2>
          {task.viewerCanEdit ? <TaskFields task={task} /> : <TaskFacts task={task} />}
        </section>
        <TaskComments task={task} canComment={can('task:comment')} />
      </div>
    </div>
  );
}
