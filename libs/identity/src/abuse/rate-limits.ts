import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, sql } from '@mamori/platform';
import { type LimitName, limits } from './limits';

export type Taken = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

// One statement, so that attempts at the same moment cannot both be the last allowed one.
const TAKE = sql(
  'rate-limit.take',
  `insert into identity.rate_counters as c (bucket, key_hash, window_ends_at, count)
   values ($1, $2, now() + make_interval(secs => $3), 1)
   on conflict (bucket, key_hash) do update
     set count = case when c.window_ends_at <= now() then 1 else least(c.count + 1, $4::int + 1) end,
         window_ends_at = case when c.window_ends_at <= now() then excluded.window_ends_at else c.window_ends_at end
   returning count, greatest(1, ceil(extract(epoch from window_ends_at - now())))::int as "secondsLeft"`,
);
const GIVE_BACK = sql(
  'rate-limit.give-back',
  `update identity.rate_counters set count = count - 1 where bucket = $1 and key_hash = $2 and count > 0`,
);
const SWEEP = sql(
  'rate-limit.sweep',
  `delete from identity.rate_counters where (bucket, key_hash) in (
     select bucket, key_hash from identity.rate_counters where window_ends_at < now() - interval '1 hour'
      limit 1000 for update skip locked)`,
);
const SWEEP_EVERY_MS = 60_000;

const hashOf = (bucket: LimitName, key: string) => hashSecret(`${bucket}\n${key}`);

/**
 * Counters of attempts, in Postgres, so that they outlive a restart and are shared by all processes. They stand in
 * transactions of their own: an attempt counts also when what it tried is rolled back.
 */
@Injectable()
export class RateLimits {
  private sweptAt = performance.now();

  constructor(private readonly db: AuthDatabase) {}

  /** Counts one attempt for the key (an address, a network, an id); says when to come back if it was one too many. */
  async take(bucket: LimitName, key: string): Promise<Taken> {
    await this.sweepNowAndThen();
    const { most, seconds } = limits[bucket];
    const values = [bucket, hashOf(bucket, key), seconds, most];
    const [counter] = await this.db.role.query<{ count: number; secondsLeft: number }>(TAKE, values);
    if (!counter) throw new Error('an attempt is counted');
    return counter.count <= most ? { allowed: true } : { allowed: false, retryAfterSeconds: counter.secondsLeft };
  }

  /** Counts one attempt in each, in order, and stops at the first that is used up: what is refused here counts nowhere else. */
  async takeEach(attempts: readonly (readonly [LimitName, string])[]): Promise<Taken> {
    for (const [bucket, key] of attempts) {
      const taken = await this.take(bucket, key);
      if (!taken.allowed) return taken;
    }
    return { allowed: true };
  }

  /** The attempt was right: it does not count. */
  async giveBack(attempts: readonly (readonly [LimitName, string])[]): Promise<void> {
    for (const [bucket, key] of attempts) await this.db.role.query(GIVE_BACK, [bucket, hashOf(bucket, key)]);
  }

  private async sweepNowAndThen(): Promise<void> {
    if (performance.now() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = performance.now();
    await this.db.role.query(SWEEP);
  }
}
