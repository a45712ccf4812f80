import { Module } from '@nestjs/common';
import { ChecklistsModule } from '@mamori/checklists';
import { ClinicsModule } from '@mamori/clinics';
import { RemindersModule } from '@mamori/reminders';
import { CarryOverHandler } from './jobs/carry-over.handler';
import { CloseTaskForMetItemHandler } from './jobs/close-task-for-met-item.handler';
import { TaskForUnmetItemHandler } from './jobs/task-for-unmet-item.handler';
import { TouchTaskForEvidenceHandler } from './jobs/touch-task-for-evidence.handler';
import { UndoCarryOverHandler } from './jobs/undo-carry-over.handler';
import { KeptTask } from './kept-task';
import { TaskListRepository } from './task-list.repository';
import { TaskRepository } from './task.repository';
import { TaskResolver } from './task.resolver';
import { TasksOfCarriedLines } from './tasks-of-carried-lines';
import { TasksOfItems } from './tasks-of-items';
import { TasksService } from './tasks.service';

/** Remediation tasks; the worker runs its handlers. */
@Module({
  imports: [ChecklistsModule, ClinicsModule, RemindersModule],
  providers: [
    CarryOverHandler,
    CloseTaskForMetItemHandler,
    KeptTask,
    TaskForUnmetItemHandler,
    TaskListRepository,
    TaskRepository,
    TaskResolver,
    TasksOfCarriedLines,
    TasksOfItems,
    TasksService,
    TouchTaskForEvidenceHandler,
    UndoCarryOverHandler,
  ],
  exports: [
    CarryOverHandler,
    CloseTaskForMetItemHandler,
    TaskForUnmetItemHandler,
    TasksService,
    TouchTaskForEvidenceHandler,
    UndoCarryOverHandler,
  ],
})
export class TasksModule {}
