import { type DynamicModule, Module } from '@nestjs/common';
import { ChecklistsModule } from '@mamori/checklists';
import { ClinicImportHandler, ClinicsModule } from '@mamori/clinics';
import { JOB_HANDLERS, type JobHandler, type Mailer, PlatformModule, type PlatformParts } from '@mamori/platform';
import { ReminderJobsModule, RemindersModule, type SenderOptions } from '@mamori/reminders';
import { CloseTaskForMetItemHandler, TaskForUnmetItemHandler, TasksModule } from '@mamori/tasks';

export interface WorkerParts extends PlatformParts {
  readonly mailer: Mailer;
  readonly sending: SenderOptions;
}

/** Every job that something in the product asks for through the outbox. */
const handlers = [ClinicImportHandler, TaskForUnmetItemHandler, CloseTaskForMetItemHandler];

/** The list of features, and of handlers. */
@Module({})
export class WorkerModule {
  static with({ mailer, sending, ...platform }: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(platform),
        RemindersModule,
        ReminderJobsModule.with(mailer, sending),
        ClinicsModule,
        ChecklistsModule,
        TasksModule,
      ],
      providers: [{ provide: JOB_HANDLERS, inject: handlers, useFactory: (...given: readonly JobHandler[]) => given }],
    };
  }
}
