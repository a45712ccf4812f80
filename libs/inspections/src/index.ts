export { InspectionsModule } from './inspections.module';
export { type CancelOutcome, InspectionsService, type ScheduleResult } from './inspections.service';
export type * from './schema.gen';
