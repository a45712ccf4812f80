import { shortened } from '@mamori/platform';
import type { MessageContent } from '../../messages/message-content';
import { fitLines } from './fit-lines';
import { factsOf, titleOf } from './line-facts';

/**
 * Slack takes 50 blocks: beside the lines the heading, the introduction, what is left out, the link and the footer. A heading
 * has 150 signs, a section 3,000. Source: Slack, "Reference: blocks".
 */
const MOST_LINES = 40;
const LONGEST_HEADING = 150;
const LONGEST_SECTION = 3_000;
/** Ours to choose: what a phone shows of it is shorter. */
const LONGEST_NOTIFICATION = 500;

/** Source: Slack, "Formatting text for app surfaces": the three signs that begin a link, a mention or an entity. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const plain = (text: string, longest: number) => ({ type: 'plain_text', text: shortened(text, longest), emoji: false });

/**
 * A message as Block Kit. What people entered stands in plain text, where nothing mentions a channel or makes a link; the one
 * link is of our own making. A button would complain on a webhook, which has nowhere to report the click.
 */
export function slackForm(content: MessageContent): unknown {
  const { subject, intro, lines, action, footer } = content;
  const { parts, more } = fitLines(
    content,
    (line) => [titleOf(line), factsOf(content, line), line.toDo].flatMap((part) => part ?? []).join('\n'),
    MOST_LINES,
    () => 1,
  );
  const sections = [...(lines.length === 1 ? [] : [intro]), ...parts, ...(more === null ? [] : [more])];
  return {
    text: shortened(escaped(subject), LONGEST_NOTIFICATION),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: 'header', text: plain(subject, LONGEST_HEADING) },
      ...sections.map((text) => ({ type: 'section', text: plain(text, LONGEST_SECTION) })),
      { type: 'section', text: { type: 'mrkdwn', text: `<${escaped(action.url)}|${escaped(action.label)}>` } },
      { type: 'context', elements: [plain(footer, LONGEST_SECTION)] },
    ],
  };
}
