import { expect, it } from '@jest/globals';
import { isUnderWay, statusesOf } from './words';

it('asks for what is under way unless told otherwise', () => {
  expect(statusesOf('active').every(isUnderWay)).toBe(true);
  expect(statusesOf('done')).toEqual(['done']);
});

it('asks for every status by naming none', () => {
  expect(statusesOf('all')).toEqual([]);
});
