import { describe, expect, it } from '@jest/globals';
import { type Membership, nextStep } from './next-step';

const membership = (tenantId: string, method: Membership['method'] = 'passkey'): Membership => ({
  tenantId,
  memberId: `member of ${tenantId}`,
  tenantName: tenantId,
  personName: '守山 花子',
  method,
});
const [a, b, both] = [membership('A'), membership('B'), membership('C', 'password_and_key')];
const keyOnly = { tenantId: null, passwordGiven: false, hasPassword: false };

describe('the next step after a key', () => {
  it.each([
    ['refuses whoever belongs to no consultancy', [], {}, { type: 'Refused', reason: 'member of no consultancy' }],
    ['enters the only consultancy', [a], {}, { type: 'Enter', membership: a }],
    ['enters it with a password as well', [a], { passwordGiven: true }, { type: 'Enter', membership: a }],
    ['asks where to work when there are two', [a, b], {}, { type: 'TenantChoiceRequired', memberships: [a, b] }],
    [
      'asks where to work before it asks for a password',
      [a, both],
      { hasPassword: true },
      { type: 'TenantChoiceRequired', memberships: [a, both] },
    ],
    ['enters the one that was chosen', [a, b], { tenantId: 'B' }, { type: 'Enter', membership: b }],
    [
      'refuses a consultancy of others',
      [a, b],
      { tenantId: 'X' },
      { type: 'Refused', reason: 'not a member of that consultancy' },
    ],
    [
      'asks for the password where both are demanded',
      [both],
      { hasPassword: true },
      { type: 'PasswordRequired', isFirst: false, membership: both },
    ],
    [
      'asks for the first password of somebody who has none',
      [both],
      {},
      { type: 'PasswordRequired', isFirst: true, membership: both },
    ],
    ['enters where both are demanded and given', [both], { passwordGiven: true }, { type: 'Enter', membership: both }],
    [
      'asks no password for a consultancy that wants none, although another does',
      [a, both],
      { tenantId: 'A' },
      { type: 'Enter', membership: a },
    ],
  ] as const)('%s', (_, memberships, change, step) => {
    expect(nextStep({ ...keyOnly, memberships, ...change })).toEqual(step);
  });
});
