import { expect, it } from '@jest/globals';
import { proveFields } from './checks/prove-fields';
import { channelRules } from './matrix/channels';

const { findings } = proveFields('channels', channelRules);

it('answers as the matrix has it, shows and changes nothing foreign, and leaves its trail', () => {
  expect(findings()).toEqual([]);
});
