// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput, PageInfo } from '@mamori/platform';

export type TaskStatus = 'open' | 'doing' | 'done' | 'dropped';

export interface TaskFilter {
  readonly clinicId?: string | null;
  /** Several may be named; none means every status. */
  readonly status?: readonly TaskStatus[] | null;
  readonly ownerId?: string | null;
  readonly overdue?: boolean | null;
  /** Part of the title or of the clinic's name, up to 200 characters. */
  readonly text?: string | null;
}

export interface Task {
  readonly __typename?: 'Task';
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly title: string;
  /** The checklist item that it was born from. */
  readonly checklistId: string | null;
  readonly itemCode: string | null;
  readonly owner: TaskOwner | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly status: TaskStatus;
  /** What was written when it was closed. */
  readonly closingNote: string;
  readonly version: number;
  readonly createdAt: string;
  readonly comments: readonly TaskComment[];
  readonly viewerCanEdit: boolean;
}

export interface TaskOwner {
  readonly __typename?: 'TaskOwner';
  readonly id: string;
  readonly name: string;
}

export interface TaskComment {
  readonly __typename?: 'TaskComment';
  readonly id: string;
  readonly authorName: string;
  readonly body: string;
  readonly createdAt: string;
}

export interface TaskConnection {
  readonly __typename?: 'TaskConnection';
  readonly nodes: readonly Task[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface CreateTaskInput {
  readonly clientMutationId?: string | null;
  readonly clinicId: string;
  readonly title: string;
  readonly ownerId?: string | null;
  readonly dueOn?: string | null;
}

export interface UpdateTaskInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
  readonly title?: string | null;
  readonly status?: TaskStatus | null;
  /** Null takes the owner off. */
  readonly ownerId?: string | null;
  /** Null takes the due day off. */
  readonly dueOn?: string | null;
  /** Up to 4,000 characters; only for a task that is closed or being closed. */
  readonly closingNote?: string | null;
}

export interface CommentOnTaskInput {
  readonly clientMutationId?: string | null;
  readonly taskId: string;
  readonly body: string;
}

export type TaskResult = TaskSaved | InvalidInput;

export type UpdateTaskResult = TaskSaved | TaskChangedMeanwhile | TaskTransitionNotAllowed | InvalidInput;

export type CommentResult = TaskCommented | InvalidInput;

export interface TaskSaved {
  readonly __typename?: 'TaskSaved';
  readonly task: Task;
}

export interface TaskCommented {
  readonly __typename?: 'TaskCommented';
  readonly task: Task;
}

export interface TaskChangedMeanwhile {
  readonly __typename?: 'TaskChangedMeanwhile';
  readonly message: string;
  readonly current: Task;
}

export interface TaskTransitionNotAllowed {
  readonly __typename?: 'TaskTransitionNotAllowed';
  readonly message: string;
}
