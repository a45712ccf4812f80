import type { Translation } from '../messages/translation';
import type { tenantsJa } from './messages.ja';

export const tenantsEn: Translation<typeof tenantsJa> = {};
