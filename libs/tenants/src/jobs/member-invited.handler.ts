import { Injectable } from '@nestjs/common';
import { Letters, SetUpLinkRepository } from '@mamori/identity';
import { AuthDatabase, currentActor, Database, type JobHandler, type Language, sql } from '@mamori/platform';
import { type MemberInvitedJob, memberInvited } from '../member.jobs';

// Shared with other readers, held against whoever would take the invitation back meanwhile.
const WANTED = sql(
  'member.wanted',
  `select m.person_id as "personId", m.role, m.language, m.invited_by as "invitedBy",
          array(select a.clinic_id::text from app.clinic_assignments a
                 where a.tenant_id = m.tenant_id and a.member_id = m.id order by 1) as "clinicIds"
     from app.members m
    where m.tenant_id = $1 and m.id = $2 and m.invitation_id = $3 and m.enrolled_at is null
    for share of m`,
);

interface Wanted {
  readonly personId: string;
  readonly role: string;
  readonly language: Language;
  readonly invitedBy: string | null;
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
  ) {}

  async handle({ memberId, invitationId }: MemberInvitedJob): Promise<void> {
    const { tenantId } = currentActor();
    const [wanted] = await this.db.query<Wanted>(WANTED, [tenantId, memberId, invitationId]);
    if (!wanted) return;
    const { personId, language, ...bound } = wanted;
    // Commits by itself: when the job then fails, its next run finds link and letter there and adds none.
    await this.auth.role.transaction(async (tx) => {
      const setUpLinkId = await this.links.prepare(tx, { id: invitationId, personId, tenantId, memberId, ...bound });
      const dedupeKey = `invitation:${invitationId}`;
      await this.letters.write(tx, { dedupeKey, kind: 'invitation', personId, tenantId, setUpLinkId, language });
    });
  }
}
