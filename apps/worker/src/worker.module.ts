import { type DynamicModule, Module } from '@nestjs/common';
import {
  AnswerProposedHandler,
  ChecklistsModule,
  ColleagueAskedHandler,
  VendorAdmittedHandler,
  VendorAskedHandler,
  VendorQuestionJobsModule,
  VendorQuestionWithdrawnHandler,
} from '@mamori/checklists';
import { ClinicImportHandler, ClinicsModule, TwoFactorDateHandler } from '@mamori/clinics';
import { IdentityJobsModule } from '@mamori/identity';
import {
  JOB_HANDLERS,
  type JobHandler,
  type Mailer,
  PlatformModule,
  type PlatformParts,
  ScanWaitingFileHandler,
} from '@mamori/platform';
import { ReminderJobsModule, type ReminderJobsOptions, RemindersModule, ReplanHandler } from '@mamori/reminders';
import {
  CarryOverHandler,
  CloseTaskForMetItemHandler,
  TaskForUnmetItemHandler,
  TasksModule,
  TouchTaskForEvidenceHandler,
  UndoCarryOverHandler,
} from '@mamori/tasks';
import { MemberInvitedHandler, TenantJobsModule } from '@mamori/tenants';

export interface WorkerParts extends PlatformParts {
  readonly mailer: Mailer;
  readonly sending: ReminderJobsOptions;
}

/** Every job that something in the product asks for through the outbox. */
const handlers = [
  ClinicImportHandler,
  TwoFactorDateHandler,
  TaskForUnmetItemHandler,
  CloseTaskForMetItemHandler,
  TouchTaskForEvidenceHandler,
  CarryOverHandler,
  UndoCarryOverHandler,
  MemberInvitedHandler,
  ColleagueAskedHandler,
  AnswerProposedHandler,
  VendorAskedHandler,
  VendorAdmittedHandler,
  VendorQuestionWithdrawnHandler,
  ScanWaitingFileHandler,
  ReplanHandler,
];

/** The list of features, and of handlers. */
@Module({})
export class WorkerModule {
  static with({ mailer, sending, ...platform }: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(platform),
        RemindersModule,
        IdentityJobsModule.with(mailer, sending),
        ReminderJobsModule.with(mailer, sending),
        ClinicsModule,
        ChecklistsModule,
        VendorQuestionJobsModule,
        TasksModule,
        TenantJobsModule,
      ],
      providers: [{ provide: JOB_HANDLERS, inject: handlers, useFactory: (...given: readonly JobHandler[]) => given }],
    };
  }
}
