import { Injectable } from '@nestjs/common';
import { Database, oneLine, shortened, sql } from '@mamori/platform';
import type { SendOutcome } from '../channel';
import { FAULTS_UNTIL_PAUSE, type PaceLimit, pauseSeconds, PROBE_SECONDS } from './pace-limits';

/** Who is let go on may be told to wait for so long first; longer waits are for the queue. */
export const LONGEST_WAIT_SECONDS = 3;

const ENSURE = sql(
  'channel-pace.ensure',
  `insert into app.channel_pace (channel_id, tokens) values ($1, $2) on conflict (tenant_id, channel_id) do nothing`,
);
// Tokens grow with the database's clock. They may fall below nothing by what can be waited for, so that those who wait go one
// after the other. Who is let go on after a pause pauses the others: until it is settled, one try is enough.
const TAKE = sql(
  'channel-pace.take',
  `with held as (
     select p.tenant_id, p.channel_id, p.failures,
            least($2::real, p.tokens + $3::real * greatest(0, extract(epoch from now() - p.refilled_at))) as level,
            greatest(0, extract(epoch from p.open_until - now())) as pause
       from app.channel_pace p where p.tenant_id = app.tenant() and p.channel_id = $1 for update
   ), judged as (
     select held.*, case when coalesce(pause, 0) > 0 then 'paused'
                         when level < 1 - $3::real * $4 then 'full' else 'go' end as verdict
       from held)
   update app.channel_pace p
      set tokens = case when j.verdict = 'go' then j.level - 1 else j.level end,
          refilled_at = greatest(p.refilled_at, now()),
          open_until = case when j.verdict = 'go' and j.failures >= $5 then now() + make_interval(secs => $6)
                            else p.open_until end
     from judged j where p.tenant_id = j.tenant_id and p.channel_id = j.channel_id
   returning j.verdict, j.failures >= $5 as "isProbe",
             (case when j.verdict = 'paused' then j.pause else greatest(0, (1 - j.level) / $3::real) end)::float8 as seconds`,
);
const WORKED = sql(
  'channel-pace.worked',
  `update app.channel_pace
      set failures = 0, failing_since = null, last_failure = null, open_until = null, last_sent_at = app.now()
    where tenant_id = app.tenant() and channel_id = $1`,
);
// Of those that were on their way together, the ones that end after the pause has begun do not make it longer.
const FAILED = sql(
  'channel-pace.failed',
  `update app.channel_pace
      set failures = failures + case when $3 or open_until is null or open_until <= now() then 1 else 0 end, failing_since = coalesce(failing_since, app.now()), last_failure = $2
    where tenant_id = app.tenant() and channel_id = $1
   returning failures, $3 or open_until is null or open_until <= now() as counts`,
);
// It is shown with the channel, but says nothing of the provider: another message may try.
const NOT_ASKED = sql(
  'channel-pace.not-asked',
  `update app.channel_pace
      set failing_since = coalesce(failing_since, app.now()), last_failure = $2,
          open_until = case when not $3 then open_until end
    where tenant_id = app.tenant() and channel_id = $1`,
);
const PAUSE = sql(
  'channel-pace.pause',
  `update app.channel_pace
      set open_until = case when $2::float8 > 0 then now() + make_interval(secs => $2 * (0.5 + random())) end
    where tenant_id = app.tenant() and channel_id = $1`,
);
const BUSY = sql(
  'channel-pace.busy',
  `update app.channel_pace
      set open_until = now() + make_interval(secs => $2), tokens = least(tokens, 0)
    where tenant_id = app.tenant() and channel_id = $1`,
);

export type Turn =
  | {
      readonly type: 'go';
      readonly waitSeconds: number;
      /** After a pause, to find out whether it works again. */
      readonly isProbe: boolean;
    }
  /** `full`: as many as the provider takes are on their way; `paused`: it has failed too often. */
  | { readonly type: 'full' | 'paused'; readonly seconds: number };

/**
 * How fast and whether at all messages go to a channel, counted in the database for all workers together: a token for each
 * message, and a pause after faults in a row that grows with each further one, ended by a single try.
 */
@Injectable()
export class ChannelPace {
  constructor(private readonly db: Database) {}

  /** Asks for a turn; whoever gets one settles it. */
  take(channelId: string, { perSecond, burst }: PaceLimit): Promise<Turn> {
    return this.db.transaction(async (): Promise<Turn> => {
      await this.db.execute(ENSURE, [channelId, burst]);
      const given = [channelId, burst, perSecond, LONGEST_WAIT_SECONDS, FAULTS_UNTIL_PAUSE, PROBE_SECONDS];
      const [row] = await this.db.query<{ verdict: Turn['type']; isProbe: boolean; seconds: number }>(TAKE, given);
      if (!row) throw new Error(`channel ${channelId} has no pace`);
      return row.verdict === 'go'
        ? { type: 'go', waitSeconds: row.seconds, isProbe: row.isProbe }
        : { type: row.verdict, seconds: row.seconds };
    });
  }

  /** What came of a turn. A person who cannot be reached says nothing of the channel but that it answered. */
  settle(channelId: string, outcome: SendOutcome, isProbe: boolean): Promise<void> {
    return this.db.transaction(async () => {
      if (outcome.outcome === 'sent' || outcome.outcome === 'no_address') {
        await this.db.execute(WORKED, [channelId]);
        return;
      }
      const failure = shortened(oneLine(outcome.failure), 300);
      // It is there and says when: that is no fault.
      if (outcome.outcome === 'later' && outcome.retryAfterSeconds !== undefined) {
        await this.db.execute(BUSY, [channelId, outcome.retryAfterSeconds]);
        return;
      }
      if (outcome.outcome === 'broken') {
        await this.db.execute(NOT_ASKED, [channelId, failure, isProbe]);
        return;
      }
      const [row] = await this.db.query<{ failures: number; counts: boolean }>(FAILED, [channelId, failure, isProbe]);
      if (!row?.counts) return;
      // What is refused ends at once, and a mail goes instead: the next message may well be taken.
      const pause = outcome.outcome === 'refused' ? 0 : pauseSeconds(row.failures);
      await this.db.execute(PAUSE, [channelId, pause]);
    });
  }
}
