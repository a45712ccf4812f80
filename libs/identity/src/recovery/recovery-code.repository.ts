import { Injectable } from '@nestjs/common';
import { hashSecret, newId, type RoleTransaction, sql } from '@mamori/platform';

// Codes that are made at the same moment would not see each other.
const LOCK_PERSON = sql('recovery-code.lock-person', `select 1 from identity.people where id = $1 for no key update`);
const REVOKE_ALL = sql(
  'recovery-code.revoke-all',
  `update identity.recovery_codes set revoked_at = now() where person_id = $1 and used_at is null and revoked_at is null`,
);
const ADD = sql(
  'recovery-code.add',
  `insert into identity.recovery_codes (id, person_id, code_hash)
   select unnest($2::uuid[]), $1, unnest($3::bytea[])
   returning to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "madeAt"`,
);
const IS_GOOD = sql(
  'recovery-code.is-good',
  `select id from identity.recovery_codes
    where person_id = $1 and code_hash = $2 and used_at is null and revoked_at is null`,
);
const USE = sql(
  'recovery-code.use',
  `update identity.recovery_codes set used_at = now()
    where person_id = $1 and code_hash = $2 and used_at is null and revoked_at is null returning id`,
);

/** All SQL of recovery codes. A code is given as its letters, and kept as their hash: 120 bits need no slow one. */
@Injectable()
export class RecoveryCodeRepository {
  /** The codes take the place of earlier ones. Returns when they were made, as ISO text. */
  async replace(tx: RoleTransaction, personId: string, codes: readonly string[]): Promise<string> {
    await tx.query(LOCK_PERSON, [personId]);
    await this.revokeAll(tx, personId);
    const [row] = await tx.query<{ madeAt: string }>(ADD, [personId, codes.map(newId), codes.map(hashSecret)]);
    if (!row) throw new Error('codes are made');
    return row.madeAt;
  }

  async isGood(tx: RoleTransaction, personId: string, code: string | null): Promise<boolean> {
    return code !== null && (await tx.query(IS_GOOD, [personId, hashSecret(code)])).length === 1;
  }

  /** The id of the code that is now used up; undefined when it is not one of the person's, or was used. */
  async use(tx: RoleTransaction, personId: string, code: string | null): Promise<string | undefined> {
    if (code === null) return undefined;
    return (await tx.query<{ id: string }>(USE, [personId, hashSecret(code)]))[0]?.id;
  }

  async revokeAll(tx: RoleTransaction, personId: string): Promise<void> {
    await tx.query(REVOKE_ALL, [personId]);
  }
}
