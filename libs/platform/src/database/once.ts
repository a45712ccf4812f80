import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { currentActor } from '../actor/actor';
import { conflict } from '../errors/fault';
import { Database, sql } from './database';

const RECEIPT = sql(
  'once.find',
  `select fingerprint, answer from app.mutation_receipts where tenant_id = $1 and actor_id = $2 and key = $3`,
);
const LOCK = sql('once.lock', `select pg_advisory_xact_lock(hashtextextended($1, 0))`);
const KEEP = sql(
  'once.keep',
  `insert into app.mutation_receipts (actor_id, key, fingerprint, answer) values ($1, $2, $3, $4)`,
);

/**
 * Makes a mutation safe to retry: the same `clientMutationId` with the same input gets the answer of the first time and
 * nothing is done again; with another input it is a CONFLICT. Without an id the work just runs.
 */
@Injectable()
export class Once {
  constructor(private readonly db: Database) {}

  /** `input` is the whole mutation input; `mutation` its name. The answer must survive JSON. */
  async run<I extends { readonly clientMutationId?: string | null }, T>(
    mutation: string,
    input: I,
    work: () => Promise<T>,
  ): Promise<T> {
    const key = input.clientMutationId;
    return this.db.transaction(async () => {
      const { tenantId, principalId } = currentActor();
      if (!key || !principalId) return work();
      const fingerprint = createHash('sha256')
        .update(`${mutation}\n${JSON.stringify(input)}`)
        .digest();
      // Two retries at once: the second waits here and then finds the first one's receipt.
      await this.db.query(LOCK, [`${tenantId}/${principalId}/${key}`]);
      const [receipt] = await this.db.query<{ fingerprint: Buffer; answer: T }>(RECEIPT, [tenantId, principalId, key]);
      if (receipt) {
        if (!receipt.fingerprint.equals(fingerprint)) throw conflict('clientMutationId was used for something else');
        return receipt.answer;
      }
      const answer = await work();
      await this.db.execute(KEEP, [principalId, key, fingerprint, JSON.stringify(answer ?? null)]);
      return answer;
    });
  }
}
