import { Injectable } from '@nestjs/common';
import { Audit, currentActor, type InvalidEntry, Once, Outbox } from '@mamori/platform';
import { AccessEndings, type Ended, type StepOutcome } from './access-endings';
import { enteredMember } from './entered-member';
import { type Held, HeldMembers } from './held-members';
import { MemberClinics } from './member-clinics';
import { MemberReader } from './member-reader';
import { type LockedMember, MemberRepository } from './member.repository';
import { memberInvited } from './member.jobs';
import {
  changeMember,
  type ChangeOutcome,
  disableMember,
  type DisableOutcome,
  enableMember,
  type EnableOutcome,
  endSessions,
  type EndSessionsOutcome,
} from './policy/manage-member';
import { clinicsFor } from './policy/roles';
import type { ChangeMemberInput, MemberVersionInput } from './schema.gen';

export type ChangeMemberOutcome = StepOutcome<ChangeOutcome> | InvalidEntry;

/** What administrators do with members. Each step is safe to retry with the same clientMutationId. */
@Injectable()
export class MemberService {
  constructor(
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly held: HeldMembers,
    private readonly members: MemberRepository,
    private readonly clinics: MemberClinics,
    private readonly reader: MemberReader,
    private readonly endings: AccessEndings,
  ) {}

  /**
   * Name, role and clinics. Throws NOT_FOUND for a foreign member or clinic. What is taken away is gone at the next
   * request; the sessions end as well.
   */
  async change(input: ChangeMemberInput): Promise<ChangeMemberOutcome> {
    const entered = enteredMember(input);
    if (entered.type !== 'Entered') return entered;
    return this.endings.after(() =>
      this.step('changeMember', input, async ({ member, acting, otherOwners }) => {
        const may = changeMember(acting, member, input, otherOwners);
        if (may.type !== 'MayChange') return may;
        await this.clinics.insistKnown(may.clinicIds);
        const added = may.clinicIds.filter((id) => !member.clinicIds.includes(id));
        const refused = await this.clinics.refuseLeft(input.role, added);
        if (refused) return refused;
        const after = { name: entered.name, role: input.role, clinicIds: may.clinicIds };
        const before = { name: member.name, role: member.role, clinicIds: clinicsFor(member.role, member.clinicIds) };
        if (after.name === before.name && !may.movesAccess) return this.changed(member);
        await this.write(this.members.change(this.tenantId, member, { ...after, endsInvitation: may.movesAccess }));
        await this.clinics.replace(member.id, may.clinicIds);
        await this.record('changed', member, before, after);
        return this.changed(member, { sessions: may.losesAccess, links: may.movesAccess });
      }),
    );
  }

  /** Ends the access and the sessions; `enable` gives the access back as it was. */
  disable(input: MemberVersionInput): Promise<StepOutcome<DisableOutcome>> {
    return this.endings.after(() =>
      this.step('disableMember', input, async ({ member, acting, otherOwners }) => {
        const may = disableMember(acting, member, otherOwners);
        if (may.type !== 'MayDisable') return may;
        await this.setDisabled(member, true);
        return this.changed(member, { sessions: true });
      }),
    );
  }

  enable(input: MemberVersionInput): Promise<StepOutcome<EnableOutcome>> {
    return this.step('enableMember', input, async ({ member, acting }) => {
      const may = enableMember(acting, member);
      if (may.type !== 'MayEnable') return may;
      await this.setDisabled(member, false);
      return this.changed(member);
    });
  }

  /** Ends every session of the member in this consultancy; sessions elsewhere are none of its business. */
  endSessions(input: MemberVersionInput): Promise<StepOutcome<EndSessionsOutcome>> {
    return this.endings.after(() =>
      this.step('endMemberSessions', input, async ({ member, acting }) => {
        const may = endSessions(acting, member);
        if (may.type !== 'MayEndSessions') return may;
        await this.record('sessions-ended', member);
        return this.changed(member, { sessions: true });
      }),
    );
  }

  private step<R extends { readonly type: string }>(
    mutation: string,
    input: MemberVersionInput,
    work: (held: Held) => Promise<StepOutcome<R>>,
  ): Promise<StepOutcome<R>> {
    return this.once.run(mutation, input, async (): Promise<StepOutcome<R>> => {
      const held = await this.held.hold(input.memberId);
      if (held.member.version === input.version) return work(held);
      return { type: 'MemberConflict', member: await this.reader.get(held.member.id) };
    });
  }

  private async setDisabled(member: LockedMember, disabled: boolean): Promise<void> {
    if (member.disabled === disabled) return;
    await this.write(this.members.setDisabled(this.tenantId, member.id, member.version, disabled));
    await this.record(disabled ? 'disabled' : 'enabled', member, { disabled: member.disabled }, { disabled });
    // The letter of an open invitation may still be owed.
    if (!disabled && !member.enrolled && member.invitationId !== null)
      await this.outbox.publish(memberInvited, { memberId: member.id, invitationId: member.invitationId });
  }

  private async changed({ id, personId }: LockedMember, over: Partial<Ended> = {}): Promise<StepOutcome<never>> {
    const ended = { memberId: id, personId, sessions: false, links: false, ...over };
    return { type: 'MemberChanged', member: await this.reader.get(id), ended };
  }

  private async write(written: Promise<boolean>): Promise<void> {
    if (!(await written)) throw new Error('a member that is held keeps its version');
  }

  private record(what: string, member: LockedMember, before?: unknown, after?: unknown): Promise<void> {
    return this.audit.record({ action: `member.${what}`, objectKind: 'member', objectId: member.id, before, after });
  }

  private get tenantId(): string {
    return currentActor().tenantId;
  }
}
