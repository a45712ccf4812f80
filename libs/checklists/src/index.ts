export { type AnswerResult, AnswersService } from './answers.service';
export { checklistItemMet, type ChecklistItemJob, checklistItemNotMet } from './checklist.jobs';
export { ChecklistsModule } from './checklists.module';
export { ChecklistsService, type OpenResult } from './checklists.service';
export { EvidenceService } from './evidence/evidence.service';
export { type AnswerText } from './policy/answer-item';
export type * from './schema.gen';
