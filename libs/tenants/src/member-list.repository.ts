import { Injectable } from '@nestjs/common';
import { LINK_DAYS } from '@mamori/identity';
import { containing, Database, sql } from '@mamori/platform';
import type { NearbyStaff } from './member-access.repository';
import type { Role } from './policy/permissions';
import type { MemberClinic, MemberFilter } from './schema.gen';

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;
const SEARCHED = `replace(lower(normalize(m.display_name || ' ' || m.email, NFKC)), ' ', '')`;

/*
 * One statement for the page, the count and whoever looks. $3 and $4: which colleagues at which clinics a consultant may
 * see, whose own assignments are all that the policies show; null for the office, which sees all.
 */
const LIST = sql(
  'member.list',
  `with near as (
     select * from unnest($3::uuid[], $4::uuid[]) as n(member_id, clinic_id)
   ), shown as (
     select m.* from app.members m
      where m.tenant_id = $1
        and ($3::uuid[] is null or m.role in ('owner', 'admin', 'consultant') or m.id = $2
             or m.id in (select member_id from near))
        and ($5::uuid is null or m.id = $5)
        and ($6::text is null or ${SEARCHED} like $6)
        and ($7::text is null or m.role = $7)
        and case $8 when 'any' then true
                    when 'disabled' then m.disabled_at is not null
                    when 'invited' then m.disabled_at is null and m.enrolled_at is null
                    when 'active' then m.disabled_at is null and m.enrolled_at is not null
                    else m.disabled_at is null end
        and ($9::uuid is null or (m.id, $9) in (select member_id, clinic_id from near)
             or exists (select 1 from app.clinic_assignments a
                         where a.tenant_id = $1 and a.clinic_id = $9 and a.member_id = m.id))
   ), page as (
     select m.id, m.display_name as name, m.email, m.role, m.version,
            to_char(m.enrolled_at at time zone 'UTC', ${INSTANT}) as "enrolledAt",
            m.disabled_at is not null as disabled, m.invitation_id as "invitationId",
            to_char((m.invited_at + make_interval(days => $13)) at time zone 'UTC', ${INSTANT}) as "invitedUntil",
            m.invited_at + make_interval(days => $13) <= now() as "invitedTooLongAgo",
            i.display_name as "invitedBy",
            coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name_kana, c.id)
                        from (select a.clinic_id from app.clinic_assignments a
                               where a.tenant_id = $1 and a.member_id = m.id
                              union select n.clinic_id from near n where n.member_id = m.id) g
                        join app.clinics c on c.tenant_id = $1 and c.id = g.clinic_id), '[]') as clinics
       from shown m left join app.members i on i.tenant_id = m.tenant_id and i.id = m.invited_by
      where (m.display_name, m.id) > ($10, $11::uuid)
      order by m.display_name, m.id limit $12
   )
   select (select count(*)::int from shown) as total,
          (select v.role from app.members v where v.tenant_id = $1 and v.id = $2) as "viewerRole",
          coalesce((select json_agg(page order by name, id) from page), '[]') as members`,
);

const FIRST_KEY = ['', '00000000-0000-0000-0000-000000000000'] as const;

/** A member as the office keeps it; how far the invitation and the sessions are, the sign-in role tells. */
export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly version: number;
  readonly enrolledAt: string | null;
  readonly disabled: boolean;
  readonly invitationId: string | null;
  readonly invitedUntil: string | null;
  readonly invitedTooLongAgo: boolean | null;
  readonly invitedBy: string | null;
  readonly clinics: readonly MemberClinic[];
}

export interface MemberSelection {
  /** This one member, in whatever state. */
  readonly id?: string;
  readonly filter?: MemberFilter | null;
  readonly after?: readonly [string, string];
  readonly limit: number;
}

export interface MemberRows {
  readonly total: number;
  /** Null for the operator, who is no member. */
  readonly viewerRole: Role | null;
  readonly members: readonly MemberRow[];
}

const searchText = (text: string | null | undefined) => {
  const folded = (text ?? '').normalize('NFKC').toLowerCase().replaceAll(' ', '');
  return folded === '' ? null : containing(folded);
};

/** The read model of members. */
@Injectable()
export class MemberListRepository {
  constructor(private readonly db: Database) {}

  /** `nearby` is null for those who see everybody. */
  async list(
    tenantId: string,
    viewerId: string | null,
    nearby: readonly NearbyStaff[] | null,
    selection: MemberSelection,
  ): Promise<MemberRows> {
    const { id, filter, after, limit } = selection;
    const [row] = await this.db.read<{ total: number; viewerRole: Role | null; members: MemberRow[] }>(LIST, [
      tenantId,
      viewerId,
      nearby?.map((staff) => staff.memberId) ?? null,
      nearby?.map((staff) => staff.clinicId) ?? null,
      id ?? null,
      searchText(filter?.text),
      filter?.role ?? null,
      id === undefined ? (filter?.state ?? 'usual') : 'any',
      filter?.clinicId ?? null,
      ...(after ?? FIRST_KEY),
      limit,
      LINK_DAYS,
    ]);
    return row ?? { total: 0, viewerRole: null, members: [] };
  }
}
