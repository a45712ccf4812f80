import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { Channel, SendOutcome } from '../channel';
import { line, message } from '../testing/message';
import { keepChannel } from '../testing/sealed-rows';
import { ChannelPace, LONGEST_WAIT_SECONDS, type Turn } from './channel-pace';
import { PacedChannel } from './paced-channel';

const limit = { perSecond: 0.5, burst: 2 };
const sent: SendOutcome = { outcome: 'sent', providerId: null };
const away: SendOutcome = { outcome: 'later', failure: 'ECONNREFUSED' };

let test: TestDatabase;
let tenantId: string;
let channelId: string;
let pace: ChannelPace;
beforeAll(async () => {
  test = await migratedDatabase({ poolSize: 8 });
  tenantId = await test.createTenant();
  pace = new ChannelPace(test.db);
});
afterAll(() => test.close());
beforeEach(async () => {
  channelId = await keepChannel(test, tenantId, 'slack', { url: 'https://hooks.slack.com/services/x' });
});

const asSystem = <T>(work: () => Promise<T>): Promise<T> => asActor(systemActor(tenantId), work);
const take = (): Promise<Turn> => asSystem(() => pace.take(channelId, limit));
const settle = (outcome: SendOutcome, isProbe = false) => asSystem(() => pace.settle(channelId, outcome, isProbe));
/** Tries one after the other that end so. */
async function attempts(...outcomes: readonly SendOutcome[]): Promise<void> {
  for (const outcome of outcomes) {
    await pass(60);
    const turn = await take();
    await settle(outcome, turn.type === 'go' && turn.isProbe);
  }
}
/** Lets time go by for the channel. */
const pass = (seconds: number) =>
  test.asSuperuser(
    `update app.channel_pace set refilled_at = refilled_at - make_interval(secs => $2),
            open_until = open_until - make_interval(secs => $2) where channel_id = $1`,
    [channelId, seconds],
  );
const row = async () =>
  (
    await test.asSuperuser<Record<string, unknown>>(
      `select failures, failing_since is not null as failing, last_failure, last_sent_at is not null as sent,
              coalesce(extract(epoch from open_until - now()), 0)::float8 as pause
         from app.channel_pace where channel_id = $1`,
      [channelId],
    )
  )[0];

describe('turns of a channel', () => {
  it('are given at once after a rest, then one after the other, then not at all', async () => {
    const turns = [await take(), await take(), await take(), await take()];
    expect(turns.map(({ type }) => type)).toEqual(['go', 'go', 'go', 'full']);
    const waits = turns.map((turn) => Math.round(turn.type === 'go' ? turn.waitSeconds : turn.seconds));
    expect(waits).toEqual([0, 0, 2, 4]);
    expect(waits[2]).toBeLessThanOrEqual(LONGEST_WAIT_SECONDS);
  });

  it('come back with time, and never more than may go at once', async () => {
    for (let taken = 0; taken < 3; taken += 1) await take();
    await pass(600);
    const turns = [await take(), await take(), await take(), await take()];
    expect(turns.map(({ type }) => type)).toEqual(['go', 'go', 'go', 'full']);
  });

  it('are shared by all who ask at the same moment', async () => {
    const turns = await Promise.all(Array.from({ length: 8 }, take));
    expect(turns.filter(({ type }) => type === 'go')).toHaveLength(3);
  });

  it('wait as long as the provider says, which is no fault', async () => {
    await take();
    await settle({ outcome: 'later', failure: 'HTTP 429', retryAfterSeconds: 90 });
    const turn = await take();
    expect([turn.type, turn.type !== 'go' && Math.round(turn.seconds)]).toEqual(['paused', 90]);
    expect(await row()).toMatchObject({ failures: 0, failing: false });
  });
});

