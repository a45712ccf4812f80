import { expect, it } from '@jest/globals';
import { countIn } from './count-text';

it.each([
  ['7', 7],
  [' １２ ', 12],
  ['999', 999],
  ['1000', null],
  ['0', null],
  ['-1', null],
  ['3.5', null],
  ['三', null],
  ['', null],
])('reads %j as %j', (text, count) => {
  expect(countIn(text, 999)).toBe(count);
});

it('reads none as a count where none is one', () => {
  expect(countIn('０', 999, 0)).toBe(0);
});
