import { type Presenter, say } from '@mamori/platform';
import type { CommentResult, TaskResult, TaskStatus, UpdateTaskResult } from './schema.gen';
import type { CommentOutcome, CreateOutcome, UpdateOutcome } from './tasks.service';

const names: Readonly<Record<TaskStatus, readonly [ja: string, en: string]>> = {
  open: ['未着手', 'Open'],
  doing: ['対応中', 'In progress'],
  done: ['完了', 'Done'],
  dropped: ['取りやめ', 'Dropped'],
};

/** What the person is told of a new task. */
export const createCases: Presenter<CreateOutcome, TaskResult> = {
  TaskSaved: ({ task }) => ({ __typename: 'TaskSaved', task }),
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};

/** What the person is told of a change. */
export const updateCases: Presenter<UpdateOutcome, UpdateTaskResult> = {
  TaskSaved: ({ task }) => ({ __typename: 'TaskSaved', task }),
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
  TaskChangedMeanwhile: ({ current }) => ({
    __typename: 'TaskChangedMeanwhile',
    current,
    message: say(
      'ほかの人がこのタスクを先に変更しました。いまの内容を確かめてから、もう一度保存してください。',
      'Someone else changed this task first. Please look at it as it is now, then save again.',
    ),
  }),
  TaskTransitionNotAllowed: ({ from, to, isItemUnderWay }) => ({
    __typename: 'TaskTransitionNotAllowed',
    message: isItemUnderWay
      ? say(
          '同じ項目の別のタスクが進んでいるため、このタスクは再開できません。進んでいるほうのタスクを使ってください。',
          'Another task for the same item is under way, so this one cannot be opened again. Please use the other one.',
        )
      : say(
          `「${names[from][0]}」のタスクは「${names[to][0]}」にできません。先に「${names.open[0]}」に戻してください。`,
          `A task that is “${names[from][1]}” cannot become “${names[to][1]}”. Please set it back to “${names.open[1]}” first.`,
        ),
  }),
};

/** What the person is told of a comment. */
export const commentCases: Presenter<CommentOutcome, CommentResult> = {
  TaskCommented: ({ task }) => ({ __typename: 'TaskCommented', task }),
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};
