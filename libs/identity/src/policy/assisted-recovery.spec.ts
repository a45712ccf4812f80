import { describe, expect, it } from '@jest/globals';
import {
  isStillBackedBy,
  type RecoveryParty,
  type RecoveryState,
  refusalToApprove,
  refusalToStart,
  refusalToWithdraw,
} from './assisted-recovery';

const party = (id: string, role: string, change: Partial<RecoveryParty> = {}): RecoveryParty => ({
  id,
  role,
  isEnrolled: true,
  isDisabled: false,
  ...change,
});
const [owner, admin, staff] = [party('o', 'owner'), party('a', 'admin'), party('s', 'clinic_staff')];
const disabled = { isDisabled: true };
const invited = { isEnrolled: false };

describe('starting a recovery', () => {
  it.each([
    ['an owner may, for staff', owner, staff, false, null],
    ['an administrator may, for staff', admin, staff, false, null],
    ['an administrator may, for another administrator', admin, party('b', 'admin'), false, null],
    ['an owner may, for another owner', owner, party('p', 'owner'), false, null],
    ['a consultant may not', party('c', 'consultant'), staff, false, 'not_administrator'],
    ['a role that we do not know may not', party('x', 'constructor'), staff, false, 'not_administrator'],
    ['a disabled owner may not', party('o', 'owner', disabled), staff, false, 'not_administrator'],
    ['an invited owner may not', party('o', 'owner', invited), staff, false, 'not_administrator'],
    ['nobody may for oneself', owner, owner, false, 'oneself'],
    ['an administrator may not for an owner', admin, owner, false, 'higher_role'],
    ['nobody may for somebody who never had a way in', owner, party('s', 'vendor', invited), false, 'not_enrolled'],
    ['nobody may for somebody who was disabled', owner, party('s', 'vendor', disabled), false, 'not_enrolled'],
    ['nobody may shortly after an objection', owner, staff, true, 'objected_lately'],
  ] as const)('%s', (_, acting, target, hasObjectedLately, refusal) => {
    expect(refusalToStart(acting, target, hasObjectedLately)).toBe(refusal);
  });
});

describe('approving a recovery', () => {
  const started = { state: 'started', startedBy: 'o' } as const;
  it.each([
    ['another administrator may', admin, staff, started, null],
    ['the one who started it may not', owner, staff, started, 'same_administrator'],
    ['the person may not', admin, admin, started, 'oneself'],
    ['an administrator may not for an owner', admin, party('p', 'owner'), started, 'higher_role'],
    ['a consultant may not', party('c', 'consultant'), staff, started, 'not_administrator'],
    ['nobody may after an objection', admin, staff, { ...started, state: 'objected' }, 'objected'],
    ['nobody may twice', admin, staff, { ...started, state: 'waiting' }, 'not_open'],
    ['nobody may once it ran out', admin, staff, { ...started, state: 'expired' }, 'not_open'],
    ['nobody may for somebody disabled since', admin, party('s', 'vendor', disabled), started, 'not_enrolled'],
  ] as const)('%s', (_, acting, target, recovery, refusal) => {
    expect(refusalToApprove(acting, target, recovery)).toBe(refusal);
  });
});

describe('withdrawing a recovery', () => {
  it.each<[RecoveryState, string | null]>([
    ['started', null],
    ['waiting', null],
    ['link_sent', null],
    ['used', 'not_open'],
    ['objected', 'not_open'],
    ['withdrawn', 'not_open'],
    ['expired', 'not_open'],
  ])('that is %s', (state, refusal) => {
    expect(refusalToWithdraw(admin, state)).toBe(refusal);
    expect(refusalToWithdraw(party('c', 'consultant'), state)).toBe('not_administrator');
  });
});

describe('the administrators behind a recovery', () => {
  it.each([
    ['still are', admin, staff, true],
    ['are none when they were disabled', party('a', 'admin', disabled), staff, false],
    ['are none when they have another role', party('a', 'consultant'), staff, false],
    ['are none when they are gone', undefined, staff, false],
    ['are too low when the person has risen', admin, party('s', 'owner'), false],
    ['back nobody who was disabled', admin, party('s', 'vendor', disabled), false],
  ] as const)('%s', (_, administrator, target, backed) => {
    expect(isStillBackedBy(administrator, target)).toBe(backed);
  });
});
