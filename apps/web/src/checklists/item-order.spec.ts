import { expect, it } from '@jest/globals';
import type { AnswerValue, ItemPartsFragment } from '../gql/graphql';
import { asksForTask, findItem, firstToAnswer, isEntryQuestion, keyOf } from './item-order';

const item = (id: string, code: string, value: AnswerValue | null = null) => ({
  id,
  code,
  answerKind: code === '-' ? ('gate_yes_no' as const) : ('yes_no' as const),
  answer: { value } as ItemPartsFragment['answer'],
});
const [entry, first, server, device] = [
  item('a', '-', 'yes'),
  item('b', '1-①', 'no'),
  item('c', '2-(1)'),
  item('d', '2-(1)'),
] as const;
const items = [entry, first, server, device];

it('knows the entry question', () => {
  expect(items.map(isEntryQuestion)).toEqual([true, false, false, false]);
});

it('asks for a task where an item is answered いいえ, but not the entry question', () => {
  expect(items.map(asksForTask)).toEqual([false, true, false, false]);
  expect(asksForTask(item('a', '-', 'no'))).toBe(false);
});

it('names an item by its printed code, and by its id where the code is printed twice', () => {
  expect(items.map((each) => keyOf(each, items))).toEqual(['-', '1-①', 'c', 'd']);
});

it.each([
  ['1-①', first],
  ['d', device],
  ['2-(1)', server],
  ['9-⑨', undefined],
  [undefined, undefined],
])('finds the item of %s', (key, found) => {
  expect(findItem(items, key)).toBe(found);
});

it('goes on at the first item without an answer', () => {
  expect(firstToAnswer(items, false)).toBe(server);
});

it('starts at the entry question of a closed or a complete list', () => {
  expect(firstToAnswer(items, true)).toBe(entry);
  expect(firstToAnswer([entry, first], false)).toBe(entry);
  expect(firstToAnswer([], false)).toBeUndefined();
});
