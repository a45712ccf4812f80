import type { AnswerValue } from '../../schema.gen';

/** Whether a box was ticked. `unclear`: something stands there that is no tick. */
export type ReadMark = 'ticked' | 'empty' | 'unclear';

const TICKS = '■☑✓✔✅○〇◯⭕●◎◉レVvXx1';
const BOXES = '□☐▢◻⬜';
const blank = new RegExp(`^[${BOXES}\\-－―ー–—・\\s]*$`, 'u');
const ticked = new RegExp(`^[${TICKS}]$`, 'u');

/** Reads the box of one answer, `own` being the word beside it: ■, ☑, ○, レ, x, or the word itself. A × says nothing sure. */
export function readMark(text: string, own: string): ReadMark {
  const sign = folded(text);
  if (blank.test(sign)) return 'empty';
  const bare = sign.replaceAll(own, '');
  if (bare === '' || ticked.test(bare)) return 'ticked';
  return blank.test(bare) ? 'empty' : 'unclear';
}

export type ReadAnswerText =
  | { readonly type: 'Answer'; readonly value: AnswerValue }
  | { readonly type: 'Unanswered' }
  /** The entry question ended the list before this line. */
  | { readonly type: 'NotNeeded' }
  | { readonly type: 'Both' }
  | { readonly type: 'Unclear' };

const words: readonly (readonly [AnswerValue, RegExp])[] = [
  ['planned', /^(?:はい[(・]?(?:実装|導入)?予定\)?|(?:実装|導入)?予定|yes\(planned\)|planned)$/u],
  ['yes', /^(?:はい|yes)$/u],
  ['no', /^(?:いいえ|no)$/u],
  ['not_applicable', /^(?:対象外|該当なし|該当しない|notapplicable|n\/a)$/u],
];
const unanswered = /^(?:未回答|notanswered|はい[・/、,]?いいえ(?:[・/、,]?対象外)?)?$/u;
const choice = new RegExp(`([${TICKS}${BOXES}])(はい|いいえ|対象外|(?:実装|導入)?予定)`, 'gu');

/** Reads a cell for the whole answer: a word in either language, or boxes with their words. */
export function readAnswerText(text: string): ReadAnswerText {
  const plain = folded(text).toLowerCase();
  if (/^(?:回答不要|notneeded)$/u.test(plain)) return { type: 'NotNeeded' };
  if (unanswered.test(plain) || blank.test(plain)) return { type: 'Unanswered' };
  const word = words.find(([, pattern]) => pattern.test(plain));
  if (word) return { type: 'Answer', value: word[0] };
  const boxes = [...plain.matchAll(choice)];
  const rest = plain.replace(choice, '').replace(/[・/、,\s]/gu, '');
  if (boxes.length === 0 || rest !== '') return { type: 'Unclear' };
  const chosen = boxes.flatMap(([, sign = '', label = '']) => (ticked.test(sign) ? [label] : []));
  if (chosen.length > 1) return { type: 'Both' };
  const value = words.find(([, pattern]) => pattern.test(chosen[0] ?? ''));
  return value ? { type: 'Answer', value: value[0] } : { type: 'Unanswered' };
}

/** Full width becomes half, and no space is left; rings and boxes stay what they are. */
const folded = (text: string) => text.normalize('NFKC').replace(/[\s\uFE0F]+/gu, '');
