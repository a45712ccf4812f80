import { until } from '../../support/process';
import { createRedisServer, type RedisServer } from '../../support/redis-server';
import { createSmtpSink, type SmtpSink } from '../../support/smtp-sink';
import { createDueWorld, type DueWorld, type House } from '../kit/due-world';
import { gatherFleet, type Host, workerEnv } from '../kit/fleet';
import { type MessageProvider, startProvider } from '../kit/message-provider';
import { mailTexts, seenIn } from '../kit/tally';

/** A scheduler and a taker at work, and everything that they ask. */
export interface HostileWorld {
  readonly world: DueWorld;
  readonly redis: RedisServer;
  readonly smtp: SmtpSink;
  readonly provider: MessageProvider;
  readonly fleet: readonly Host[];
  /** How many messages of the house on its first channel are in each state. */
  states(house: House): Promise<Readonly<Record<string, number>>>;
  untilSent(house: House, count: number): Promise<unknown>;
  /** How often each subject was seen in mails from the given one on. */
  mailsFrom(first: number): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

/** Its database is made on the server of TEST_POSTGRES_URL; `program` is the built worker. */
export async function openHostileWorld(program: string): Promise<HostileWorld> {
  const [world, redis, smtp, provider] = await Promise.all([
    createDueWorld(),
    createRedisServer(),
    createSmtpSink(),
    startProvider(),
  ]);
  await redis.start();
  // Nothing is lost here: hints that wait for a slow machine are not offered again, which would only make them more.
  const env = { ...workerEnv(world, { redis, smtp, provider }), HINT_REOFFER_SECONDS: '60' };
  const fleet = await gatherFleet({ program, schedulers: 1, takers: 1, wrongClocks: true, env });
  for (const host of fleet) host.start();
  await Promise.all(fleet.map((host) => host.ready()));
  // A stage that is the last reaches its people by mail too where they have no other way than a room.
  const states = async ({ tenantId, channels }: House) => {
    const rows = await world.database.asSuperuser<{ state: string; count: number }>(
      `select state, count(*)::int as count from app.deliveries where tenant_id = $1 and channel = $2 group by state`,
      [tenantId, channels[0]],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  return {
    world,
    redis,
    smtp,
    provider,
    fleet,
    states,
    untilSent: (house, count) =>
      until(`${count} are sent`, async () => (await states(house)).sent === count, 120 + count / 2),
    mailsFrom: async (first) => seenIn((await mailTexts(smtp)).slice(first)),
    async close() {
      await Promise.all(fleet.map((host) => host.kill()));
      await Promise.all([provider.close(), smtp.close(), redis.close()]);
      await world.close();
    },
  };
}
