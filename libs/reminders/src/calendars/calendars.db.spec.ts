import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, Audit, type Day, newId, Once } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import ICAL from 'ical.js';
import { type Consultancy, createConsultancy, deadlinesOf, inTenant, registerDeadline } from '../testing/arrange';
import { CalendarFeedRepository } from './calendar-feed.repository';
import { CalendarFeedService } from './calendar-feed.service';
import { CalendarReader } from './calendar-reader';
import { CalendarReaderRepository } from './calendar-reader.repository';

const ORIGIN = 'https://mamori.example';

let test: TestDatabase;
let world: Consultancy;
let feeds: CalendarFeedService;
let reader: CalendarReader;

beforeAll(async () => {
  test = await migratedDatabase();
  feeds = new CalendarFeedService(new CalendarFeedRepository(test.db), new Once(test.db), new Audit(test.db));
  reader = new CalendarReader(new CalendarReaderRepository(test.db));
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await createConsultancy(test);
  await test.asSuperuser('update app.members set enrolled_at = now() where tenant_id = $1', [world.tenantId]);
});

type Who = 'owner' | 'manager' | 'consultant';
const as = <T>(who: Who, work: () => Promise<T>) => {
  const kind: Actor['kind'] = who === 'owner' ? 'office' : who === 'manager' ? 'clinic' : 'consultant';
  return asActor({ tenantId: world.tenantId, kind, principalId: world[who], permissions: new Set() }, work);
};

async function create(who: Who, given: { clinicId?: string; clientMutationId?: string } = {}) {
  const { outcome, path } = await as(who, () => feeds.create({ name: 'iPhone', ...given }));
  if (outcome.type !== 'CalendarFeedCreated') throw new Error(outcome.type);
  return { id: outcome.feed.id, path: path ?? '' };
}
const open = (path: string) => reader.open(path.replace('/calendars/', ''));
async function fetch(path: string) {
  const opened = await open(path);
  return opened && reader.fetch(opened, ORIGIN);
}
async function eventsAt(path: string) {
  const calendar = await fetch(path);
  const component = new ICAL.Component(ICAL.parse(calendar?.text ?? ''));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const summariesAt = async (path: string) => (await eventsAt(path)).map(({ summary }) => summary);

describe('an address of a person', () => {
  it('holds the dates of the clinics that a manager or consultant looks after, without a title', async () => {
    await registerDeadline(test, world, 30);
    await registerDeadline(test, world, 40, { kind: 'drill', path: '/clinics/x/continuity' });
    for (const who of ['manager', 'consultant'] as const) {
      const { path } = await create(who);
      expect(await summariesAt(path)).toEqual(['改善タスクの期限 みどり医院', '訓練 みどり医院']);
      expect((await fetch(path))?.text).not.toContain('接続');
    }
  });

  it('holds for the office what it answers for itself, and what belongs to no clinic', async () => {
    await registerDeadline(test, world, 30);
    await registerDeadline(test, world, 31, { kind: 'training', ownerId: world.owner });
    await registerDeadline(test, world, 32, { kind: 'invitation_expiry', clinicId: null, path: '/members/1' });
    expect(await summariesAt((await create('owner')).path)).toEqual(['研修 みどり医院', '招待の期限']);
    expect(await summariesAt((await create('manager')).path)).toEqual([
      '改善タスクの期限 みどり医院',
      '研修 みどり医院',
    ]);
  });

  it.each([
    ['nothing, once its last day has passed', -1, []],
    ['what is due until today, on its last day', 0, [-3, 0]],
    ['what is due until a last day that lies ahead', 29, [-3, 0, 29]],
    ['everything, without a last day', null, [-3, 0, 29, 30]],
  ] as const)('holds of a clinic that leaves %s', async (_, lastDay, due) => {
    const dueOn = new Map<number, Day>();
    for (const days of [-3, 0, 29, 30]) dueOn.set(days, (await registerDeadline(test, world, days)).dueOn);
    await test.asSuperuser('update app.clinics set left_on = app.today() + $2::int where id = $1', [
      world.clinicId,
      lastDay,
    ]);
    for (const { path } of [await create('manager'), await create('owner', { clinicId: world.clinicId })])
      expect((await eventsAt(path)).map(({ startDate }) => startDate.toString())).toEqual(
        due.map((days) => dueOn.get(days)),
      );
  });

  it('shows nothing of another consultancy', async () => {
    const { path } = await create('owner');
    const other = await createConsultancy(test, 'となり医院');
    await registerDeadline(test, other, 30, { clinicId: null });
    expect(await summariesAt(path)).toEqual([]);
    expect(await open(path.replace(world.tenantId, other.tenantId))).toBeUndefined();
  });

  it('lets a date move with its own name, counted up, and go when it is settled', async () => {
    const deadline = await registerDeadline(test, world, 30);
    const { path } = await create('manager');
    const [before] = await eventsAt(path);
    const dueOn = addDays(deadline.dueOn, 5);
    await test.moveClock(1);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).register({ ...deadline, dueOn }));
    await as('manager', () => test.db.transaction(() => deadlinesOf(test).touch(deadline.kind, deadline.subjectId)));
    const [moved] = await eventsAt(path);
    await test.moveClock(0);
    expect([moved?.uid, moved?.startDate.toString()]).toEqual([before?.uid, dueOn]);
    expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle(deadline.kind, deadline.subjectId));
    expect(await eventsAt(path)).toEqual([]);
  });
});

