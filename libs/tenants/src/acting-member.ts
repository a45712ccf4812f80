import { currentActor, unauthenticated } from '@mamori/platform';
import type { LockedMember, MemberRepository } from './member.repository';
import type { Acting } from './policy/roles';

/** Who acts, as the rules see it: the role is read now, not when the session was opened. */
export async function actingMember(members: MemberRepository): Promise<Acting> {
  const { tenantId, principalId } = currentActor();
  const role = principalId === null ? operatorRole() : await members.roleOf(tenantId, principalId);
  if (!role) throw unauthenticated();
  return { id: principalId, role };
}

/** As actingMember, from rows that were locked together with the member. */
export function actingAmong(locked: readonly LockedMember[]): Acting {
  const { principalId } = currentActor();
  const role = principalId === null ? operatorRole() : locked.find(({ id }) => id === principalId)?.role;
  if (!role) throw unauthenticated();
  return { id: principalId, role };
}

// The operator's commands have every right inside the consultancy that they act for.
function operatorRole(): 'owner' | undefined {
  return currentActor().kind === 'system' ? 'owner' : undefined;
}
