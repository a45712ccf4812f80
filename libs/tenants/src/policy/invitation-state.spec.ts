import { expect, it } from '@jest/globals';
import { invitationState } from './invitation-state';

const member = { role: 'consultant', clinicIds: ['a', 'b'] };
const link = {
  role: 'consultant',
  clinicIds: ['b', 'a'],
  isRevoked: false,
  isExpired: false,
  byOperator: false,
  isWanted: true,
};

it.each([
  ['is open while it fits', {}, {}, 'open'],
  ['is expired after its days', { isExpired: true }, {}, 'expired'],
  ['is revoked once taken back', { isRevoked: true, isExpired: true }, {}, 'revoked'],
  ['is revoked when another one is wanted', { isWanted: false }, {}, 'revoked'],
  ['is revoked by another role', {}, { role: 'admin' }, 'revoked'],
  ['is revoked by a clinic less', {}, { clinicIds: ['a'] }, 'revoked'],
  ['is revoked by another clinic', {}, { clinicIds: ['a', 'c'] }, 'revoked'],
  ["is the operator's whatever the clinics", { byOperator: true, isWanted: false, clinicIds: [] }, {}, 'open'],
  ["is the operator's for its role alone", { byOperator: true }, { role: 'admin' }, 'revoked'],
] as const)('a link %s', (_, linkChange, memberChange, state) => {
  expect(invitationState({ ...link, ...linkChange }, { ...member, ...memberChange })).toBe(state);
});