describe('faults of a channel', () => {
  it('are shown, and after three in a row nothing is tried for a while', async () => {
    await attempts(away, away);
    expect(await row()).toMatchObject({ failures: 2, failing: true, last_failure: 'ECONNREFUSED', pause: 0 });
    await attempts(away);
    expect(await take()).toMatchObject({ type: 'paused' });
    const { pause } = (await row())!;
    expect(pause).toBeGreaterThan(7);
    expect(pause).toBeLessThanOrEqual(22.5);
  });

  it('end with one try that works, for which the others wait', async () => {
    await attempts(away, away, away);
    await pass(60);
    expect(await take()).toMatchObject({ type: 'go', isProbe: true });
    expect(await take()).toMatchObject({ type: 'paused' });
    await settle(sent, true);
    expect(await row()).toEqual({ failures: 0, failing: false, last_failure: null, sent: true, pause: 0 });
    expect(await take()).toMatchObject({ type: 'go', isProbe: false });
  });

  it('make the pause longer when that one try fails too', async () => {
    await attempts(away, away, away, away);
    const { failures, pause } = (await row())!;
    expect(failures).toBe(4);
    expect(pause).toBeGreaterThan(14);
  });

  it('of messages that were under way together count until the pause begins', async () => {
    await take();
    await Promise.all(Array.from({ length: 8 }, () => settle(away)));
    expect(await row()).toMatchObject({ failures: 3 });
  });

  it('that end a message for good are shown but pause nothing', async () => {
    const refused: SendOutcome = { outcome: 'refused', failure: 'HTTP 404: no_service' };
    await attempts(refused, refused, refused, refused);
    expect(await row()).toMatchObject({ failures: 4, failing: true, last_failure: 'HTTP 404: no_service', pause: 0 });
  });

  it('of our own are shown but count for nothing', async () => {
    const broken: SendOutcome = { outcome: 'broken', failure: 'the secret is damaged' };
    await attempts(broken, broken, broken, broken);
    expect(await row()).toMatchObject({ failures: 0, failing: true, last_failure: 'the secret is damaged', pause: 0 });
    expect(await take()).toMatchObject({ type: 'go', isProbe: false });
  });

  it('are forgotten when somebody cannot be reached, as the channel answered', async () => {
    await attempts(away, away, { outcome: 'no_address', failure: 'HTTP 404' });
    expect(await row()).toMatchObject({ failures: 0, failing: false });
  });
});

describe('a channel at its pace', () => {
  const content = message(line());
  /** Ends every message so, and counts them. */
  class Answering implements Channel {
    readonly kind = 'slack';
    readonly isKeyed = false;
    calls = 0;
    constructor(
      private readonly outcome: SendOutcome,
      private readonly meanwhile: () => Promise<void> = () => Promise.resolve(),
    ) {}
    async send(): Promise<SendOutcome> {
      this.calls += 1;
      await this.meanwhile();
      return this.outcome;
    }
  }
  const send = (channel: Channel) => asSystem(() => channel.send({ id: 'd-1', content }, { type: 'room', channelId }));

  it('is asked once in a while when it is away, and each message is told when to come again', async () => {
    const inner = new Answering(away);
    const paced = new PacedChannel(inner, pace, test.db, () => undefined);
    for (let tries = 0; tries < 3; tries += 1) await send(paced);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => send(paced)));
    expect(inner.calls).toBe(3);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        outcome: 'later',
        failure: 'nothing goes to it until its pause ends',
        retryAfterSeconds: expect.any(Number),
      });
  });

  it('keeps what came of a message when its pace cannot be counted', async () => {
    const lost: unknown[] = [];
    const other = await Database.open({ url: test.urls.app, size: 1, name: 'test' });
    const inner = new Answering(sent, () => other.close());
    const paced = new PacedChannel(inner, new ChannelPace(other), test.db, (error) => lost.push(error));
    expect(await send(paced)).toEqual(sent);
    expect(lost).toHaveLength(1);
  });

  it('sends nothing when no turn can be asked for', async () => {
    const inner = new Answering(sent);
    const paced = new PacedChannel(inner, pace, test.db, () => undefined);
    const nowhere = { type: 'room', channelId: tenantId } as const;
    expect(await asSystem(() => paced.send({ id: 'd-1', content }, nowhere))).toMatchObject({ outcome: 'broken' });
    expect(inner.calls).toBe(0);
  });
});
