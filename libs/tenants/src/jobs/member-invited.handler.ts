import { Injectable } from '@nestjs/common';
import { Letters, SetUpLinkRepository } from '@mamori/identity';
import { Audit, AuthDatabase, currentActor, Database, type JobHandler, type Language, sql } from '@mamori/platform';
import { type MemberInvitedJob, memberInvited } from '../member.jobs';
import { MemberRepository } from '../member.repository';
import { inviteMember } from '../policy/manage-member';
import { permissionsOf, type Role } from '../policy/permissions';

// Shared with other readers, held against whoever would take the invitation back meanwhile. Whoever invited is looked at
// anew: an administrator who was taken out of the consultancy lets nobody in.
const WANTED = sql(
  'member.wanted',
  `select m.person_id as "personId", m.role, m.language, m.invited_by as "invitedBy",
          i.role as "inviterRole",
          array(select a.clinic_id::text from app.clinic_assignments a
                 where a.tenant_id = m.tenant_id and a.member_id = m.id order by 1) as "clinicIds"
     from app.members m
     left join app.members i on i.tenant_id = m.tenant_id and i.id = m.invited_by and i.disabled_at is null
    where m.tenant_id = $1 and m.id = $2 and m.invitation_id = $3 and m.enrolled_at is null and m.disabled_at is null
    for no key update of m`,
);

interface Wanted {
  readonly personId: string;
  readonly role: Role;
  readonly language: Language;
  /** Null for the operator. */
  readonly invitedBy: string | null;
  /** As it is now; null when whoever invited has left. */
  readonly inviterRole: Role | null;
  readonly clinicIds: readonly string[];
}

/** Prepares the link of an invitation and its letter, unless the invitation was taken back or replaced meanwhile. */
@Injectable()
export class MemberInvitedHandler implements JobHandler<MemberInvitedJob> {
  readonly job = memberInvited;
  readonly mode = 'atomic';

  constructor(
    private readonly db: Database,
    private readonly auth: AuthDatabase,
    private readonly links: SetUpLinkRepository,
    private readonly letters: Letters,
    private readonly members: MemberRepository,
    private readonly audit: Audit,
  ) {}

  async handle({ memberId, invitationId }: MemberInvitedJob): Promise<void> {
    const { tenantId } = currentActor();
    const [wanted] = await this.db.query<Wanted>(WANTED, [tenantId, memberId, invitationId]);
    if (!wanted) return;
    if (!mayStillInvite(wanted)) return this.drop(memberId, wanted);
    const { personId, language, invitedBy, role, clinicIds } = wanted;
    const bound = { tenantId, memberId, role, clinicIds, invitedBy };
    // Commits by itself: when the job then fails, its next run finds link and letter there and adds none.
    await this.auth.role.transaction(async (tx) => {
      const setUpLinkId = await this.links.prepare(tx, { id: invitationId, personId, ...bound });
      const dedupeKey = `invitation:${invitationId}`;
      await this.letters.write(tx, { dedupeKey, kind: 'invitation', personId, tenantId, setUpLinkId, language });
    });
  }

  private async drop(memberId: string, { invitedBy }: Wanted): Promise<void> {
    await this.members.forgetInvitation(currentActor().tenantId, memberId);
    const after = { because: 'inviter_left', invitedBy };
    await this.audit.record({ action: 'member.invitation-dropped', objectKind: 'member', objectId: memberId, after });
  }
}

const mayStillInvite = ({ invitedBy, inviterRole, role, clinicIds }: Wanted): boolean =>
  invitedBy === null ||
  (inviterRole !== null &&
    permissionsOf(inviterRole).has('member:invite') &&
    inviteMember({ id: invitedBy, role: inviterRole }, role, clinicIds).type === 'MayInvite');
