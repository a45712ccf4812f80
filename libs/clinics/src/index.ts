export { type AnswerCounts, ClinicSummaries } from './clinic-summaries';
export { ClinicService, type CreateClinicOutcome, type UpdateClinicOutcome } from './clinic.service';
export { ClinicsModule } from './clinics.module';
export { TWO_FACTOR_REFERENCE_ON } from './policy/two-factor';
export { type RemoveSystemOutcome, type SaveSystemOutcome, SystemService } from './system.service';
export type * from './schema.gen';
