import { Injectable } from '@nestjs/common';
import { RateLimits, SetUpLinkRepository } from '@mamori/identity';
import { Audit, currentActor, type InvalidEntry, newId, Once, Outbox } from '@mamori/platform';
import { AccessEndings, type StepOutcome } from './access-endings';
import { actingMember } from './acting-member';
import { enteredMember } from './entered-member';
import { HeldMembers } from './held-members';
import { MemberClinics } from './member-clinics';
import { memberInvited } from './member.jobs';
import { MemberReader } from './member-reader';
import { type LockedMember, MemberRepository } from './member.repository';
import {
  inviteMember,
  type InviteOutcome,
  resendInvitation,
  type ResendOutcome,
  revokeInvitation,
  type RevokeOutcome,
} from './policy/manage-member';
import type { InviteMemberInput, Member, MemberVersionInput } from './schema.gen';

type TooManyAttempts = { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };
export type InviteMemberOutcome =
  | { readonly type: 'MemberChanged'; readonly member: Member }
  | { readonly type: 'AlreadyMember'; readonly member: Member }
  | Exclude<InviteOutcome, { readonly type: 'MayInvite' }>
  | InvalidEntry
  | TooManyAttempts;
export type ResendInvitationOutcome = StepOutcome<ResendOutcome> | TooManyAttempts;

/**
 * Invitations by letter. Nothing in an answer, nor in how long it takes, depends on whether the address is known in another
 * consultancy: a person is found or added in one statement, and only the letter's reader learns which page follows.
 */
@Injectable()
export class InvitationService {
  constructor(
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly limits: RateLimits,
    private readonly links: SetUpLinkRepository,
    private readonly held: HeldMembers,
    private readonly members: MemberRepository,
    private readonly clinics: MemberClinics,
    private readonly reader: MemberReader,
    private readonly endings: AccessEndings,
  ) {}

  /** Makes somebody a member and asks for the letter. Throws NOT_FOUND for a foreign clinic. */
  async invite(input: InviteMemberInput): Promise<InviteMemberOutcome> {
    const entered = enteredMember(input);
    if (entered.type !== 'Entered') return entered;
    const late = await this.tooMany();
    if (late) return late;
    return this.once.run('inviteMember', input, async (): Promise<InviteMemberOutcome> => {
      const { name, email } = entered;
      const acting = await actingMember(this.members);
      const may = inviteMember(acting, input.role, input.clinicIds);
      if (may.type !== 'MayInvite') return may;
      await this.clinics.insistKnown(may.clinicIds);
      const refused = await this.clinics.refuseLeft(input.role, may.clinicIds);
      if (refused) return refused;
      const [id, invitationId] = [newId(), newId()];
      const personId = await this.links.personFor(email, name);
      const invitation = { id: invitationId, by: acting.id };
      const added = await this.members.add({ id, personId, role: input.role, name, email, invitation });
      // The unique keys decide, so that two administrators who invite the same address at once cannot both succeed.
      if (!added) return this.alreadyMember(email);
      const after = { name, email, role: input.role, clinicIds: may.clinicIds };
      await this.audit.record({ action: 'member.invited', objectKind: 'member', objectId: id, after });
      await this.clinics.add(id, may.clinicIds);
      await this.outbox.publish(memberInvited, { memberId: id, invitationId });
      return { type: 'MemberChanged', member: await this.reader.get(id) };
    });
  }

  /** A new link by letter; earlier ones stop working at once. */
  async resend(input: MemberVersionInput): Promise<ResendInvitationOutcome> {
    const late = await this.tooMany();
    if (late) return late;
    return this.endings.after(() =>
      this.once.run('resendInvitation', input, async (): Promise<StepOutcome<ResendOutcome>> => {
        const { member, acting } = await this.held.hold(input.memberId);
        if (member.version !== input.version) return this.conflict(member.id);
        const may = resendInvitation(acting, member);
        if (may.type !== 'MayResend') return may;
        const invitationId = newId();
        await this.want(member, { id: invitationId, by: acting.id });
        await this.record('invited-again', member.id);
        await this.outbox.publish(memberInvited, { memberId: member.id, invitationId });
        return this.changed(member);
      }),
    );
  }

  /** The link stops working at once, also one that is still on its way. */
  revoke(input: MemberVersionInput): Promise<StepOutcome<RevokeOutcome>> {
    return this.endings.after(() =>
      this.once.run('revokeInvitation', input, async (): Promise<StepOutcome<RevokeOutcome>> => {
        const { member, acting } = await this.held.hold(input.memberId);
        if (member.version !== input.version) return this.conflict(member.id);
        const { invitation } = await this.reader.get(member.id);
        const may = revokeInvitation(acting, member, invitation?.state === 'open');
        if (may.type !== 'MayRevoke') return may;
        await this.want(member, null);
        await this.record('invitation-revoked', member.id);
        return this.changed(member);
      }),
    );
  }

  private async tooMany(): Promise<TooManyAttempts | undefined> {
    const { tenantId, principalId } = currentActor();
    const taken = await this.limits.takeEach([
      ['invitation:member', principalId ?? tenantId],
      ['invitation:tenant', tenantId],
    ]);
    return taken.allowed ? undefined : { type: 'TooManyAttempts', retryAfterSeconds: taken.retryAfterSeconds };
  }

  private async alreadyMember(email: string): Promise<InviteMemberOutcome> {
    const known = await this.members.byEmail(currentActor().tenantId, email);
    if (!known) throw new Error('whoever cannot be added is a member already');
    return { type: 'AlreadyMember', member: await this.reader.get(known.id) };
  }

  private async want(member: LockedMember, invitation: { readonly id: string; readonly by: string | null } | null) {
    const written = await this.members.setInvitation(currentActor().tenantId, member, invitation);
    if (!written) throw new Error('a member that is held keeps its version');
  }

  private async changed({ id, personId }: LockedMember) {
    const ended = { memberId: id, personId, links: true, sessions: false };
    return { type: 'MemberChanged', member: await this.reader.get(id), ended } as const;
  }

  private async conflict(id: string) {
    return { type: 'MemberConflict', member: await this.reader.get(id) } as const;
  }

  private record(what: string, memberId: string): Promise<void> {
    return this.audit.record({ action: `member.${what}`, objectKind: 'member', objectId: memberId });
  }
}
