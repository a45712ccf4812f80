import { expect, it } from '@jest/globals';
import type { AnswerPartsFragment, SuggestionPartsFragment } from '../gql/graphql';
import { saysElse, take } from './suggestion';

const suggestion: SuggestionPartsFragment = {
  value: 'planned',
  targetOn: '2027-03-01',
  logins: 2,
  inPlace: 1,
  planned: 1,
  dueOn: '2027-04-01',
};
const unanswered: AnswerPartsFragment = {
  value: null,
  confirmedOn: null,
  targetOn: null,
  reason: '',
  remarks: '受付の端末',
  version: 0,
  answeredBy: null,
  answeredAt: null,
  source: 'typed',
};
const planned = { ...unanswered, value: 'planned', targetOn: '2027-03-01', version: 1 } as const;

it.each([
  ['an unanswered item', suggestion, unanswered, true],
  ['another answer', suggestion, { ...planned, value: 'no' }, true],
  ['another day', suggestion, { ...planned, targetOn: '2027-02-01' }, true],
  ['the same answer', suggestion, planned, false],
  [
    'the same いいえ with a day of its own',
    { ...suggestion, value: 'no', targetOn: null },
    { ...planned, value: 'no' },
    false,
  ],
] satisfies [string, SuggestionPartsFragment, AnswerPartsFragment, boolean][])(
  'beside %s',
  (_, given, answer, says) => {
    expect(saysElse(given, answer)).toBe(says);
  },
);

it('is taken with its day and without touching the remarks', () => {
  expect(take(suggestion, unanswered)).toEqual({
    value: 'planned',
    confirmedOn: null,
    targetOn: '2027-03-01',
    reason: '',
    remarks: '受付の端末',
  });
});
