import type { MessageContent, MessageLine } from '../../messages/message-content';
import { sayMore } from './line-facts';

export interface Fitted<T> {
  readonly parts: readonly T[];
  /** Null when every line is there. */
  readonly more: string | null;
}

/** As many lines from the first on as a provider's limit leaves room for; `room` and `sizeOf` in the same measure. */
export function fitLines<T>(
  { language, lines }: MessageContent,
  formOf: (line: MessageLine) => T,
  room: number,
  sizeOf: (part: T) => number,
): Fitted<T> {
  const parts: T[] = [];
  let taken = 0;
  for (const line of lines) {
    const part = formOf(line);
    taken += sizeOf(part);
    if (taken > room) break;
    parts.push(part);
  }
  const left = lines.length - parts.length;
  return { parts, more: left === 0 ? null : sayMore(language, left) };
}
