import { shortened } from '@mamori/platform';
import type { MessageContent } from '../../messages/message-content';
import { fitLines } from './fit-lines';
import { factsOf, titleOf } from './line-facts';

/**
 * Chatwork takes 65,535 signs; ours to choose below that: some forty lines, which can still be read in a room. Source: Chatwork
 * API, "POST /rooms/{room_id}/messages".
 */
const SIGNS_OF_LINES = 6_000;
/** Of one part of a line, so that a single one never fills the message. */
const LONGEST_TEXT = 1_000;

/** Square brackets begin tags, as [toall], which tells everybody in the room. */
const quoted = (text: string): string => shortened(text, LONGEST_TEXT).replace(/\[/g, '［').replace(/\]/g, '］');

/** A message as Chatwork's own notation: one box with a heading. */
export function chatworkForm(content: MessageContent): string {
  const { subject, intro, lines, action, footer } = content;
  const { parts, more } = fitLines(
    content,
    (line) =>
      [`■ ${titleOf(line)}`, factsOf(content, line), line.toDo]
        .flatMap((part) => (part ? quoted(part) : []))
        .join('\n'),
    SIGNS_OF_LINES,
    (part) => part.length + 2,
  );
  const texts = [...(lines.length === 1 ? [] : [quoted(intro)]), ...parts, ...(more === null ? [] : [quoted(more)])];
  const link = `${quoted(action.label)}: ${action.url}`;
  return `[info][title]${quoted(subject)}[/title]${[...texts, link, quoted(footer)].join('\n\n')}[/info]`;
}
