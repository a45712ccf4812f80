import { shortened } from '@mamori/platform';
import type { MessageContent } from '../../messages/message-content';
import { fitLines } from './fit-lines';
import { factsOf, titleOf } from './line-facts';

/** Source: LINE WORKS Bot API, "Link": 1,000 signs each for the text, the words of the link and the link. */
const LONGEST = 1_000;
/** For the greeting, the subject, what is left out, and empty lines. */
const SIGNS_BESIDE_LINES = 300;

/** Of one line, so that the text has room for three at least. */
const LONGEST_TITLE = 200;

/** A message as the bot's "link": a text, and one place to press. */
export function lineWorksForm(content: MessageContent): unknown {
  const { subject, greeting, intro, lines, action } = content;
  const { parts, more } = fitLines(
    content,
    (line) =>
      [`■ ${shortened(titleOf(line), LONGEST_TITLE)}`, factsOf(content, line), line.why, line.toDo]
        .flatMap((part) => part ?? [])
        .join('\n'),
    LONGEST - SIGNS_BESIDE_LINES,
    (part) => part.length + 2,
  );
  const head = [
    greeting === null ? [] : shortened(greeting, 100),
    lines.length === 0 ? intro : shortened(subject, 120),
  ];
  const texts = [...head.flat(), ...parts, ...(more === null ? [] : [more])];
  return {
    content: {
      type: 'link',
      contentText: shortened(texts.join('\n\n'), LONGEST),
      linkText: shortened(action.label, LONGEST),
      link: action.url,
    },
  };
}
