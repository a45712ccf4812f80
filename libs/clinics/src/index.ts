export { type AnswerCounts, ClinicSummaries } from './clinic-summaries';
export { ClinicsModule } from './clinics.module';
export type * from './schema.gen';
