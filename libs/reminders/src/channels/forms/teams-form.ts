import { shortened } from '@mamori/platform';
import type { MessageContent, MessageLine } from '../../messages/message-content';
import { fitLines } from './fit-lines';
import { factsOf, titleOf } from './line-facts';

/**
 * Teams takes 28 KB, and what is not the lines has six texts of 500 signs, in Japanese 9 KB. Source: Microsoft, "Limits and
 * specifications for Microsoft Teams".
 */
const BYTES_OF_LINES = 18_000;
const LONGEST_TEXT = 500;

interface Look {
  readonly weight?: 'Bolder';
  readonly size?: 'Large' | 'Small';
  readonly isSubtle?: boolean;
}

/** Plain runs: in a TextBlock, what people entered would be read as Markdown. */
const textOf = (text: string, look: Look = {}) => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: shortened(text, LONGEST_TEXT), ...look }],
});

/** A message as an Adaptive Card, the way that the "When a Teams webhook request is received" trigger of Workflows takes it. */
export function teamsForm(content: MessageContent): unknown {
  const { language, subject, intro, lines, action, footer } = content;
  const { parts, more } = fitLines(
    content,
    (line) => lineOf(content, line),
    BYTES_OF_LINES,
    (part) => Buffer.byteLength(JSON.stringify(part)),
  );
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    lang: language,
    fallbackText: shortened(subject, LONGEST_TEXT),
    body: [
      textOf(subject, { weight: 'Bolder', size: 'Large' }),
      ...(lines.length === 1 ? [] : [textOf(intro)]),
      ...parts,
      ...(more === null ? [] : [textOf(more)]),
      textOf(footer, { size: 'Small', isSubtle: true }),
    ],
    actions: [{ type: 'Action.OpenUrl', title: shortened(action.label, LONGEST_TEXT), url: action.url }],
    msteams: { width: 'Full' },
  };
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card }],
  };
}

function lineOf(content: MessageContent, line: MessageLine) {
  const facts = factsOf(content, line);
  return {
    type: 'Container',
    separator: true,
    items: [textOf(titleOf(line), { weight: 'Bolder' }), ...(facts === null ? [] : [textOf(facts)]), textOf(line.toDo)],
  };
}
