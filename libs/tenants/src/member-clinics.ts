import { Injectable } from '@nestjs/common';
import { Audit, currentActor, notFound } from '@mamori/platform';
import { MemberRepository } from './member.repository';

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
