import { Injectable } from '@nestjs/common';
import { type RoleTransaction, sql } from '@mamori/platform';

const LOCK_LIVE = sql(
  'own-passkey.lock-live',
  `select id from identity.passkeys where person_id = $1 and revoked_at is null order by id for update`,
);
const RENAME = sql(
  'own-passkey.rename',
  `update identity.passkeys set label = $3 where person_id = $1 and id = $2 and revoked_at is null returning id`,
);
const REVOKE = sql(
  'own-passkey.revoke',
  `update identity.passkeys set revoked_at = now() where person_id = $1 and id = $2 and revoked_at is null`,
);

/** Passkeys, as their owner changes them. */
@Injectable()
export class OwnPasskeyRepository {
  /** The ids of the keys that work; nobody else changes them until the transaction ends. */
  async lockLive(tx: RoleTransaction, personId: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(LOCK_LIVE, [personId])).map(({ id }) => id);
  }

  /** False when the person has no such key. */
  async rename(tx: RoleTransaction, personId: string, id: string, label: string): Promise<boolean> {
    return (await tx.query(RENAME, [personId, id, label])).length === 1;
  }

  async revoke(tx: RoleTransaction, personId: string, id: string): Promise<void> {
    await tx.query(REVOKE, [personId, id]);
  }
}
