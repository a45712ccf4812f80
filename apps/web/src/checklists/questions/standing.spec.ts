import { expect, it } from '@jest/globals';
import { standing } from './standing';

it.each([
  ['has nothing to say before an own question', 'asked', true, null],
  ['says to whom a question was put', 'asked', false, 'checklists.question.others'],
  ['says that the own answer was sent', 'open', true, 'checklists.question.sent'],
  ['leaves a proposal of others to itself', 'open', false, null],
  ['thanks for an accepted answer', 'accepted', true, 'checklists.question.accepted'],
  ['says that a proposal was put away', 'dismissed', true, 'checklists.question.dismissed'],
  ['says that a question was taken back', 'withdrawn', true, 'checklists.question.withdrawn'],
] as const)('%s', (_, state, isForViewer, title) => {
  expect(standing({ state, isForViewer })?.title ?? null).toBe(title);
});
