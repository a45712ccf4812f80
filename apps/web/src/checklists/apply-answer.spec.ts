import { expect, it } from '@jest/globals';
import type { ChecklistQuery, ItemPartsFragment } from '../gql/graphql';
import { applyAnswer } from './apply-answer';

const item = (id: string, version: number) => ({ id, answer: { version } }) as ItemPartsFragment;
const progress = { total: 2, answered: 1, no: 0, closedByEntryQuestion: false };
const shown = {
  checklist: { progress, sections: [{ items: [item('a', 1)] }, { items: [item('b', 3)] }] },
} as unknown as ChecklistQuery;
const versions = ({ checklist }: ChecklistQuery) =>
  checklist.sections.flatMap(({ items }) => items.map(({ id, answer }) => `${id}${answer.version}`));

it('puts the saved item in its place, with the figures that follow', () => {
  const after = applyAnswer(shown, item('b', 4), { ...progress, answered: 2 });
  expect(versions(after)).toEqual(['a1', 'b4']);
  expect(after.checklist.progress.answered).toBe(2);
});

it('keeps the figures when none came with the item', () => {
  expect(applyAnswer(shown, item('a', 2), null).checklist.progress).toBe(progress);
});

it('leaves a newer answer than the one told of', () => {
  expect(versions(applyAnswer(shown, item('b', 2), null))).toEqual(['a1', 'b3']);
});
