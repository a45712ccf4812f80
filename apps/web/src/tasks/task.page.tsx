import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { TaskDocument } from '../gql/graphql';
import { PageHeader } from '../ui/page-header';
import { TaskView } from './task-view';

/** One remediation task. */
export function TaskPage() {
  const { formatMessage } = useIntl();
  const { taskId } = useParams({ from: '/session/tasks/$taskId' });
  const query = useLoad(TaskDocument, { id: taskId });
  return (
    <>
      {!query.data && <PageHeader title={formatMessage({ id: 'app.nav.tasks' })} />}
      <Loaded query={query}>{({ task }) => <TaskView key={task.id} task={task} />}</Loaded>
    </>
  );
}
