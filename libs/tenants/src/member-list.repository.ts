import { Injectable } from '@nestjs/common';
import { LINK_DAYS } from '@mamori/identity';
import { containing, Database, sql } from '@mamori/platform';
import type { Role } from './policy/permissions';
import type { MemberClinic, MemberFilter } from './schema.gen';

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;
const SEARCHED = `replace(lower(normalize(m.display_name || ' ' || m.email, NFKC)), ' ', '')`;

// One statement for the page, the count and whoever looks. Whom and which clinics one sees, the policies decide.
const LIST = sql(
  'member.list',
  `with shown as (
     select m.* from app.members m
      where m.tenant_id = $1
        and ($3::uuid is null or m.id = $3)
        and ($4::text is null or ${SEARCHED} like $4)
        and ($5::text is null or m.role = $5)
        and case $6 when 'any' then true
                    when 'disabled' then m.disabled_at is not null
                    when 'invited' then m.disabled_at is null and m.enrolled_at is null
                    when 'active' then m.disabled_at is null and m.enrolled_at is not null
                    else m.disabled_at is null end
        and ($7::uuid is null or exists (select 1 from app.clinic_members g
                                          where g.tenant_id = $1 and g.clinic_id = $7 and g.member_id = m.id))
   ), page as (
     select m.id, m.display_name as name, m.email, m.role, m.version,
            to_char(m.enrolled_at at time zone 'UTC', ${INSTANT}) as "enrolledAt",
            m.disabled_at is not null as disabled, m.invitation_id as "invitationId",
            to_char((m.invited_at + make_interval(days => $11)) at time zone 'UTC', ${INSTANT}) as "invitedUntil",
            m.invited_at + make_interval(days => $11) <= now() as "invitedTooLongAgo",
            i.display_name as "invitedBy",
            coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name_kana, c.id)
                        from app.clinic_members g join app.clinics c on c.tenant_id = $1 and c.id = g.clinic_id
                       where g.tenant_id = $1 and g.member_id = m.id), '[]') as clinics
       from shown m left join app.members i on i.tenant_id = m.tenant_id and i.id = m.invited_by
      where (m.display_name, m.id) > ($8, $9::uuid)
      order by m.display_name, m.id limit $10
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

  async list(tenantId: string, viewerId: string | null, selection: MemberSelection): Promise<MemberRows> {
    const { id, filter, after, limit } = selection;
    const [row] = await this.db.read<{ total: number; viewerRole: Role | null; members: MemberRow[] }>(LIST, [
      tenantId,
      viewerId,
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