describe('an address of a clinic', () => {
  it('holds everything of the clinic, and its name', async () => {
    await registerDeadline(test, world, 30, { ownerId: world.owner });
    const { path } = await create('owner', { clinicId: world.clinicId });
    expect(await summariesAt(path)).toEqual(['改善タスクの期限 みどり医院']);
    expect((await fetch(path))?.text).toContain('X-WR-CALNAME:守り みどり医院');
  });

  it('is made for no clinic that the person does not see', async () => {
    const other = await createConsultancy(test);
    await expect(create('manager', { clinicId: other.clinicId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('opens nothing once the person does not look after the clinic any more', async () => {
    const { path } = await create('consultant', { clinicId: world.clinicId });
    expect(await fetch(path)).toBeDefined();
    await test.asSuperuser('delete from app.clinic_assignments where member_id = $1', [world.consultant]);
    expect(await fetch(path)).toBeUndefined();
  });
});

describe('the secret', () => {
  it('opens only as it was told', async () => {
    const { path } = await create('manager');
    const other = path.replace(/.\.ics$/, (end) => (end.startsWith('A') ? 'E.ics' : 'A.ics'));
    expect([await open(path), await open(other), await open('x')]).toEqual([expect.anything(), undefined, undefined]);
  });

  it('is told once, and kept nowhere', async () => {
    const clientMutationId = newId();
    const { id, path } = await create('manager', { clientMutationId });
    expect(await create('manager', { clientMutationId })).toEqual({ id, path: '' });
    const secret = path.split('.')[2] ?? path;
    const kept = await test.asSuperuser<{ text: string }>(
      `select f::text as text from app.calendar_feeds f union all select answer::text from app.mutation_receipts
        union all select a::text from app.audit_events a`,
    );
    expect(kept.filter(({ text }) => text.includes(secret))).toEqual([]);
  });

  it('opens nothing once it was taken back, by the person or the office', async () => {
    const [own, others] = [await create('manager'), await create('manager')];
    expect(await as('manager', () => feeds.revoke({ id: own.id }))).toEqual({ id: own.id });
    await as('owner', () => feeds.revoke({ id: others.id }));
    await as('owner', () => feeds.revoke({ id: others.id }));
    expect([await open(own.path), await open(others.path)]).toEqual([undefined, undefined]);
    const trail = await test.asSuperuser<{ action: string }>(
      `select action from app.audit_events where tenant_id = $1 and object_kind = 'calendar' order by id`,
      [world.tenantId],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'calendar.added',
      'calendar.added',
      'calendar.revoked',
      'calendar.revoked',
    ]);
  });

  it('is taken back by no colleague', async () => {
    const { id } = await create('manager');
    await expect(as('consultant', () => feeds.revoke({ id }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('opens nothing once the person was disabled', async () => {
    const { path } = await create('manager');
    await test.asSuperuser('update app.members set disabled_at = now() where id = $1', [world.manager]);
    expect(await open(path)).toBeUndefined();
  });
});

describe('the list', () => {
  it('shows a person their own, and the office everybody’s, with when they were read', async () => {
    const { path } = await create('manager', { clinicId: world.clinicId });
    await create('consultant');
    await fetch(path);
    const mine = await as('manager', () => feeds.mine());
    expect(mine.nodes).toEqual([
      expect.objectContaining({ name: 'iPhone', clinicName: 'みどり医院', lastReadAt: expect.stringMatching(/Z$/) }),
    ]);
    expect((await as('owner', () => feeds.all(null))).nodes).toHaveLength(2);
    expect((await as('owner', () => feeds.all(world.clinicId))).nodes).toHaveLength(1);
    const [first, second] = [await as('owner', () => feeds.all(null, 1)), 1];
    const rest = await as('owner', () => feeds.all(null, second, first.pageInfo.endCursor));
    expect([first.pageInfo.hasNextPage, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([true, 1, false]);
  });

  it('ends at twenty for each person', async () => {
    for (let count = 0; count < 20; count += 1) await create('manager');
    const { outcome, path } = await as('manager', () => feeds.create({ name: 'iPad' }));
    expect([outcome, path]).toEqual([{ type: 'TooManyCalendarFeeds', most: 20 }, null]);
  });

  it('asks for a name', async () => {
    const { outcome } = await as('manager', () => feeds.create({ name: ' ' }));
    expect(outcome).toMatchObject({ type: 'InvalidInput', field: 'name' });
  });
});

it('answers the same bytes until something changes', async () => {
  await registerDeadline(test, world, 30);
  const { path } = await create('manager');
  const [first, second] = [await fetch(path), await fetch(path)];
  expect(second).toEqual(first);
  await registerDeadline(test, world, 31);
  expect((await fetch(path))?.etag).not.toBe(first?.etag);
});
