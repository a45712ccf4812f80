import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan, useViewer } from '../app/session';
import { TasksDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { NewTaskDialog } from './new-task-dialog';
import { TaskFilters } from './task-filters';
import { TaskTable } from './task-table';
import { statusesOf } from './words';

const pageSize = 50;

/** Remediation tasks of all clinics in reach, soonest due first. */
export function TasksPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const viewer = useViewer();
  const search = useSearch({ from: '/session/tasks' });
  const navigate = useNavigate({ from: '/tasks' });
  const { text, status = 'active', overdue, clinicId, owner, after } = search;
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const filter = { text, clinicId, overdue, status: statusesOf(status), ownerId: owner && viewer.id };
  const query = useLoad(TasksDocument, { filter, first: pageSize, after }, { keepPrevious: true });
  const isFiltered = [text, search.status, overdue, clinicId, owner, after].some((value) => value !== undefined);
  const showForm = (shown: boolean) =>
    void navigate({ search: (old) => ({ ...old, new: shown || undefined }), replace: true, resetScroll: false });

  const add = can('task:edit') && (
    <Button variant="primary" icon="plus" onPress={() => showForm(true)}>
      {formatMessage({ id: 'tasks.new' })}
    </Button>
  );

  return (
    <>
      <PageHeader title={formatMessage({ id: 'app.nav.tasks' })} actions={add} />
      <TaskFilters />
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ tasks: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <div className="card">
              {isFiltered ? (
                <EmptyState
                  title={formatMessage({ id: 'tasks.noMatch' })}
                  actions={
                    <Button onPress={() => void navigate({ search: {} })}>
                      {formatMessage({ id: 'ui.clearFilters' })}
                    </Button>
                  }
                >
                  {formatMessage({ id: 'tasks.noMatch.body' })}
                </EmptyState>
              ) : (
                <EmptyState icon="task" title={formatMessage({ id: 'tasks.empty' })}>
                  {formatMessage({ id: 'tasks.empty.body' })}
                </EmptyState>
              )}
            </div>
          ) : (
            <div aria-busy={query.isPlaceholderData} className={cx(query.isPlaceholderData && 'opacity-60')}>
              <TaskTable tasks={nodes} />
              <TrailPager
                trail={trail}
                pageInfo={pageInfo}
                total={totalCount}
                pageSize={pageSize}
                count={nodes.length}
              />
            </div>
          )
        }
      </Loaded>
      {search.new && can('task:edit') && <NewTaskDialog clinicId={clinicId} onClose={() => showForm(false)} />}
    </>
  );
}
