import { Injectable } from '@nestjs/common';
import { hashSecret, newId, newSecret, type RoleTransaction, sql } from '@mamori/platform';

/** How long a recovery link works. */
export const RECOVERY_MINUTES = 60;
/** Wrong codes that end a link. */
const MOST_TRIES = 5;

const OWNER = sql(
  'recovery-link.owner',
  `select p.id from identity.people p
    where lower(p.email) = lower($1) and exists (
      select 1 from app.members m where m.person_id = p.id and m.enrolled_at is not null and m.disabled_at is null)`,
);
// Two requests at the same moment would not see each other's link.
const LOCK_PERSON = sql('recovery-link.lock-person', `select 1 from identity.people where id = $1 for no key update`);
const REVOKE_ALL = sql(
  'recovery-link.revoke-all',
  `update identity.recovery_links set revoked_at = now() where person_id = $1 and used_at is null and revoked_at is null`,
);
const ADD = sql(
  'recovery-link.add',
  `insert into identity.recovery_links (id, token_hash, person_id, expires_at)
   select $1, $2, p.id, now() + make_interval(mins => $4) from identity.people p where p.id = $3`,
);
const OPEN = `used_at is null and revoked_at is null and expires_at > now() and tries < ${MOST_TRIES}`;
const USABLE = sql(
  'recovery-link.usable',
  `select k.id, k.person_id as "personId", p.email, p.display_name as "personName",
          to_char(k.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt",
          p.password_hash is not null as "hasPassword",
          exists (select 1 from identity.recovery_codes c
                   where c.person_id = p.id and c.used_at is null and c.revoked_at is null) as "hasRecoveryCodes"
     from identity.recovery_links k join identity.people p on p.id = k.person_id
    where k.token_hash = $1 and k.used_at is null and k.revoked_at is null and k.expires_at > now()
      and k.tries < ${MOST_TRIES} and exists (
        select 1 from app.members m where m.person_id = p.id and m.enrolled_at is not null and m.disabled_at is null)`,
);
const MISSED = sql(
  'recovery-link.missed',
  `update identity.recovery_links set tries = tries + 1 where id = $1 and ${OPEN} returning ${MOST_TRIES} - tries as left`,
);
const USE = sql(
  'recovery-link.use',
  `update identity.recovery_links set used_at = now() where id = $1 and ${OPEN} returning id`,
);

export interface UsableRecoveryLink {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly personName: string;
  readonly expiresAt: string;
  readonly hasPassword: boolean;
  readonly hasRecoveryCodes: boolean;
}

/** All SQL of recovery links: each proves an address and nothing more. Looking at one uses nothing up. */
@Injectable()
export class RecoveryLinkRepository {
  /** The person with this address, if there is one who can sign in somewhere. */
  async ownerOf(tx: RoleTransaction, email: string): Promise<string | undefined> {
    return (await tx.query<{ id: string }>(OWNER, [email]))[0]?.id;
  }

  /**
   * A link without a token, which is made when its letter is sent; earlier ones stop working. Does the same work, and
   * nothing, for a person who does not exist.
   */
  async prepare(tx: RoleTransaction, personId: string): Promise<string> {
    await tx.query(LOCK_PERSON, [personId]);
    await this.revokeAll(tx, personId);
    const id = newId();
    await tx.query(ADD, [id, hashSecret(newSecret()), personId, RECOVERY_MINUTES]);
    return id;
  }

  async usable(tx: RoleTransaction, token: string): Promise<UsableRecoveryLink | undefined> {
    return (await tx.query<UsableRecoveryLink>(USABLE, [hashSecret(token)]))[0];
  }

  /** A wrong code: returns how many more the link takes, 0 when it is dead now. */
  async missed(tx: RoleTransaction, id: string): Promise<number> {
    return (await tx.query<{ left: number }>(MISSED, [id]))[0]?.left ?? 0;
  }

  /** False when somebody else used it up, or it is no longer good. */
  async use(tx: RoleTransaction, id: string): Promise<boolean> {
    return (await tx.query(USE, [id])).length === 1;
  }

  async revokeAll(tx: RoleTransaction, personId: string): Promise<void> {
    await tx.query(REVOKE_ALL, [personId]);
  }
}
