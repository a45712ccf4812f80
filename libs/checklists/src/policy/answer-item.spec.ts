import { describe, expect, it } from '@jest/globals';
import { type AnswerableItem, answerItem, type AnswerText } from './answer-item';

const today = '2026-11-22';
const item: AnswerableItem = {
  answerKind: 'yes_no',
  targetEarliestOn: '2026-04-01',
  targetLatestOn: '2027-03-31',
  listClosed: false,
};
const gate = { answerKind: 'gate_yes_no' } as const;
const twoFactor = { answerKind: 'yes_no_planned', targetLatestOn: '2028-03-31' } as const;
const contract = { answerKind: 'yes_no_no_contract_skip' } as const;
const blank: AnswerText = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };

const decide = (change: Partial<AnswerableItem>, given: Partial<AnswerText>) =>
  answerItem({ ...item, ...change }, { ...blank, ...given }, today);

it.each([
  ['takes a はい', {}, { value: 'yes' }, 'ItemAnswered'],
  ['asks a いいえ for its target date', {}, { value: 'no' }, 'TargetDateRequired'],
  ['takes a いいえ with a target date', {}, { value: 'no', targetOn: '2027-03-31' }, 'ItemAnswered'],
  ['takes a いいえ with a reason alone', {}, { value: 'no', reason: '建て替え中' }, 'ItemAnswered'],
  [
    'refuses a target date after the fiscal year',
    {},
    { value: 'no', targetOn: '2027-04-01' },
    'TargetDateOutsideFiscalYear',
  ],
  [
    'refuses a target date before the fiscal year',
    {},
    { value: 'no', targetOn: '2026-03-31' },
    'TargetDateOutsideFiscalYear',
  ],
  [
    'takes a later date when a reason is written',
    {},
    { value: 'no', targetOn: '2027-09-30', reason: 'サーバ更新' },
    'ItemAnswered',
  ],
  [
    'takes no date before the fiscal year whatever the reason',
    {},
    { value: 'no', targetOn: '2026-03-31', reason: 'サーバ更新' },
    'TargetDateOutsideFiscalYear',
  ],
  ['takes no 対象外 where the form has none', {}, { value: 'not_applicable' }, 'AnswerNotAllowed'],
  ['takes no plan where the form has none', {}, { value: 'planned', targetOn: '2027-03-31' }, 'AnswerNotAllowed'],
  ['takes a 対象外 without a vendor contract', contract, { value: 'not_applicable' }, 'ItemAnswered'],
  ['takes no plan on a contract item', contract, { value: 'planned', targetOn: '2027-03-31' }, 'AnswerNotAllowed'],
  ['takes a plan on the two-factor item', twoFactor, { value: 'planned', targetOn: '2028-03-31' }, 'ItemAnswered'],
  ['asks a plan for its day', twoFactor, { value: 'planned' }, 'PlanDateRequired'],
  [
    'asks a plan for its day whatever the reason',
    twoFactor,
    { value: 'planned', reason: '更新待ち' },
    'PlanDateRequired',
  ],
  [
    'refuses a plan after 令和9年度',
    twoFactor,
    { value: 'planned', targetOn: '2028-04-01', reason: '更新待ち' },
    'PlanDateRequired',
  ],
  [
    'refuses a plan before the fiscal year',
    twoFactor,
    { value: 'planned', targetOn: '2025-12-31' },
    'PlanDateRequired',
  ],
  ['gives a いいえ on two-factor its later limit', twoFactor, { value: 'no', targetOn: '2028-03-31' }, 'ItemAnswered'],
  ['takes no 対象外 on the two-factor item', twoFactor, { value: 'not_applicable' }, 'AnswerNotAllowed'],
  ['takes a いいえ on the entry question as it is', gate, { value: 'no' }, 'ItemAnswered'],
  ['takes no plan on the entry question', gate, { value: 'planned', targetOn: '2027-01-01' }, 'AnswerNotAllowed'],
  ['takes no 対象外 on the entry question', gate, { value: 'not_applicable' }, 'AnswerNotAllowed'],
  ['closes the lines after a いいえ', { listClosed: true }, { value: 'yes' }, 'ListClosedByEntryQuestion'],
  ['keeps closed answers from being taken back', { listClosed: true }, { value: null }, 'ListClosedByEntryQuestion'],
  ['leaves the entry question itself open', { ...gate, listClosed: true }, { value: 'yes' }, 'ItemAnswered'],
  ['takes a day of confirmation up to today', {}, { value: 'yes', confirmedOn: today }, 'ItemAnswered'],
  ['refuses a confirmation of tomorrow', {}, { value: 'yes', confirmedOn: '2026-11-23' }, 'ConfirmedDateInFuture'],
  [
    'refuses a confirmation of tomorrow on a いいえ',
    {},
    { value: 'no', targetOn: '2027-03-31', confirmedOn: '2026-11-23' },
    'ConfirmedDateInFuture',
  ],
] as const)('%s', (_, change, given, type) => {
  expect(decide(change, given).type).toBe(type);
});

describe('the answer as it then stands', () => {
  const full = { confirmedOn: '2026-11-01', targetOn: '2027-03-31', reason: 'サーバ更新', remarks: '備考' };

  it.each([
    [
      'is confirmed today unless a day is given',
      {},
      { value: 'yes' },
      { value: 'yes', confirmedOn: today, targetOn: null },
    ],
    [
      'keeps the day given',
      {},
      { value: 'yes', confirmedOn: '2026-11-01' },
      { confirmedOn: '2026-11-01', targetOn: null },
    ],
    [
      'drops target date and reason with a はい',
      {},
      { ...full, value: 'yes' },
      { ...full, value: 'yes', targetOn: null, reason: '' },
    ],
    [
      'drops them with a 対象外',
      contract,
      { ...full, value: 'not_applicable' },
      { ...full, value: 'not_applicable', targetOn: null, reason: '' },
    ],
    ['keeps both with a いいえ', {}, { ...full, value: 'no' }, { ...full, value: 'no' }],
    ['keeps both with a plan', twoFactor, { ...full, value: 'planned' }, { ...full, value: 'planned' }],
    ['has no target date on the entry question', gate, { ...full, value: 'no' }, { targetOn: null, reason: '' }],
    ['is only its remarks when taken back', {}, { ...full, value: null }, { ...blank, remarks: '備考' }],
  ] as const)('%s', (_, change, given, expected) => {
    expect(decide(change, given)).toMatchObject({ type: 'ItemAnswered', answer: expected });
  });
});

it('names the range in which a target date lies', () => {
  expect(decide(twoFactor, { value: 'no', targetOn: '2028-04-01' })).toEqual({
    type: 'TargetDateOutsideFiscalYear',
    earliestOn: '2026-04-01',
    latestOn: '2028-03-31',
  });
});
