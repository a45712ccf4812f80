import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { workRules } from './matrix/work';

const { findings } = proveFields('work', workRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
