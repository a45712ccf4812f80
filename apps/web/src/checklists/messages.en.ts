import type { Translation } from '../messages/translation';
import type { checklistsJa } from './messages.ja';

export const checklistsEn: Translation<typeof checklistsJa> = {};
