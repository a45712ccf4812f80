import { expect, it } from '@jest/globals';
import { escalatedTo } from './escalation';

it.each([
  ['whom the stage was meant for', 'owner', 'owner', 'consultant', null],
  ['who stands between', 'clinic_manager', 'owner', 'consultant', 'clinic_manager'],
  ['who stands furthest', 'consultant', 'owner', 'consultant', 'consultant'],
  ['who is told because nobody stands nearer', 'tenant_admin', 'owner', 'consultant', null],
  ['anybody, where the stage reached as far as it was meant to', 'consultant', 'consultant', 'consultant', null],
  ['who stands nowhere', null, 'owner', 'consultant', null],
] as const)('knows of %s whether they are told for want of progress', (_, standing, planned, reached, expected) => {
  expect(escalatedTo({ standing, planned, reached })).toBe(expected);
});
