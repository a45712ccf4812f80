import type { CheckOutcome } from './check-file';
import { fits, refused } from './outcome';

const MARKUP = /^\s*<(?:!doctype|\?xml|html|svg|script|head|body|iframe|!--)/i;
/** Tab and ends of lines are text; other signs that cannot be seen are not. */
const UNSEEN = /[^\P{Cc}\t\r\n\f]/u;

/** A table as text, in UTF-8 or Shift_JIS. */
export function checkText(file: Buffer): CheckOutcome {
  const text = decoded(file, 'utf-8') ?? decoded(file, 'shift_jis');
  if (text === undefined || UNSEEN.test(text)) return refused('not_this_kind');
  if (MARKUP.test(text)) return refused('not_this_kind');
  return text.trim() === '' ? refused('empty') : fits;
}

function decoded(file: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}
