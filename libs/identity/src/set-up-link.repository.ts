import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, newId, newSecret, type RoleTransaction, sql } from '@mamori/platform';

/** How long a set-up link lives. */
export const LINK_DAYS = 7;

const PERSON = sql(
  'person.find-or-add',
  `insert into identity.people (id, display_name, email) values ($1, $2, $3)
   on conflict (lower(email)) do update set email = identity.people.email
   returning id`,
);
const WITHDRAW = sql(
  'set-up-link.withdraw',
  `update identity.set_up_links set revoked_at = now() where member_id = $1 and used_at is null and revoked_at is null`,
);
const ISSUE = sql(
  'set-up-link.issue',
  `insert into identity.set_up_links (id, token_hash, person_id, tenant_id, member_id, role, replaces_passkeys, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8))
   returning to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt"`,
);
const USABLE = sql(
  'set-up-link.usable',
  `select l.id, l.person_id as "personId", l.tenant_id as "tenantId", l.member_id as "memberId", l.role,
          l.replaces_passkeys as "replacesPasskeys",
          exists (select 1 from identity.passkeys k where k.person_id = l.person_id and k.revoked_at is null) as "hasPasskey",
          p.display_name as "personName", p.email, t.name as "tenantName",
          to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt"
     from identity.set_up_links l
     join identity.people p on p.id = l.person_id
     join app.members m on m.tenant_id = l.tenant_id and m.id = l.member_id and m.disabled_at is null
     join app.tenants t on t.tenant_id = l.tenant_id
    where l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > now()`,
);
const USE = sql(
  'set-up-link.use',
  `update identity.set_up_links set used_at = now()
    where id = $1 and used_at is null and revoked_at is null and expires_at > now()
   returning id`,
);
const ENROLLED = sql(
  'set-up-link.enrolled',
  `update app.members set enrolled_at = coalesce(enrolled_at, now()) where tenant_id = $1 and id = $2`,
);

const HAS_PASSKEY = sql(
  'person.has-passkey',
  `select 1 from identity.people p join identity.passkeys k on k.person_id = p.id and k.revoked_at is null
    where lower(p.email) = lower($1) limit 1`,
);

export interface UsableLink {
  readonly id: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly memberId: string;
  readonly role: string;
  readonly replacesPasskeys: boolean;
  readonly hasPasskey: boolean;
  readonly personName: string;
  readonly email: string;
  readonly tenantName: string;
  readonly expiresAt: string;
}

/** One-time links by which a person registers the first passkey. Looking at one uses nothing up. */
@Injectable()
export class SetUpLinkRepository {
  constructor(private readonly db: AuthDatabase) {}

  /** The person with this address, made known if new. One person, whatever number of consultancies. */
  async personFor(email: string, name: string): Promise<string> {
    const rows = await this.db.role.query<{ id: string }>(PERSON, [newId(), name, email]);
    const [person] = rows;
    if (!person) throw new Error('a person is found or added');
    return person.id;
  }

  /** Whether the person with this address can sign in already. */
  async hasPasskey(email: string): Promise<boolean> {
    return (await this.db.role.query(HAS_PASSKEY, [email])).length > 0;
  }

  /** A new link for the member; earlier ones that were not used stop working. The token is known only now. */
  async issue(member: {
    readonly personId: string;
    readonly tenantId: string;
    readonly memberId: string;
    readonly role: string;
    /** Operator only: the new passkey takes the place of those that the person has. */
    readonly replacesPasskeys?: boolean;
  }): Promise<{ readonly token: string; readonly expiresAt: string }> {
    const token = newSecret();
    return this.db.role.transaction(async (tx) => {
      await tx.query(WITHDRAW, [member.memberId]);
      const values = [
        newId(),
        hashSecret(token),
        member.personId,
        member.tenantId,
        member.memberId,
        member.role,
        member.replacesPasskeys ?? false,
        LINK_DAYS,
      ];
      const [link] = await tx.query<{ expiresAt: string }>(ISSUE, values);
      if (!link) throw new Error('a link is issued');
      return { token, expiresAt: link.expiresAt };
    });
  }

  async usable(token: string): Promise<UsableLink | undefined> {
    return (await this.db.role.query<UsableLink>(USABLE, [hashSecret(token)]))[0];
  }

  /** Uses the link up; false when somebody else did, or it is no longer good. */
  async use(tx: RoleTransaction, link: UsableLink): Promise<boolean> {
    const used = (await tx.query(USE, [link.id])).length === 1;
    if (used) await tx.query(ENROLLED, [link.tenantId, link.memberId]);
    return used;
  }
}
