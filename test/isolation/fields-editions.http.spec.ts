import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { editionRules } from './matrix/edition-drafts';

const { findings } = proveFields('editions', editionRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
