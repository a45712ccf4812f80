import { useParams } from '@tanstack/react-router';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { TaskDocument } from '../gql/graphql';
import { TaskView } from './task-view';

/** One remediation task. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/session/tasks/$taskId' });
  const query = useLoad(TaskDocument, { id: taskId });
  return <Loaded query={query}>{({ task }) => <TaskView key={task.id} task={task} />}</Loaded>;
}
