import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays, type Day, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { isClosed, usualClosedDays } from '../policy/plan/open-days';
import { ReminderPolicies } from '../policies/reminder-policies';
import { deadlinesOf, inTenant } from '../testing/arrange';
import { stopClock } from '../testing/stop-clock';
import { comparable, Engine } from '../testing/walk-days';
import { fillYear, type YearWorld } from '../testing/year-world';
import { SimulationRepository } from './simulation.repository';
import { Simulations } from './simulations';

let test: TestDatabase;
let world: YearWorld;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test?.close());

const foretell = async (fromOn: Day, untilOn: Day): Promise<readonly string[]> => {
  const simulations = new Simulations(new SimulationRepository(test.db), new ReminderPolicies(test.db));
  const { tellings } = await asActor(systemActor(world.tenantId), () => simulations.run(fromOn, untilOn));
  return tellings.map(comparable).sort();
};
const begin = async (on: Day) => {
  await stopClock(test, on, '00:00');
  world = await fillYear(test, on);
};

it('foretells anew what is to come after something was done, moved or settled', async () => {
  const [first, middle, last] = ['2028-02-01', '2028-02-21', '2028-03-20'];
  await begin(first);
  const engine = new Engine(test, world.tenantId);
  await engine.walk(first, addDays(middle, -1));
  const before = await engine.told();

  await stopClock(test, middle, '00:00');
  await inTenant(test, world.tenantId, async () => {
    const deadlines = deadlinesOf(test);
    const [touched, moved, settled] = world.deadlines;
    if (!touched || !moved || !settled) throw new Error('too few deadlines');
    await deadlines.touch(touched.kind, touched.subjectId);
    await deadlines.register({ ...moved, dueOn: '2028-03-01' });
    await deadlines.settle(settled.kind, settled.subjectId);
  });
  const foretold = await foretell(middle, last);
  await engine.walk(middle, last);
  expect(await engine.told()).toEqual([...before, ...foretold].sort());
  expect(foretold.some((line) => line.startsWith('2028-02-29'))).toBe(true);
}, 600_000);

it('foretells 400 days exactly as the engine then goes through them', async () => {
  const [first, last] = ['2026-11-22', '2027-12-26'];
  await begin(first);
  const foretold = await foretell(first, last);
  const engine = new Engine(test, world.tenantId);
  await engine.walk(first, last);
  expect(await engine.told()).toEqual(foretold);

  // The walk is worth something: it goes through holidays, both turns of the year, every level and every way.
  expect(foretold.length).toBeGreaterThan(1_000);
  const days = new Set(foretold.map((line) => line.slice(0, 10)));
  for (const month of ['2026-12', '2027-01', '2027-03', '2027-04', '2027-12'])
    expect([...days].some((day) => day.startsWith(month))).toBe(true);
  for (const word of [
    'owner',
    'clinic_manager',
    'consultant',
    'tenant_admin',
    'line_works',
    'web_push',
    'slack',
    'teams',
  ])
    expect(foretold.some((line) => line.includes(word))).toBe(true);
  expect(foretold.some((line) => line.includes('digest'))).toBe(true);
  expect([...days].filter((day) => isClosed(day, usualClosedDays)).length).toBeGreaterThan(0);
}, 600_000);
