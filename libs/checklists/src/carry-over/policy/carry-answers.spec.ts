import { describe, expect, it } from '@jest/globals';
import type { AnswerText } from '../../policy/answer-item';
import { carryAnswers } from './carry-answers';
import { type EditionLine, traceLines } from './trace-lines';

const into = { fiscalYear: 2026, today: '2026-11-22' };
const line = (id: string, given: Partial<EditionLine> = {}): EditionLine => ({
  id,
  key: id,
  answerKind: 'yes_no',
  labelJa: '同じ言葉',
  change: 'kept',
  replaces: [],
  plannedUntil: null,
  ownTargetLatestOn: null,
  ...given,
});
const blank: AnswerText = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };
const yes: AnswerText = { ...blank, value: 'yes', confirmedOn: '2025-06-01' };
const no: AnswerText = { ...blank, value: 'no', confirmedOn: '2025-06-01', targetOn: '2026-12-01' };
const planned: AnswerText = { ...blank, value: 'planned', confirmedOn: '2025-06-01', targetOn: '2027-02-01' };
const skipped: AnswerText = { ...blank, value: 'not_applicable', confirmedOn: '2025-06-01' };

/** Carries the parts to one line that takes the place of all of them. */
function carry(parts: readonly AnswerText[], given: Partial<EditionLine> = {}) {
  const earlier = parts.map((_, nth) => line(`${nth}`));
  const newer = line('A', { replaces: earlier.map(({ key }) => key), ...given });
  const answers = new Map(parts.map((part, nth) => [`${nth}`, part]));
  return carryAnswers(traceLines([newer], [], earlier), answers, into).lines[0];
}
const twoFactor = { answerKind: 'yes_no_planned', plannedUntil: 'R9', ownTargetLatestOn: '2028-03-31' } as const;
const contract = { answerKind: 'yes_no_no_contract_skip' } as const;

it.each([
  ['carries a はい', [yes], {}, 'yes', null],
  ['carries はい to a merged line when all parts were はい', [yes, yes, yes], {}, 'yes', null],
  ['asks a merged line again when one part was いいえ', [yes, no], {}, null, 'parts_differ'],
  ['asks a merged line again when one part was not answered', [yes, blank], {}, null, 'parts_differ'],
  ['asks a merged line again when one part was 対象外', [yes, skipped], contract, null, 'parts_differ'],
  ['carries いいえ to a merged line when all parts were いいえ', [no, no], {}, 'no', null],
  ['takes a plan for はい where the form has plans', [yes, planned], twoFactor, 'planned', null],
  ['asks again where the form has no plans', [yes, planned], {}, null, 'parts_differ'],
  ['asks again for a plan alone where the form has none', [planned], {}, null, 'answer_not_allowed'],
  ['carries a 対象外 as it is', [skipped], contract, 'not_applicable', null],
  ['asks again where the form has no 対象外', [skipped], {}, null, 'answer_not_allowed'],
  ['asks for what was not answered', [blank], {}, null, 'not_answered'],
  ['asks for what nothing came before', [], {}, null, 'new_item'],
  ['asks a いいえ for a new date after its own has passed', [{ ...no, targetOn: '2026-03-01' }], {}, 'no', 'new_date'],
  ['asks a いいえ for a date inside the year', [{ ...no, targetOn: '2027-06-01' }], {}, 'no', 'new_date'],
  ['leaves a later date with its reason', [{ ...no, targetOn: '2027-06-01', reason: '建て替え' }], {}, 'no', null],
  ['asks a plan for a new date', [{ ...planned, targetOn: '2026-01-01' }], twoFactor, 'planned', 'new_date'],
] as const)('%s', (_, parts, given, value, need) => {
  expect(carry(parts, given)).toMatchObject({ answer: { value }, need });
});

describe('the answer that is carried', () => {
  it('keeps dates and texts of all parts', () => {
    const parts = [
      { ...no, confirmedOn: '2025-07-01', reason: '業者待ち', remarks: '一階' },
      { ...no, targetOn: '2027-01-15', reason: '業者待ち', remarks: '二階' },
    ];
    expect(carry(parts)?.answer).toEqual({
      value: 'no',
      confirmedOn: '2025-06-01',
      targetOn: '2027-01-15',
      reason: '業者待ち',
      remarks: '一階\n二階',
    });
  });

  it('leaves out a date that does not fit the year', () => {
    expect(carry([{ ...no, targetOn: '2026-03-01' }])?.answer).toEqual({ ...no, targetOn: null });
  });

  it('cuts remarks to what a line holds', () => {
    const parts = ['あ', 'い'].map((letter) => ({ ...yes, remarks: letter.repeat(3_000) }));
    expect([...(carry(parts)?.answer.remarks ?? '')]).toHaveLength(4_000);
  });
});
