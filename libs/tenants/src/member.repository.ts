import { Injectable } from '@nestjs/common';
import { Database, type Language, sql } from '@mamori/platform';
import { inCare } from './clinic-care';
import type { ManagedMember } from './policy/manage-member';
import type { Role } from './policy/permissions';

const VIEWER = sql(
  'member.viewer',
  `select m.id, m.display_name as name, m.email, m.role, m.language, t.tenant_id as "tenantId",
          t.name as "tenantName", t.demo
     from app.members m join app.tenants t on t.tenant_id = m.tenant_id
    where m.tenant_id = $1 and m.id = $2`,
);
const SET_LANGUAGE = sql(
  'member.set-language',
  `update app.members set language = $3 where tenant_id = $1 and id = $2`,
);
const FIND_BY_EMAIL = sql(
  'member.by-email',
  `select id, role, enrolled_at is not null as enrolled from app.members
    where tenant_id = $1 and lower(email) = lower($2)`,
);
const ROLE = sql('member.role', `select role from app.members where tenant_id = $1 and id = $2`);
const ADD = sql(
  'member.add',
  `insert into app.members (id, person_id, role, display_name, email, invitation_id, invited_at, invited_by)
   values ($1, $2, $3, $4, $5, $6, case when $6::uuid is not null then now() end, $7) on conflict do nothing`,
);
// The owners are held too: two of them who step each other down at the same moment wait for one another here.
const LOCK = sql(
  'member.lock',
  `select m.id, m.person_id as "personId", m.role, m.display_name as name, m.email, m.version,
          m.enrolled_at is not null as enrolled, m.disabled_at is not null as disabled,
          m.invitation_id as "invitationId",
          array(select a.clinic_id::text from app.clinic_assignments a
                 where a.tenant_id = m.tenant_id and a.member_id = m.id order by 1) as "clinicIds"
     from app.members m
    where m.tenant_id = $1 and (m.id = $2 or m.id = $3 or m.role = 'owner')
    order by m.id for no key update of m`,
);
const CHANGE = sql(
  'member.change',
  `update app.members
      set display_name = $4, role = $5, invitation_id = case when $6 then null else invitation_id end,
          version = version + 1
    where tenant_id = $1 and id = $2 and version = $3`,
);
const SET_DISABLED = sql(
  'member.set-disabled',
  `update app.members set disabled_at = case when $4 then now() end, version = version + 1
    where tenant_id = $1 and id = $2 and version = $3`,
);
const SET_INVITATION = sql(
  'member.set-invitation',
  `update app.members
      set invitation_id = $4, invited_at = coalesce(case when $4::uuid is not null then now() end, invited_at),
          invited_by = coalesce($5, invited_by), version = version + 1
    where tenant_id = $1 and id = $2 and version = $3`,
);
const FORGET_INVITATION = sql(
  'member.forget-invitation',
  `update app.members set invitation_id = null, version = version + 1
    where tenant_id = $1 and id = $2 and invitation_id is not null`,
);
const ASSIGN = sql(
  'member.assign',
  `insert into app.clinic_assignments (member_id, clinic_id) select $1, unnest($2::uuid[])
   on conflict do nothing returning clinic_id as "clinicId"`,
);
const UNASSIGN = sql(
  'member.unassign',
  `delete from app.clinic_assignments where tenant_id = $1 and member_id = $2 and clinic_id <> all ($3::uuid[])
   returning clinic_id as "clinicId"`,
);
const COUNT_CLINICS = sql(
  'member.count-clinics',
  `select count(*)::int as known from app.clinics where tenant_id = $1 and id = any ($2::uuid[])`,
);

const LEFT_CLINICS = sql(
  'member.left-clinics',
  `select c.name from app.clinics c
    where c.tenant_id = $1 and c.id = any ($2::uuid[]) and not ${inCare('c')} order by c.name_kana, c.id`,
);

export interface ViewerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly demo: boolean;
}

/** A member that nobody else changes until the transaction ends. */
export interface LockedMember extends ManagedMember {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly version: number;
  /** The invitation that is wanted; null when none is. */
  readonly invitationId: string | null;
}

