import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, newSecret, type RoleTransaction, sql } from '@mamori/platform';

const KNOWS = sql(
  'known-browser.knows',
  `select person_id = $2 as "thisOne" from identity.known_browsers
    where token_hash = $1 and last_used_at > now() - interval '400 days'`,
);
const ANY_OF_PERSON = sql(
  'known-browser.any-of-person',
  `select 1 from identity.known_browsers where person_id = $1 limit 1`,
);
const REMEMBER = sql(
  'known-browser.remember',
  `insert into identity.known_browsers (token_hash, person_id) values ($1, $2)
   on conflict (token_hash, person_id) do update set last_used_at = now()`,
);
const FORGET_OLD = sql(
  'known-browser.forget-old',
  `delete from identity.known_browsers where person_id = $1 and last_used_at < now() - interval '400 days'`,
);
const FORGET_ALL = sql('known-browser.forget-all', `delete from identity.known_browsers where person_id = $1`);

/** Browsers in which people signed in before. Opens nothing: guessing elsewhere does not slow these down, and a new one is told. */
@Injectable()
export class KnownBrowsers {
  constructor(private readonly db: AuthDatabase) {}

  /** Whether the person signed in with this browser before. */
  async knows(secret: string | undefined, personId: string | undefined): Promise<boolean> {
    if (secret === undefined || personId === undefined) return false;
    const rows = await this.db.role.query<{ thisOne: boolean }>(KNOWS, [hashSecret(secret), personId]);
    return rows.some(({ thisOne }) => thisOne);
  }

  /**
   * Remembers that the person signed in here; `isNew` when that was so far in other browsers only. The first one of all is
   * no news: the letter about the key tells of it. A secret that we did not give out is not taken up.
   */
  async remember(
    tx: RoleTransaction,
    secret: string | undefined,
    personId: string,
  ): Promise<{ readonly secret: string; readonly isNew: boolean }> {
    const hasOthers = (await tx.query(ANY_OF_PERSON, [personId])).length > 0;
    await tx.query(FORGET_OLD, [personId]);
    const rows =
      secret === undefined ? [] : await tx.query<{ thisOne: boolean }>(KNOWS, [hashSecret(secret), personId]);
    const kept = secret !== undefined && rows.length > 0 ? secret : newSecret();
    await tx.query(REMEMBER, [hashSecret(kept), personId]);
    return { secret: kept, isNew: hasOthers && !rows.some(({ thisOne }) => thisOne) };
  }

  /** After a recovery no browser counts as known. */
  async forget(tx: RoleTransaction, personId: string): Promise<void> {
    await tx.query(FORGET_ALL, [personId]);
  }
}
