export { CloseTaskForMetItemHandler } from './jobs/close-task-for-met-item.handler';
export { TaskForUnmetItemHandler } from './jobs/task-for-unmet-item.handler';
export type * from './schema.gen';
export { TasksModule } from './tasks.module';
export { type CommentOutcome, type CreateOutcome, TasksService, type UpdateOutcome } from './tasks.service';
