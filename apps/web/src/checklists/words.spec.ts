import { expect, it } from '@jest/globals';
import type { ItemPartsFragment } from '../gql/graphql';
import { stateOf } from './words';

const item = (answerKind: ItemPartsFragment['answerKind'], value: ItemPartsFragment['answer']['value']) => ({
  answerKind,
  answer: { value } as ItemPartsFragment['answer'],
});

it.each([
  ['shows an answer', item('yes_no', 'no'), false, { label: 'checklists.answer.no', tone: 'bad' }],
  [
    'shows that none was given',
    item('yes_no', null),
    false,
    { label: 'checklists.answer.unanswered', tone: 'unknown' },
  ],
  [
    'shows that none is needed in a closed list',
    item('yes_no', 'no'),
    true,
    { label: 'checklists.notNeeded', tone: 'none' },
  ],
  [
    'does not take the いいえ of the entry question for a shortcoming',
    item('gate_yes_no', 'no'),
    true,
    { label: 'checklists.answer.no', tone: 'none' },
  ],
  [
    'shows the entry question unanswered',
    item('gate_yes_no', null),
    false,
    { label: 'checklists.answer.unanswered', tone: 'unknown' },
  ],
] as const)('%s', (_, given, closed, state) => {
  expect(stateOf(given, closed)).toEqual(state);
});
