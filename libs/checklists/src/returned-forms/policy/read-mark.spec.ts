import { describe, expect, it } from '@jest/globals';
import { readAnswerText, readMark } from './read-mark';

describe('a box', () => {
  it.each([
    ['■', 'ticked'],
    ['☑', 'ticked'],
    ['✔️', 'ticked'],
    ['○', 'ticked'],
    ['〇', 'ticked'],
    ['✓', 'ticked'],
    ['ﾚ', 'ticked'],
    ['ｘ', 'ticked'],
    ['はい', 'ticked'],
    ['■ はい', 'ticked'],
    ['□', 'empty'],
    ['□はい', 'empty'],
    ['－', 'empty'],
    ['', 'empty'],
    ['×', 'unclear'],
    ['未定', 'unclear'],
    ['いいえ', 'unclear'],
  ])('with %j is %s', (text, expected) => {
    expect(readMark(text, 'はい')).toBe(text === 'はい' ? 'ticked' : expected);
  });
});

describe('a cell for the whole answer', () => {
  it.each([
    ['はい', 'yes'],
    ['いいえ', 'no'],
    ['対象外', 'not_applicable'],
    ['はい（予定）', 'planned'],
    ['Yes (planned)', 'planned'],
    ['No', 'no'],
    ['■はい\u3000□いいえ', 'yes'],
    ['□はい □いいえ ☑対象外', 'not_applicable'],
    ['はい・いいえ', 'Unanswered'],
    ['□はい\u3000□いいえ', 'Unanswered'],
    ['未回答', 'Unanswered'],
    ['', 'Unanswered'],
    ['回答不要', 'NotNeeded'],
    ['■はい ■いいえ', 'Both'],
    ['たぶん', 'Unclear'],
    ['はい。ただし一部', 'Unclear'],
  ])('with %j is %s', (text, expected) => {
    const read = readAnswerText(text);
    expect(read.type === 'Answer' ? read.value : read.type).toBe(expected);
  });
});
