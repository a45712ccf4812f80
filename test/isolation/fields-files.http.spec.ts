import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { fileRules } from './matrix/files';

const { findings } = proveFields('files', fileRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
