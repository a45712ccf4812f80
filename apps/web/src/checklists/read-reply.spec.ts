import { expect, it } from '@jest/globals';
import type { ItemPartsFragment } from '../gql/graphql';
import { readReply } from './read-reply';

const item = { id: 'i1' } as ItemPartsFragment;
const progress = { total: 18, answered: 1, no: 0, closedByEntryQuestion: false };
const message = '直してください。';

it('reads a saved answer', () => {
  expect(readReply({ __typename: 'ItemAnswered', item, progress })).toEqual({ type: 'saved', item, progress });
});

it('reads an answer that somebody else saved first', () => {
  const reply = readReply({ __typename: 'AnswerChangedMeanwhile', message, current: item });
  expect(reply).toEqual({ type: 'changed', message, current: item });
});

it.each([
  ['TargetDateRequired', 'targetOn'],
  ['TargetDateOutsideFiscalYear', 'targetOn'],
  ['PlanDateRequired', 'targetOn'],
  ['ConfirmedDateInFuture', 'confirmedOn'],
  ['AnswerNotAllowed', 'value'],
  ['ListClosedByEntryQuestion', 'value'],
] as const)('puts the message of %s at %s', (__typename, field) => {
  expect(readReply({ __typename, message })).toEqual({ type: 'refused', message, field });
});

it.each([
  ['reason', 'reason'],
  ['remarks', 'remarks'],
  ['itemId', 'value'],
  [null, 'value'],
])('puts the message of an invalid %s at %s', (field, at) => {
  expect(readReply({ __typename: 'InvalidInput', message, field })).toEqual({ type: 'refused', message, field: at });
});
