import type { TaskStatus } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

export const taskStatusWord: Record<TaskStatus, { readonly label: MessageId; readonly tone: Tone }> = {
  open: { label: 'tasks.status.open', tone: 'neutral' },
  doing: { label: 'tasks.status.doing', tone: 'doing' },
  done: { label: 'tasks.status.done', tone: 'ok' },
  dropped: { label: 'tasks.status.dropped', tone: 'none' },
};

/** Whether work on a task is still expected. */
export const isUnderWay = (status: TaskStatus): boolean => status === 'open' || status === 'doing';

export const statusFilters = ['active', 'open', 'doing', 'done', 'dropped', 'all'] as const;
export type StatusFilter = (typeof statusFilters)[number];

export const statusFilterLabel: Record<StatusFilter, MessageId> = {
  active: 'tasks.filter.active',
  open: taskStatusWord.open.label,
  doing: taskStatusWord.doing.label,
  done: taskStatusWord.done.label,
  dropped: taskStatusWord.dropped.label,
  all: 'tasks.filter.all',
};

/** The statuses that a filter stands for; none means every status. */
export function statusesOf(filter: StatusFilter): readonly TaskStatus[] {
  if (filter === 'active') return ['open', 'doing'];
  return filter === 'all' ? [] : [filter];
}
