import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { until } from '../support/process';
import { forgeHints } from './hostile/forge-hints';
import { type HostileWorld, openHostileWorld } from './hostile/hostile-world';
import { poisonMessages } from './hostile/poison-messages';
import { raceSettling } from './hostile/race-settling';
import { brokenIn, NOTHING_BROKEN } from './kit/invariants';
import { buildPrograms, type Programs } from './kit/programs';
import { seenIn, shownTexts } from './kit/tally';

jest.setTimeout(300_000);

const FORGED = 1_000;
const POISONED = 40;
const RACED = 60;
/** More than two shares of the 200 that one consultancy may have in the queue: most wait when another's fall due. */
const FLOOD = 450;

describe('what may come out of a queue or lie in a table', () => {
  let programs: Programs;
  let hostile: HostileWorld;

  beforeAll(async () => {
    programs = await buildPrograms('hostile');
    hostile = await openHostileWorld(programs.worker);
  });
  afterAll(async () => {
    await hostile.close();
    programs.remove();
  });

  it('does nothing for forged hints beyond what was due anyway', async () => {
    expect(await forgeHints(hostile, FORGED)).toMatchObject({ due: 25, sent: 25, duplicates: 0, lost: 0 });
  });

  it('sets messages aside that can never be sent, shows them, and lets them hold up no other', async () => {
    expect(await poisonMessages(hostile, POISONED)).toEqual({
      beside: POISONED,
      sent: POISONED,
      poisoned: POISONED,
      setAside: POISONED,
      failures: [expect.stringMatching(/no key of MAMORI_SECRETS_KEY opens the secret/)],
      onMetrics: POISONED,
      onBoard: POISONED,
    });
  });

  it('sends nothing of what was done before its hour, however close', async () => {
    expect(await raceSettling(hostile, RACED)).toMatchObject({ settled: RACED, sentAfter: 0, unexplained: 0 });
  });

  it('sends of a flood in one consultancy no more at a time than lets another’s through', async () => {
    const { world, provider, states, untilSent } = hostile;
    const house = await world.addHouse(['mail'], provider);
    const flooded = await world.addHouse(['mail'], provider);
    await world.addTasks(flooded, FLOOD);
    await world.addTasks(house, 5);
    await world.fallDue(flooded, 0);
    await until('the flood has begun', async () => ((await states(flooded)).sent ?? 0) > 20, 60);
    await world.fallDue(house, 0);
    await untilSent(house, 5);
    await untilSent(flooded, FLOOD);
    const [order] = await world.database.asSuperuser<{ later: number }>(
      `select count(*)::int as later from app.deliveries f
        where f.tenant_id = $1 and f.sent_at > (select max(h.sent_at) from app.deliveries h where h.tenant_id = $2)`,
      [flooded.tenantId, house.tenantId],
    );
    // In the order in which they fell due, all of the flood would have left before.
    expect(order?.later).toBeGreaterThan(0);
  });

  it('drains what waited while a provider was away, without hammering it, each once', async () => {
    const { world, provider, states } = hostile;
    const rooms = await world.addHouse(['webhook'], provider);
    const subjects = await world.addTasks(rooms, 30);
    const from = provider.calls.length;
    provider.behave(() => 'busy');
    await world.fallDue(rooms, 0);
    await until('the provider was tried', async () => provider.calls.length > from, 60);
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    // A pause begins after some faults in a row; who had already asked may come a little later.
    expect(provider.calls.length - from).toBeLessThan(30);
    provider.behave(() => 'take');
    await world.database.asSuperuser('update app.channel_pace set open_until = now() where tenant_id = $1', [
      rooms.tenantId,
    ]);
    await until(
      'all have left',
      async () => {
        await world.database.asSuperuser(
          `update app.deliveries set not_before = now() where tenant_id = $1 and state = 'scheduled'`,
          [rooms.tenantId],
        );
        return (await states(rooms)).sent === subjects.length;
      },
      90,
    );
    const people = seenIn(await shownTexts(world.database, provider, 'webhook'));
    expect(subjects.map((subject) => people.get(subject))).toEqual(subjects.map(() => 1));
  });

  it('leaves nothing half done, and every audit trail whole', async () => {
    expect(await brokenIn(hostile.world.database)).toEqual(NOTHING_BROKEN);
    expect(hostile.fleet.every((host) => !host.output().includes('SyntaxError'))).toBe(true);
  });
});
