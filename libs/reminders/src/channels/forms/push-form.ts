import { shortened } from '@mamori/platform';
import type { MessageContent } from '../../messages/message-content';
import { factsOf, titleOf } from './line-facts';

/** Ours to choose: more than these the notifications of no system show. */
const LONGEST_TITLE = 120;
const LONGEST_BODY = 400;

/** What the page's service worker reads. */
export interface PushForm {
  readonly title: string;
  readonly body: string;
  /** Where a press leads, in full. */
  readonly url: string;
  /** A second copy with the same tag takes the first one's place. */
  readonly tag: string;
  readonly lang: string;
}

/**
 * A message as a notification of the browser: heading and a few lines, always under 3 KB, as push services need not take more
 * than 4,096 bytes of the sealed text. Source: RFC 8030 7.2.
 */
export function pushForm(content: MessageContent, id: string): PushForm {
  const { subject, intro, lines, action, language } = content;
  const [first] = lines;
  const body = lines.length === 1 && first ? [titleOf(first), factsOf(content, first), first.why] : [intro];
  return {
    title: shortened(subject, LONGEST_TITLE),
    body: shortened(body.flatMap((part) => part ?? []).join('\n'), LONGEST_BODY),
    url: action.url,
    tag: id,
    lang: language,
  };
}
