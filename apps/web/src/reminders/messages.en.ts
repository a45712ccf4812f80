import type { Translation } from '../messages/translation';
import type { remindersJa } from './messages.ja';

export const remindersEn: Translation<typeof remindersJa> = {
  'reminders.kind.task_due': 'Task due',
  'reminders.kind.inspection': 'Inspection',
  'reminders.kind.inspection_documents': 'Inspection papers due',
  'reminders.kind.two_factor': 'Two-factor date',
};
