export { CareService, type EndClinicOutcome, type TakeBackClinicOutcome } from './care/care.service';
export { ClinicImportRun } from './clinic-import-run';
export { type ClinicImportAsked, clinicImportAsked } from './clinic-import.jobs';
export { ClinicImportService, type SaveImportOutcome } from './clinic-import.service';
export { type AnswerCounts, ClinicSummaries } from './clinic-summaries';
export { ClinicService, type CreateClinicOutcome, type UpdateClinicOutcome } from './clinic.service';
export { ClinicsModule } from './clinics.module';
export { registerImportParsers } from './import-parsers';
export { ClinicImportHandler } from './jobs/clinic-import.handler';
export { suggestTwoFactor, type TwoFactorSuggestion } from './policy/suggest-two-factor';
export { TWO_FACTOR_DAYS } from './policy/two-factor';
export {
  CLINIC_LIST_BYTES,
  type FileRefused,
  previewClinicList,
  type PreviewedClinicList,
} from './preview-clinic-list';
export { readCsv } from './list-file/read-csv';
export { type TableOutcome } from './list-file/table';
export { AccountReviewService } from './registers/accounts/account-review.service';
export { BackupService } from './registers/backups/backup.service';
export { ContactService } from './registers/contacts/contact.service';
export { DrillService } from './registers/continuity/drill.service';
export { PlanService } from './registers/continuity/plan.service';
export { EquipmentService } from './registers/equipment/equipment.service';
export {
  isRegisterKind,
  type RegisterColumn,
  type RegisterFact,
  type RegisterKind,
  registerKinds,
  type RegisterSnapshot,
  registerSnapshotSchema,
} from './registers/snapshot/register-snapshot';
export { Registers, type RegisterSummary } from './registers/snapshot/registers';
export { TrainingService } from './registers/training/training.service';
export { refreshStaleSummaries } from './stale-summaries';
export { type RemoveSystemOutcome, type SaveSystemOutcome, SystemService } from './system.service';
export { type TwoFactorDateChanged, twoFactorDateChanged } from './two-factor/two-factor-date.jobs';
export { TwoFactorDateHandler } from './two-factor/two-factor-date.handler';
export { type SetTwoFactorDateOutcome, TwoFactorDateService } from './two-factor/two-factor-date.service';
export type * from './schema.gen';
