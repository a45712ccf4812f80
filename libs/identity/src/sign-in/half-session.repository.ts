import { Injectable } from '@nestjs/common';
import {
  AuthDatabase,
  currentOccasion,
  hashSecret,
  newId,
  newSecret,
  type RoleTransaction,
  sql,
} from '@mamori/platform';
import { insist } from '../webauthn/refused';

const COLUMNS = `id, person_id as "personId", password_given_at is not null as "passwordGiven", passkey_id as "passkeyId",
                 tenant_id as "tenantId"`;

const OPEN = sql(
  'half-session.open',
  `insert into identity.half_sessions
     (id, token_hash, person_id, password_given_at, key_given_at, passkey_id, tenant_id, user_agent, expires_at)
   values ($1, $2, $3, case when $4 then now() end, case when $5::uuid is not null then now() end, $5, $6, $7,
           now() + interval '10 minutes')`,
);
const FORGET_OLD = sql(
  'half-session.forget-old',
  `delete from identity.half_sessions where id in (
     select id from identity.half_sessions where expires_at < now() limit 1000 for update skip locked)`,
);
const FIND = sql(
  'half-session.find',
  `select ${COLUMNS} from identity.half_sessions where token_hash = $1 and expires_at > now() and tries < 5`,
);
const TRY = sql(
  'half-session.try',
  `update identity.half_sessions set tries = tries + 1 where token_hash = $1 and expires_at > now() and tries < 5
   returning ${COLUMNS}`,
);
const GIVE_BACK = sql(
  'half-session.give-back',
  `update identity.half_sessions set tries = tries - 1 where id = $1 and tries > 0`,
);
const ADVANCE = sql(
  'half-session.advance',
  `update identity.half_sessions
      set token_hash = $3, password_given_at = case when $4 then coalesce(password_given_at, now()) end,
          key_given_at = coalesce(key_given_at, now()), passkey_id = $5, tenant_id = $6
    where id = $1 and token_hash = $2 and expires_at > now() returning id`,
);
const END = sql(
  'half-session.end',
  `delete from identity.half_sessions where id = $1 and token_hash = $2 returning id`,
);

/** What was proved so far in a sign-in under way. */
export interface HalfSession {
  readonly id: string;
  readonly personId: string;
  readonly passwordGiven: boolean;
  /** The key that was proved; null before that step. */
  readonly passkeyId: string | null;
  /** Where the person wants to work, once that is known. */
  readonly tenantId: string | null;
}

/** A sign-in under way as its browser holds it. */
export interface HeldHalf {
  readonly id: string;
  readonly secret: string;
}

export type Progress = Omit<HalfSession, 'id'>;

/** Sign-ins under way: ten minutes, five tries, a new secret at each step. They open nothing but the next step. */
@Injectable()
export class HalfSessionRepository {
  constructor(private readonly db: AuthDatabase) {}

  /** Begins one, or goes on with the one that the browser holds; returns the secret for the cookie. */
  async keep(tx: RoleTransaction, progress: Progress, held: HeldHalf | null): Promise<string> {
    const secret = newSecret();
    const { personId, passwordGiven, passkeyId, tenantId } = progress;
    if (held) {
      const values = [held.id, hashSecret(held.secret), hashSecret(secret), passwordGiven, passkeyId, tenantId];
      insist((await tx.query(ADVANCE, values)).length === 1, 'the sign-in under way is over', personId);
      return secret;
    }
    await tx.query(FORGET_OLD);
    const userAgent = (currentOccasion().userAgent ?? '').slice(0, 300);
    const values = [newId(), hashSecret(secret), personId, passwordGiven, passkeyId, tenantId, userAgent];
    await tx.query(OPEN, values);
    return secret;
  }

  /** The sign-in under way of this cookie. */
  async find(secret: string): Promise<HalfSession | undefined> {
    return (await this.db.role.query<HalfSession>(FIND, [hashSecret(secret)]))[0];
  }

  /** The same, with one of its five tries counted. */
  async attempt(secret: string): Promise<HalfSession | undefined> {
    return (await this.db.role.query<HalfSession>(TRY, [hashSecret(secret)]))[0];
  }

  /** It was no try at proving anything. */
  async giveBack(id: string): Promise<void> {
    await this.db.role.query(GIVE_BACK, [id]);
  }

  /** The sign-in is complete; refused when another request completed it. */
  async end(tx: RoleTransaction, held: HeldHalf, personId: string): Promise<void> {
    const ended = await tx.query(END, [held.id, hashSecret(held.secret)]);
    insist(ended.length === 1, 'the sign-in under way is over', personId);
  }
}
