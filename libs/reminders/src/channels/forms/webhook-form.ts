import type { MessageContent } from '../../messages/message-content';
import { fitLines } from './fit-lines';

/**
 * Leaves room for the rest below 100 KB, the smallest limit that is usual among receivers. Source: Express, "express.json",
 * `limit`.
 */
const BYTES_OF_LINES = 60_000;

/**
 * A message for programs. New fields may come; `version` changes when one of these does.
 * `more`: so many lines are left out; null dates for what has none.
 */
export function webhookForm({ id, content }: { readonly id: string; readonly content: MessageContent }): unknown {
  const { language, subject, intro, lines, action } = content;
  const { parts } = fitLines(
    content,
    ({ title, clinicName, dueOn, daysLeft, toDo, url }) => ({ title, clinicName, dueOn, daysLeft, toDo, url }),
    BYTES_OF_LINES,
    (part) => Buffer.byteLength(JSON.stringify(part)),
  );
  return {
    version: 1,
    type: lines.length === 0 ? 'message' : 'reminders',
    id,
    language,
    subject,
    intro,
    lines: parts,
    more: lines.length - parts.length,
    url: action.url,
  };
}
