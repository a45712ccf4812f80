import { Injectable } from '@nestjs/common';
import { currentActor, notFound } from '@mamori/platform';
import { actingAmong } from './acting-member';
import { type LockedMember, MemberRepository } from './member.repository';
import type { Acting } from './policy/roles';

export interface Held {
  readonly member: LockedMember;
  readonly acting: Acting;
  /** Owners besides the member who can sign in. */
  readonly otherOwners: number;
}

/** Holds a member, together with all that the rules ask about, until the transaction ends. */
@Injectable()
export class HeldMembers {
  constructor(private readonly members: MemberRepository) {}

  /** Throws NOT_FOUND for a member that does not exist here. */
  async hold(memberId: string): Promise<Held> {
    const { tenantId, principalId } = currentActor();
    const locked = await this.members.lock(tenantId, memberId, principalId);
    const member = locked.find(({ id }) => id === memberId.toLowerCase());
    if (!member) throw notFound('member', memberId);
    const owners = locked.filter(({ role, enrolled, disabled }) => role === 'owner' && enrolled && !disabled);
    return { member, acting: actingAmong(locked), otherOwners: owners.filter(({ id }) => id !== member.id).length };
  }
}
