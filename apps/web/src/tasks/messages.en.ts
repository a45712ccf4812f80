import type { Translation } from '../messages/translation';
import type { tasksJa } from './messages.ja';

export const tasksEn: Translation<typeof tasksJa> = {};
