import { Injectable } from '@nestjs/common';
import { Audit, currentActor, type InvalidEntry, notFound, say } from '@mamori/platform';
import { MemberRepository } from './member.repository';
import type { Role } from './policy/permissions';
import { isOfClinic } from './policy/roles';

/** Which clinics a member looks after, or belongs to. Each change is recorded with its clinic, whose people may read it. */
@Injectable()
export class MemberClinics {
  constructor(
    private readonly audit: Audit,
    private readonly members: MemberRepository,
  ) {}

  /** Throws NOT_FOUND unless all of them are clinics that the actor sees. */
  async insistKnown(clinicIds: readonly string[]): Promise<void> {
    if (clinicIds.length === 0) return;
    const known = await this.members.countClinics(currentActor().tenantId, clinicIds);
    if (known !== new Set(clinicIds).size) throw notFound('clinic', clinicIds.join(' '));
  }

  /**
   * Refuses new people of clinics that have left; those who are there may still read. A consultant may be put in charge, to
   * close the books.
   */
  async refuseLeft(role: Role, added: readonly string[]): Promise<InvalidEntry | undefined> {
    if (!isOfClinic(role) || added.length === 0) return undefined;
    const names = await this.members.leftClinics(currentActor().tenantId, added);
    if (names.length === 0) return undefined;
    const [ja, en] = [names.map((name) => `「${name}」`).join(''), names.join(', ')];
    return {
      type: 'InvalidInput',
      field: 'clinicIds',
      message: say(
        `${ja}は契約が終わっているため、新しい人を加えられません。ほかの医療機関を選ぶか、先に契約の終了を取り消してください。`,
        `Nobody new can be added to ${en}, which has left. Please choose other clinics, or take the clinic back first.`,
      ),
    };
  }

  /** Adds clinics; those that are there stay. */
  async add(memberId: string, clinicIds: readonly string[]): Promise<void> {
    for (const clinicId of await this.members.assign(memberId, clinicIds))
      await this.record('assigned', memberId, clinicId);
  }

  /** Leaves the member these clinics and no others. */
  async replace(memberId: string, clinicIds: readonly string[]): Promise<void> {
    const taken = await this.members.unassignOthers(currentActor().tenantId, memberId, clinicIds);
    for (const clinicId of taken) await this.record('unassigned', memberId, clinicId);
    await this.add(memberId, clinicIds);
  }

  private record(what: 'assigned' | 'unassigned', memberId: string, clinicId: string): Promise<void> {
    return this.audit.record({ action: `member.${what}`, objectKind: 'member', objectId: memberId, clinicId });
  }
}
