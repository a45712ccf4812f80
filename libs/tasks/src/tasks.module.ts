import { Module } from '@nestjs/common';
import { ClinicsModule } from '@mamori/clinics';
import { RemindersModule } from '@mamori/reminders';
import { CloseTaskForMetItemHandler } from './jobs/close-task-for-met-item.handler';
import { TaskForUnmetItemHandler } from './jobs/task-for-unmet-item.handler';
import { KeptTask } from './kept-task';
import { TaskListRepository } from './task-list.repository';
import { TaskRepository } from './task.repository';
import { TaskResolver } from './task.resolver';
import { TasksOfItems } from './tasks-of-items';
import { TasksService } from './tasks.service';

/** Remediation tasks; the worker runs its two handlers. */
@Module({
  imports: [ClinicsModule, RemindersModule],
  providers: [
    CloseTaskForMetItemHandler,
    KeptTask,
    TaskForUnmetItemHandler,
    TaskListRepository,
    TaskRepository,
    TaskResolver,
    TasksOfItems,
    TasksService,
  ],
  exports: [CloseTaskForMetItemHandler, TaskForUnmetItemHandler, TasksService],
})
export class TasksModule {}
