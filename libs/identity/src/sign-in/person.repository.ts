import { Injectable } from '@nestjs/common';
import { AuthDatabase, type RoleTransaction, sql } from '@mamori/platform';
import type { Membership } from './next-step';

const COLUMNS = 'id, email, password_hash as "passwordHash"';
const BY_EMAIL = sql('person.by-email', `select ${COLUMNS} from identity.people where lower(email) = lower($1)`);
const BY_ID = sql('person.by-id', `select ${COLUMNS} from identity.people where id = $1`);
// The hash that was seen is compared again: of two changes at once, one is lost and says so.
const SET_PASSWORD = sql(
  'person.set-password',
  `update identity.people set password_hash = $3, password_changed_at = now()
    where id = $1 and password_hash is not distinct from $2
   returning to_char(password_changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt"`,
);
const REHASH = sql(
  'person.rehash',
  `update identity.people set password_hash = $3 where id = $1 and password_hash = $2`,
);
const MEMBERSHIPS = sql(
  'person.memberships',
  `select m.tenant_id as "tenantId", m.id as "memberId", t.name as "tenantName", m.display_name as "personName",
          coalesce(s.method, 'passkey') as method
     from app.members m
     join app.tenants t on t.tenant_id = m.tenant_id
     left join app.sign_in_policies s on s.tenant_id = m.tenant_id
    where m.person_id = $1 and m.enrolled_at is not null and m.disabled_at is null order by t.name, t.tenant_id`,
);

export interface Person {
  readonly id: string;
  readonly email: string;
  /** Null when the person has no password. */
  readonly passwordHash: string | null;
}

/** People as sign-in knows them: an address, perhaps a password, and where they may work. */
@Injectable()
export class PersonRepository {
  constructor(private readonly db: AuthDatabase) {}

  async byEmail(email: string): Promise<Person | undefined> {
    return (await this.db.role.query<Person>(BY_EMAIL, [email]))[0];
  }

  async byId(tx: RoleTransaction, id: string): Promise<Person | undefined> {
    return (await tx.query<Person>(BY_ID, [id]))[0];
  }

  /** When it was changed, as ISO text; undefined when somebody else changed it in between. */
  async setPassword(tx: RoleTransaction, person: Person, hash: string): Promise<string | undefined> {
    const rows = await tx.query<{ changedAt: string }>(SET_PASSWORD, [person.id, person.passwordHash, hash]);
    return rows[0]?.changedAt;
  }

  /** The same password, kept with today's parameters. */
  async rehash(person: Person, hash: string): Promise<void> {
    await this.db.role.query(REHASH, [person.id, person.passwordHash, hash]);
  }

  /** The consultancies in which the person is enrolled and not disabled, by name. */
  membershipsOf(tx: RoleTransaction, personId: string): Promise<readonly Membership[]> {
    return tx.query<Membership>(MEMBERSHIPS, [personId]);
  }
}
