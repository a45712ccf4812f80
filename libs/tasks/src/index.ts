export { CarryOverHandler } from './jobs/carry-over.handler';
export { CloseTaskForMetItemHandler } from './jobs/close-task-for-met-item.handler';
export { TaskForUnmetItemHandler } from './jobs/task-for-unmet-item.handler';
export { TouchTaskForEvidenceHandler } from './jobs/touch-task-for-evidence.handler';
export { UndoCarryOverHandler } from './jobs/undo-carry-over.handler';
export type * from './schema.gen';
export { targetDates } from './target-dates';
export { TasksModule } from './tasks.module';
export { type CommentOutcome, type CreateOutcome, TasksService, type UpdateOutcome } from './tasks.service';
