import { until } from '../../support/process';
import { createSmtpSink } from '../../support/smtp-sink';
import { createDueWorld, type House } from '../kit/due-world';
import { gatherFleet, type Host, workerEnv } from '../kit/fleet';
import { startProvider } from '../kit/message-provider';
import { mailTexts, seenIn, shownTexts } from '../kit/tally';
import { type KillPoint, LEASE_SECONDS, type PointReport } from './kill-points';

export interface KillOptions {
  /** The built worker. */
  readonly program: string;
  /** Of this point alone. */
  readonly redisUrl: string;
  /** Messages to be killed over, on each channel, at least. */
  readonly kills: number;
}

/** As many as one process has under way at once; half of them mails, half messages to the room. */
const AT_ONCE = 8;
/** Twelve processes start at once where all points are tried beside each other. */
const PATIENCE_SECONDS = 120;

/**
 * Kills a worker over and over with all that it may have under way at the point, and says what became of it. Another stands
 * still meanwhile, so that nothing passes by it, and goes on from then.
 */
export async function killAt(point: KillPoint, options: KillOptions): Promise<readonly PointReport[]> {
  const world = await createDueWorld();
  const smtp = await createSmtpSink();
  const provider = await startProvider();
  const house = await world.addHouse(['mail', 'webhook'], provider);
  const [host, other] = await gatherFleet({
    program: options.program,
    schedulers: 0,
    takers: 0,
    whole: 2,
    wrongClocks: false,
    env: {
      ...workerEnv(world, { redis: { url: options.redisUrl }, smtp, provider }),
      DELIVERY_LEASE_SECONDS: String(LEASE_SECONDS),
    },
  });
  if (!host || !other) throw new Error('a fleet has hosts');
  const holdsText = point === 'before send' ? 'greeting' : 'text';
  try {
    other.start();
    await other.ready();
    const subjects: string[] = [];
    while (subjects.length < options.kills) {
      const wanted = subjects.length + AT_ONCE / 2;
      subjects.push(...(await world.addTasks(house, AT_ONCE / 2)));
      if (point === 'before send' || point === 'mid-send') smtp.hold(holdsText);
      if (point === 'mid-send') provider.behave(() => 'hold');
      const heldBefore = saysHeld(host);
      const held = () => saysHeld(host) - heldBefore + smtp.held() + provider.waiting();
      host.start({ HOLD_AT: point });
      await host.ready();
      other.freeze(true);
      await world.fallDue(house, 0);
      await until(`${AT_ONCE} messages are held ${point}`, async () => held() === AT_ONCE, PATIENCE_SECONDS);
      await host.kill();
      other.freeze(false);
      smtp.cut();
      provider.behave(() => 'take');
      provider.letGo();
      await until(
        `all have ended that were killed ${point}`,
        () => haveEnded(world.database, wanted * 2),
        PATIENCE_SECONDS,
      );
    }
    const ends = await endsOf(world.database, house);
    const seen = {
      mail: seenIn(await mailTexts(smtp)),
      webhook: seenIn(await shownTexts(world.database, provider, 'webhook')),
    };
    return (['mail', 'webhook'] as const).map((channel) => {
      const ofChannel = ends.filter((end) => end.channel === channel);
      return {
        point,
        channel,
        killed: subjects.length,
        states: counted(ofChannel.map(({ state }) => state)),
        visible: counted(subjects.map((subject) => seen[channel].get(subject) ?? 0)),
        longestSeconds: Math.max(...ofChannel.map(({ seconds }) => seconds)),
      };
    });
  } finally {
    await Promise.all([host.kill(), other.kill()]);
    await Promise.all([provider.close(), smtp.close()]);
    await world.close();
  }
}

const saysHeld = (host: Host) => host.output().split('held\n').length - 1;

type Database = Awaited<ReturnType<typeof createDueWorld>>['database'];

async function haveEnded({ asSuperuser }: Database, count: number): Promise<boolean> {
  const [row] = await asSuperuser<{ ended: number }>(
    `select count(*) filter (where state not in ('scheduled', 'sending'))::int as ended from app.deliveries`,
  );
  return row?.ended === count;
}

// What the sweep gave up carries the moment of that; everything else was sent.
const endsOf = ({ asSuperuser }: Database, { tenantId }: House) =>
  asSuperuser<{ channel: string; state: string; seconds: number }>(
    `select channel, state, extract(epoch from coalesce(sent_at, not_before) - first_try_at)::float8 as seconds
       from app.deliveries where tenant_id = $1`,
    [tenantId],
  );

function counted<T extends string | number>(values: readonly T[]): Readonly<Record<T, number>> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts) as Readonly<Record<T, number>>;
}
