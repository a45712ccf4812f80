import { firstJa } from './first.ja';
import { restJa } from './rest.ja';

export const ja = { ...firstJa, ...restJa };

/** Ids of all messages; naming an unknown one does not compile. */
export type MessageId = keyof typeof ja;
