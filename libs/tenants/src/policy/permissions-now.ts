import { type Permission, permissionsOf, type Role } from './permissions';

/**
 * What a member may do at this moment. For a day after a return through two administrators nothing leaves the house:
 * whoever talked their way in would export first.
 */
export function permissionsNow(role: Role, isJustRecovered: boolean): ReadonlySet<Permission> {
  const all = permissionsOf(role);
  return isJustRecovered ? new Set([...all].filter((permission) => !permission.endsWith(':export'))) : all;
}