export interface KnownMember {
  readonly id: string;
  readonly role: Role;
  readonly enrolled: boolean;
}

export interface NewMember {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  /** Left out when the operator passes the link on. */
  readonly invitation?: { readonly id: string; readonly by: string | null };
}

/** All writing SQL of members. */
@Injectable()
export class MemberRepository {
  constructor(private readonly db: Database) {}

  async viewer(tenantId: string, memberId: string): Promise<ViewerRow | undefined> {
    return (await this.db.read<ViewerRow>(VIEWER, [tenantId, memberId]))[0];
  }

  setLanguage(tenantId: string, memberId: string, language: Language): Promise<number> {
    return this.db.execute(SET_LANGUAGE, [tenantId, memberId, language]);
  }

  async byEmail(tenantId: string, email: string): Promise<KnownMember | undefined> {
    return (await this.db.query<KnownMember>(FIND_BY_EMAIL, [tenantId, email]))[0];
  }

  async roleOf(tenantId: string, memberId: string): Promise<Role | undefined> {
    return (await this.db.query<{ role: Role }>(ROLE, [tenantId, memberId]))[0]?.role;
  }

  /** False when the address or the person is a member already. */
  async add(member: NewMember): Promise<boolean> {
    const { id, personId, role, name, email, invitation } = member;
    const values = [id, personId, role, name, email, invitation?.id ?? null, invitation?.by ?? null];
    return (await this.db.execute(ADD, values)) === 1;
  }

  /** The member, whoever acts, and every owner; held until the transaction ends. */
  lock(tenantId: string, memberId: string, actingId: string | null): Promise<readonly LockedMember[]> {
    return this.db.query<LockedMember>(LOCK, [tenantId, memberId, actingId]);
  }

  /** False when the member is at another version. `endsInvitation`: a link under way is not wanted any more. */
  async change(
    tenantId: string,
    seen: { readonly id: string; readonly version: number },
    to: { readonly name: string; readonly role: Role; readonly endsInvitation: boolean },
  ): Promise<boolean> {
    const values = [tenantId, seen.id, seen.version, to.name, to.role, to.endsInvitation];
    return (await this.db.execute(CHANGE, values)) === 1;
  }

  async setDisabled(tenantId: string, id: string, version: number, disabled: boolean): Promise<boolean> {
    return (await this.db.execute(SET_DISABLED, [tenantId, id, version, disabled])) === 1;
  }

  /** Says which invitation is wanted from now on, or none; false when the member is at another version. */
  async setInvitation(
    tenantId: string,
    seen: { readonly id: string; readonly version: number },
    invitation: { readonly id: string; readonly by: string | null } | null,
  ): Promise<boolean> {
    const values = [tenantId, seen.id, seen.version, invitation?.id ?? null, invitation?.by ?? null];
    return (await this.db.execute(SET_INVITATION, values)) === 1;
  }

  /** No invitation by letter is wanted any more. */
  async forgetInvitation(tenantId: string, id: string): Promise<void> {
    await this.db.execute(FORGET_INVITATION, [tenantId, id]);
  }

  /** The clinics that were not assigned to the member before. */
  async assign(memberId: string, clinicIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ clinicId: string }>(ASSIGN, [memberId, clinicIds]);
    return rows.map(({ clinicId }) => clinicId);
  }

  /** Takes every other clinic away and returns those that were. */
  async unassignOthers(tenantId: string, memberId: string, clinicIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ clinicId: string }>(UNASSIGN, [tenantId, memberId, clinicIds]);
    return rows.map(({ clinicId }) => clinicId);
  }

  /** How many of these clinics there are for whoever acts. */
  /** Names of those clinics whose last day of care has passed. */
  async leftClinics(tenantId: string, clinicIds: readonly string[]): Promise<readonly string[]> {
    return (await this.db.query<{ name: string }>(LEFT_CLINICS, [tenantId, clinicIds])).map(({ name }) => name);
  }

  async countClinics(tenantId: string, clinicIds: readonly string[]): Promise<number> {
    return (await this.db.query<{ known: number }>(COUNT_CLINICS, [tenantId, clinicIds]))[0]?.known ?? 0;
  }
}
