import { expect, it } from '@jest/globals';
import { endingFor } from './task-of-item';

it.each([
  ['yes', 'done', 'はい'],
  ['planned', 'done', '実装予定'],
  ['not_applicable', 'done', '対象外'],
  [null, 'dropped', '取り消された'],
] as const)('ends the task of an item that is now %s as %s', (value, status, word) => {
  expect(endingFor(value)).toEqual({ status, closingNote: expect.stringContaining(word) });
});
