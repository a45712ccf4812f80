import type { Day } from '@mamori/platform';
import type { TaskStatus } from '../schema.gen';

/** What people can change about a task. `dueOn` and `ownerId` null: none. */
export interface TaskText {
  readonly title: string;
  readonly status: TaskStatus;
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
  readonly closingNote: string;
}

/** What is given is changed, what is absent stays. */
export type TaskChange = Partial<TaskText>;

export type ChangeOutcome =
  | { readonly type: 'TaskChanged'; readonly task: TaskText }
  | { readonly type: 'TaskTransitionNotAllowed'; readonly from: TaskStatus; readonly to: TaskStatus }
  | { readonly type: 'NoteOnOpenTask' };

const transitions: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  open: ['doing', 'done', 'dropped'],
  doing: ['open', 'done', 'dropped'],
  done: ['open'],
  dropped: ['open'],
};

/** Whether work on a task is still expected. */
export function isUnderWay(status: TaskStatus): boolean {
  return status === 'open' || status === 'doing';
}

/** Whether the change takes a closed task up again. */
export function isReopening(task: TaskText, change: TaskChange): boolean {
  return !isUnderWay(task.status) && change.status !== undefined && isUnderWay(change.status);
}

/**
 * Changes a task as far as its state allows: open and doing go anywhere, a closed task can only be opened again. The closing
 * note belongs to a closed task: it can be written when closing or later, and goes when the task is opened again.
 */
export function changeTask(task: TaskText, change: TaskChange): ChangeOutcome {
  const to = change.status ?? task.status;
  if (to !== task.status && !transitions[task.status].includes(to))
    return { type: 'TaskTransitionNotAllowed', from: task.status, to };
  if (isUnderWay(to) && change.closingNote) return { type: 'NoteOnOpenTask' };
  const closingNote = isUnderWay(to) ? '' : (change.closingNote ?? task.closingNote);
  return {
    type: 'TaskChanged',
    task: {
      title: change.title ?? task.title,
      status: to,
      ownerId: change.ownerId === undefined ? task.ownerId : change.ownerId,
      dueOn: change.dueOn === undefined ? task.dueOn : change.dueOn,
      closingNote,
    },
  };
}
