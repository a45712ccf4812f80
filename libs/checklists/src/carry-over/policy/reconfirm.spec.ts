import { describe, expect, it } from '@jest/globals';
import type { AnswerText } from '../../policy/answer-item';
import { reconfirm, type ReconfirmableLine, takeBackReconfirmed } from './reconfirm';

const today = '2026-11-22';
const blank: AnswerText = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };
const yes: AnswerText = { ...blank, value: 'yes', confirmedOn: '2025-06-01', remarks: '去年の備考' };
const no: AnswerText = { ...blank, value: 'no', confirmedOn: '2025-06-01', targetOn: '2027-01-31' };
const line = (itemId: string, given: Partial<ReconfirmableLine> = {}): ReconfirmableLine => ({
  itemId,
  isGate: false,
  answerKind: 'yes_no',
  targetEarliestOn: '2026-04-01',
  targetLatestOn: '2027-03-31',
  answer: { ...blank, version: 0, source: 'typed' },
  carried: yes,
  ...given,
});
const gate = (carried: AnswerText) => line('gate', { isGate: true, answerKind: 'gate_yes_no', carried });
const all = (lines: readonly ReconfirmableLine[]) => new Set(lines.map(({ itemId }) => itemId));
const done = (lines: readonly ReconfirmableLine[], asked = all(lines)) =>
  reconfirm(lines, asked, today).map(({ itemId }) => itemId);

describe('confirming again', () => {
  it('takes last year’s answer, confirmed today', () => {
    expect(reconfirm([line('a')], new Set('a'), today)).toMatchObject([
      { itemId: 'a', version: 0, after: { value: 'yes', confirmedOn: today, remarks: '去年の備考' } },
    ]);
  });

  it('keeps the date and reason of a いいえ', () => {
    const carried = { ...no, reason: '業者待ち' };
    expect(reconfirm([line('a', { carried })], new Set('a'), today)[0]?.after).toEqual({
      ...carried,
      confirmedOn: today,
    });
  });

  it('keeps remarks that were written this year', () => {
    const answer = { ...blank, remarks: '今年の備考', version: 1, source: 'typed' };
    expect(reconfirm([line('a', { answer })], new Set('a'), today)[0]?.after.remarks).toBe('今年の備考');
  });

  it.each([
    ['lines that were not asked for', [line('a'), line('b')], ['a'], ['a']],
    ['lines with an answer', [line('a', { answer: { ...yes, version: 1, source: 'typed' } })], ['a'], []],
    ['lines without one to confirm', [line('a', { carried: null })], ['a'], []],
    ['a いいえ whose date has passed', [line('a', { carried: { ...no, targetOn: '2026-01-31' } })], ['a'], []],
    ['everything after an entry question that stands at いいえ', [gate(no), line('a')], ['gate', 'a'], ['gate']],
  ] as const)('leaves %s', (_, lines, asked, written) => {
    expect(done(lines, new Set<string>(asked))).toEqual(written);
  });

  it('goes on after an entry question that stands at はい', () => {
    expect(done([gate(yes), line('a')])).toEqual(['gate', 'a']);
  });
});

describe('taking back', () => {
  const confirmed = { ...yes, confirmedOn: today, version: 1, source: 'carried' };
  const back = (given: Partial<ReconfirmableLine>) => takeBackReconfirmed([line('a', given)], new Set('a'));

  it('leaves the line as it was before', () => {
    expect(back({ answer: confirmed })).toMatchObject([{ itemId: 'a', version: 1, after: blank }]);
  });

  it('keeps remarks of one’s own', () => {
    expect(back({ answer: { ...confirmed, remarks: '今年の備考' } })[0]?.after.remarks).toBe('今年の備考');
  });

  it.each([
    ['an answer that was typed', { ...confirmed, source: 'typed' }],
    ['an answer that changed since', { ...confirmed, value: 'no', targetOn: '2027-01-31' }],
    ['a reason that changed since', { ...confirmed, reason: '業者待ち' }],
    ['a line without an answer', { ...blank, version: 2, source: 'carried' }],
  ] as const)('leaves %s', (_, answer) => {
    expect(back({ answer })).toEqual([]);
  });
});
