import { describe, expect, it } from '@jest/globals';
import { permissionsNow } from './permissions-now';
import { permissionsOf } from './permissions';

describe('what a member may do now', () => {
  it('is what the role carries', () => {
    expect(permissionsNow('owner', false)).toEqual(permissionsOf('owner'));
    expect(permissionsNow('owner', false).has('audit:export')).toBe(true);
  });

  it('is the same without exports after a recovery', () => {
    const now = permissionsNow('owner', true);
    expect(now.has('audit:export')).toBe(false);
    expect(now.has('audit:read')).toBe(true);
    expect([...permissionsOf('owner')].filter((permission) => !now.has(permission))).toEqual([
      'audit:export',
      'form:export',
      'answers:export',
    ]);
  });
});
