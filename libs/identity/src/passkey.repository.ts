import { Injectable } from '@nestjs/common';
import { AuthDatabase, newId, type RoleTransaction, sql } from '@mamori/platform';
import type { NewPasskey, Passkey } from './webauthn/webauthn';

const BY_CREDENTIAL = sql(
  'passkey.by-credential',
  `select k.id, k.credential_id as "credentialId", k.person_id as "personId", k.public_key as "publicKey",
          k.counter::float8 as counter, k.backup_eligible as "backupEligible", p.display_name as "personName"
     from identity.passkeys k join identity.people p on p.id = k.person_id
    where k.credential_id = $1 and k.revoked_at is null`,
);
const OF_PERSON = sql(
  'passkey.of-person',
  `select credential_id as "credentialId" from identity.passkeys where person_id = $1`,
);
const LIVE_OF_PERSON = sql(
  'passkey.live-of-person',
  `select credential_id as "credentialId" from identity.passkeys where person_id = $1 and revoked_at is null
    order by created_at, id`,
);
const HOLD_PERSON = sql('passkey.hold-person', `select 1 from identity.people where id = $1 for no key update`);
const ADD = sql(
  'passkey.add',
  `insert into identity.passkeys
     (id, person_id, credential_id, public_key, algorithm, counter, transports, backup_eligible, backed_up, label)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (credential_id) do nothing returning id`,
);
// The counter is compared again here: two copies of a key that answer at the same moment cannot both pass.
const USED = sql(
  'passkey.used',
  `update identity.passkeys set counter = $2, backed_up = $3, last_used_at = now()
    where id = $1 and revoked_at is null and (counter < $2 or (counter = 0 and $2 = 0)) returning id`,
);

const REVOKE_ALL = sql(
  'passkey.revoke-all',
  `update identity.passkeys set revoked_at = now() where person_id = $1 and revoked_at is null`,
);
export interface KnownPasskey extends Passkey {
  readonly id: string;
  readonly personName: string;
}

/** All SQL of passkeys. */
@Injectable()
export class PasskeyRepository {
  constructor(private readonly db: AuthDatabase) {}

  async byCredentialId(credentialId: Buffer): Promise<KnownPasskey | undefined> {
    return (await this.db.role.query<KnownPasskey>(BY_CREDENTIAL, [credentialId]))[0];
  }

  /** The keys with which the person can sign in now. */
  async liveIdsOf(personId: string): Promise<readonly Buffer[]> {
    const rows = await this.db.role.query<{ credentialId: Buffer }>(LIVE_OF_PERSON, [personId]);
    return rows.map((row) => row.credentialId);
  }

  /** Every key that the person ever had: none is registered a second time. */
  async credentialIdsOf(personId: string): Promise<readonly Buffer[]> {
    const rows = await this.db.role.query<{ credentialId: Buffer }>(OF_PERSON, [personId]);
    return rows.map((row) => row.credentialId);
  }

  /** Whether the person has a key, with the person held until the transaction ends: none is registered meanwhile. */
  async hasLive(tx: RoleTransaction, personId: string): Promise<boolean> {
    await tx.query(HOLD_PERSON, [personId]);
    return (await tx.query(LIVE_OF_PERSON, [personId])).length > 0;
  }

  /** The id of the new passkey; undefined when the credential id is taken, by whomever. */
  async add(tx: RoleTransaction, personId: string, key: NewPasskey, label: string): Promise<string | undefined> {
    const rows = await tx.query<{ id: string }>(ADD, [
      newId(),
      personId,
      key.credentialId,
      key.publicKey,
      key.algorithm,
      key.counter,
      key.transports,
      key.backupEligible,
      key.backedUp,
      label,
    ]);
    return rows[0]?.id;
  }

  /** Takes every passkey of the person out of use. Sessions are ended by whoever does so. */
  async revokeAll(tx: RoleTransaction, personId: string): Promise<void> {
    await tx.query(REVOKE_ALL, [personId]);
  }

  /** False when the counter did not move on, or the passkey was revoked meanwhile. */
  async used(tx: RoleTransaction, id: string, counter: number, backedUp: boolean): Promise<boolean> {
    return (await tx.query(USED, [id, counter, backedUp])).length === 1;
  }
}
