import { Injectable } from '@nestjs/common';
import { AuthDatabase, sql } from '@mamori/platform';
import type { LetterState } from './schema.gen';

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

const ACCESS = sql(
  'member.access',
  `select w.id as "memberId",
          to_char((select max(s.created_at) from identity.sessions s where s.tenant_id = $1 and s.member_id = w.id)
                  at time zone 'UTC', ${INSTANT}) as "lastSignInAt",
          l.link
     from unnest($2::uuid[]) w(id)
     left join lateral (
       select json_build_object(
                'id', l.id, 'role', l.role, 'clinicIds', l.clinic_ids, 'letter', e.state,
                'sentAt', to_char(e.sent_at at time zone 'UTC', ${INSTANT}),
                'expiresAt', to_char(l.expires_at at time zone 'UTC', ${INSTANT}),
                'isExpired', l.expires_at <= now(), 'isUsed', l.used_at is not null,
                'isRevoked', l.revoked_at is not null, 'byOperator', l.invited_by is null) as link
         from identity.set_up_links l left join identity.letters e on e.set_up_link_id = l.id
        where l.tenant_id = $1 and l.member_id = w.id and l.recovery_id is null
        order by l.created_at desc, l.id desc limit 1) l on true`,
);
const WITHDRAW_UNWANTED = sql(
  'member.withdraw-unwanted',
  `update identity.set_up_links l set revoked_at = now()
     from app.members m
    where m.tenant_id = $1 and m.id = $2 and l.tenant_id = m.tenant_id and l.member_id = m.id
      and l.id is distinct from m.invitation_id and l.recovery_id is null and l.used_at is null and l.revoked_at is null`,
);
const WITHOUT_PASSWORD = sql(
  'member.without-password',
  `select count(*)::int as count from app.members m join identity.people p on p.id = m.person_id
    where m.tenant_id = $1 and m.disabled_at is null and m.enrolled_at is not null and p.password_hash is null`,
);

const SIGNED_IN_WITHOUT_PASSWORD = sql(
  'member.signed-in-without-password',
  `select count(distinct s.member_id)::int as count
     from identity.sessions s
     join app.members m on m.tenant_id = s.tenant_id and m.id = s.member_id and m.person_id = s.person_id
     left join app.sign_in_policies p on p.tenant_id = s.tenant_id
    where s.tenant_id = $1 and s.id is distinct from $2 and s.method <> 'password_and_key' and s.ended_at is null
      and m.disabled_at is null and s.last_seen_at > now() - make_interval(mins => coalesce(p.idle_minutes, 30))
      and s.created_at > now() - make_interval(hours => coalesce(p.absolute_hours, 12))`,
);

/** The newest link of a member, whatever became of it. */
export interface NewestLink {
  readonly id: string;
  readonly role: string;
  readonly clinicIds: readonly string[];
  /** Null when no letter carries it. */
  readonly letter: LetterState | null;
  readonly sentAt: string | null;
  readonly expiresAt: string;
  readonly isExpired: boolean;
  readonly isUsed: boolean;
  readonly isRevoked: boolean;
  /** The operator's links are good for the role, whatever the clinics. */
  readonly byOperator: boolean;
}

export interface MemberAccess {
  readonly memberId: string;
  readonly lastSignInAt: string | null;
  readonly link: NewestLink | null;
}

/** What only the sign-in role sees of members: links, letters, sessions, passwords that are missing. */
@Injectable()
export class MemberAccessRepository {
  constructor(private readonly db: AuthDatabase) {}

  /** One row for each of the members, in no order. */
  of(tenantId: string, memberIds: readonly string[]): Promise<readonly MemberAccess[]> {
    return this.db.role.query<MemberAccess>(ACCESS, [tenantId, memberIds]);
  }

  /** Every link of the member stops working but that of the invitation that is wanted. May run twice. */
  async withdrawUnwanted(tenantId: string, memberId: string): Promise<void> {
    await this.db.role.query(WITHDRAW_UNWANTED, [tenantId, memberId]);
  }

  async countWithoutPassword(tenantId: string): Promise<number> {
    return (await this.db.role.query<{ count: number }>(WITHOUT_PASSWORD, [tenantId]))[0]?.count ?? 0;
  }

  /** Members who are signed in with the key alone, in other sessions than the one that is named. */
  async countSignedInWithoutPassword(tenantId: string, exceptSessionId?: string): Promise<number> {
    const values = [tenantId, exceptSessionId ?? null];
    return (await this.db.role.query<{ count: number }>(SIGNED_IN_WITHOUT_PASSWORD, values))[0]?.count ?? 0;
  }
}
