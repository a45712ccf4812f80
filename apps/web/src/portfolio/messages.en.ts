import type { Translation } from '../messages/translation';
import type { portfolioJa } from './messages.ja';

export const portfolioEn: Translation<typeof portfolioJa> = {};
