import { describe, expect, it } from '@jest/globals';
import { type AnswerDraft, allowedValues, choose, differences, fieldsOf, missingPart, trimmed } from './answer-draft';

const blank: AnswerDraft = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };
const march = '2027-03-31';

it.each([
  ['offers はい and いいえ to the entry question', 'gate_yes_no', ['yes', 'no']],
  ['offers はい and いいえ', 'yes_no', ['yes', 'no']],
  ['offers 対象外 where there may be no contract', 'yes_no_no_contract_skip', ['yes', 'no', 'not_applicable']],
  ['offers a plan on the two-factor item', 'yes_no_planned', ['yes', 'planned', 'no']],
] as const)('%s', (_, kind, values) => {
  expect(allowedValues(kind)).toEqual(values);
});

it.each([
  ['shows no further field while unanswered', 'yes_no', null, []],
  ['shows the day of confirmation with a はい', 'yes_no', 'yes', ['confirmedOn']],
  ['shows target date and reason with a いいえ', 'yes_no', 'no', ['confirmedOn', 'targetOn', 'reason']],
  ['shows neither on the entry question', 'gate_yes_no', 'no', ['confirmedOn']],
  ['shows the day of a plan', 'yes_no_planned', 'planned', ['confirmedOn', 'targetOn']],
  ['shows only the day of confirmation with a 対象外', 'yes_no_no_contract_skip', 'not_applicable', ['confirmedOn']],
] as const)('%s', (_, kind, value, fields) => {
  expect(fieldsOf(kind, value)).toEqual(fields);
});

it.each([
  ['lets an unanswered item be saved with remarks', 'yes_no', { remarks: '確認中' }, null],
  ['lets a はい be saved at once', 'yes_no', { value: 'yes' }, null],
  ['waits with a いいえ for a target date or a reason', 'yes_no', { value: 'no' }, 'targetOrReason'],
  ['takes spaces for no reason', 'yes_no', { value: 'no', reason: '　 ' }, 'targetOrReason'],
  ['lets a いいえ with a target date be saved', 'yes_no', { value: 'no', targetOn: march }, null],
  ['lets a いいえ with a reason be saved', 'yes_no', { value: 'no', reason: '建て替え中' }, null],
  ['lets the いいえ of the entry question be saved at once', 'gate_yes_no', { value: 'no' }, null],
  ['waits with a plan for its day', 'yes_no_planned', { value: 'planned', reason: '更新待ち' }, 'planDay'],
  ['lets a plan with its day be saved', 'yes_no_planned', { value: 'planned', targetOn: march }, null],
  ['waits while a year is being typed', 'yes_no', { value: 'no', targetOn: '0202-03-31' }, 'wholeDate'],
  [
    'waits while the year of confirmation is being typed',
    'yes_no',
    { value: 'yes', confirmedOn: '0020-11-01' },
    'wholeDate',
  ],
  ['passes over a date that the answer does not have', 'yes_no', { value: 'yes', targetOn: '0202-03-31' }, null],
] as const)('%s', (_, kind, draft, missing) => {
  expect(missingPart(kind, { ...blank, ...draft })).toBe(missing);
});

it('sends only what the answer has', () => {
  const draft = {
    value: 'yes',
    confirmedOn: '2026-11-01',
    targetOn: march,
    reason: '更新待ち',
    remarks: ' 備考 ',
  } as const;
  expect(trimmed('yes_no', draft)).toEqual({ ...blank, value: 'yes', confirmedOn: '2026-11-01', remarks: '備考' });
  expect(trimmed('yes_no', { ...draft, value: null })).toEqual({ ...blank, remarks: '備考' });
  expect(trimmed('yes_no_planned', { ...draft, value: 'planned' })).toMatchObject({
    targetOn: march,
    reason: '更新待ち',
  });
});

describe('choosing another answer', () => {
  const saved: AnswerDraft = { ...blank, value: 'no', confirmedOn: '2026-05-01', targetOn: march };

  it('confirms it today', () => {
    expect(choose(saved, saved, 'yes')).toMatchObject({ value: 'yes', confirmedOn: null });
  });
  it('keeps a day that was set by hand', () => {
    expect(choose({ ...saved, confirmedOn: '2026-11-01' }, saved, 'yes')).toMatchObject({ confirmedOn: '2026-11-01' });
  });
  it('is the saved answer again after going back to it', () => {
    expect(differences(choose(choose(saved, saved, 'yes'), saved, 'no'), saved)).toEqual([]);
  });
  it('keeps the target date for the way back', () => {
    expect(choose(choose(saved, saved, 'yes'), saved, 'no')).toMatchObject({ value: 'no', targetOn: march });
  });
});

it.each([
  ['finds none between equal answers', { value: 'yes', confirmedOn: '2026-11-01' }, {}, []],
  ['names what differs', { value: 'no', targetOn: march, confirmedOn: '2026-11-01' }, {}, ['value', 'targetOn']],
  ['passes over a day left to the server', { value: 'yes', confirmedOn: null }, {}, []],
  ['names a taken-back answer', { value: null, confirmedOn: null }, {}, ['value', 'confirmedOn']],
] as const)('%s', (_, mine, theirs, fields) => {
  const standing: AnswerDraft = { ...blank, value: 'yes', confirmedOn: '2026-11-01' };
  expect(differences({ ...blank, ...mine }, { ...standing, ...theirs })).toEqual(fields);
});
