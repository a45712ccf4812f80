import { Injectable } from '@nestjs/common';
import { Database, type Language, sql } from '@mamori/platform';
import type { Role } from './policy/permissions';

const VIEWER = sql(
  'member.viewer',
  `select m.id, m.display_name as name, m.email, m.role, m.language, t.tenant_id as "tenantId",
          t.name as "tenantName", t.demo
     from app.members m join app.tenants t on t.tenant_id = m.tenant_id
    where m.tenant_id = $1 and m.id = $2`,
);
const LIST = sql(
  'member.list',
  `select id, display_name as name, email, role, enrolled_at is not null as enrolled
     from app.members
    where tenant_id = $1 and disabled_at is null and (display_name, id) > ($2, $3::uuid)
    order by display_name, id limit $4`,
);
const SET_LANGUAGE = sql(
  'member.set-language',
  `update app.members set language = $3 where tenant_id = $1 and id = $2`,
);
const FIND_BY_EMAIL = sql(
  'member.by-email',
  `select id, person_id as "personId", role from app.members where tenant_id = $1 and lower(email) = lower($2)`,
);
const ADD = sql(
  'member.add',
  `insert into app.members (id, person_id, role, display_name, email) values ($1, $2, $3, $4, $5)`,
);

const ASSIGN = sql(
  'member.assign',
  `insert into app.clinic_assignments (member_id, clinic_id) select $1, unnest($2::uuid[])
   on conflict do nothing returning clinic_id as "clinicId"`,
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

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly enrolled: boolean;
}

const FIRST_KEY = ['', '00000000-0000-0000-0000-000000000000'] as const;

/** All SQL of members. */
@Injectable()
export class MemberRepository {
  constructor(private readonly db: Database) {}

  async viewer(tenantId: string, memberId: string): Promise<ViewerRow | undefined> {
    return (await this.db.read<ViewerRow>(VIEWER, [tenantId, memberId]))[0];
  }

  list(tenantId: string, after: readonly [string, string] | undefined, limit: number): Promise<readonly MemberRow[]> {
    return this.db.read<MemberRow>(LIST, [tenantId, ...(after ?? FIRST_KEY), limit]);
  }

  setLanguage(tenantId: string, memberId: string, language: Language): Promise<number> {
    return this.db.execute(SET_LANGUAGE, [tenantId, memberId, language]);
  }

  async byEmail(
    tenantId: string,
    email: string,
  ): Promise<{ readonly id: string; readonly personId: string; readonly role: Role } | undefined> {
    return (await this.db.query<{ id: string; personId: string; role: Role }>(FIND_BY_EMAIL, [tenantId, email]))[0];
  }

  async add(member: {
    readonly id: string;
    readonly personId: string;
    readonly role: Role;
    readonly name: string;
    readonly email: string;
  }): Promise<void> {
    await this.db.execute(ADD, [member.id, member.personId, member.role, member.name, member.email]);
  }

  /** The clinics that were not assigned to the member before. */
  async assign(memberId: string, clinicIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.db.query<{ clinicId: string }>(ASSIGN, [memberId, clinicIds]);
    return rows.map(({ clinicId }) => clinicId);
  }
}
