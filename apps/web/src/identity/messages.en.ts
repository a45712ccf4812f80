import type { Translation } from '../messages/translation';
import type { identityJa } from './messages.ja';

export const identityEn: Translation<typeof identityJa> = {};
