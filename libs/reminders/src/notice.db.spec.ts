import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, Audit, newId, Once } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { NoticeRepository } from './notice.repository';
import { NoticeService } from './notice.service';
import { type Consultancy, createConsultancy, dueRemindersOf, registerDeadline } from './testing/arrange';

let test: TestDatabase;
let notices: NoticeService;
let world: Consultancy;

beforeAll(async () => {
  test = await migratedDatabase();
  const audit = new Audit(test.db);
  notices = new NoticeService(new NoticeRepository(test.db), new Once(test.db), audit);
  await test.moveClock(0);
  world = await createConsultancy(test);
  for (const title of ['一', '二', '三', '四', '五'])
    await registerDeadline(test, world, 9, { kind: 'inspection', title });
  await test.moveClock(3);
  await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.asSuperuser('update app.notices set read_at = null');
});

const as = (kind: Actor['kind'], principalId: string): Actor => ({
  tenantId: world.tenantId,
  kind,
  principalId,
  permissions: new Set(),
});
const manager = () => as('clinic', world.manager);
const consultant = () => as('consultant', world.consultant);
const list = (actor: Actor, unreadOnly = false, first?: number, after?: string | null) =>
  asActor(actor, () => notices.list(unreadOnly, first, after));
const markRead = (actor: Actor, ids?: readonly string[], clientMutationId?: string) =>
  asActor(actor, () => notices.markRead({ ids, clientMutationId }));

describe('notices', () => {
  it('shows the viewer their own with the clinic', async () => {
    const { nodes, unreadCount } = await list(manager());
    expect([nodes.length, unreadCount]).toEqual([5, 5]);
    expect(nodes[0]).toMatchObject({
      kind: 'inspection',
      clinicId: world.clinicId,
      clinicName: 'みどり医院',
      daysLeft: 6,
      path: '/tasks/1',
      readAt: null,
    });
    expect(nodes[0]!.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('keeps the clinic’s name from a member who no longer looks after it', async () => {
    await test.asSuperuser('delete from app.clinic_assignments where member_id = $1', [world.consultant]);
    const { nodes } = await list(consultant());
    await test.asSuperuser('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
      world.tenantId,
      world.clinicId,
      world.consultant,
    ]);
    expect(nodes[0]).toMatchObject({ clinicId: null, clinicName: null });
  });

  it('goes through all pages without gap or repetition', async () => {
    const titles: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { nodes, pageInfo } = await list(manager(), false, 2, after);
      titles.push(...nodes.map((notice) => notice.title));
      after = pageInfo.endCursor;
      expect(pageInfo.hasNextPage).toBe(page < 2);
    }
    expect([...titles].sort()).toEqual(['一', '三', '二', '五', '四'].sort());
  });

  it('takes one statement', async () => {
    const before = test.db.statements;
    await list(manager());
    expect(test.db.statements - before).toBe(1);
  });

  it('marks those that are named, and all when none is', async () => {
    const [first] = (await list(manager())).nodes;
    expect(await markRead(manager(), [first!.id])).toEqual({ unreadCount: 4 });
    expect((await list(manager(), true)).nodes.map((notice) => notice.id)).not.toContain(first!.id);
    expect(await markRead(manager())).toEqual({ unreadCount: 0 });
    expect((await list(consultant())).unreadCount).toBe(5);
  });

  it('leaves the notices of others alone', async () => {
    const others = (await list(consultant())).nodes.map((notice) => notice.id);
    expect(await markRead(manager(), others)).toEqual({ unreadCount: 5 });
    expect((await list(consultant())).unreadCount).toBe(5);
  });

  it('answers a retry as it did at first', async () => {
    const [first] = (await list(manager())).nodes;
    const key = newId();
    expect(await markRead(manager(), [first!.id], key)).toEqual({ unreadCount: 4 });
    await markRead(manager());
    expect(await markRead(manager(), [first!.id], key)).toEqual({ unreadCount: 4 });
  });

  it('refuses an id that is none and a cursor that is none', async () => {
    await expect(markRead(manager(), ['x'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(list(manager(), false, 2, 'x')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

it('shows nothing of another tenant', async () => {
  const other = await createConsultancy(test);
  const owner: Actor = { tenantId: other.tenantId, kind: 'office', principalId: other.owner, permissions: new Set() };
  expect((await list(owner)).nodes).toEqual([]);
});

it('says why to whom it reaches beyond its stage, and to nobody else', async () => {
  const other = await createConsultancy(test);
  await test.moveClock(0);
  await registerDeadline(test, other, 9, { kind: 'inspection' });
  for (const day of [3, 8]) {
    await test.moveClock(day);
    await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
  }
  const whyTo = async (kind: Actor['kind'], principalId: string) =>
    (await list({ tenantId: other.tenantId, kind, principalId, permissions: new Set() })).nodes.map(({ why }) => why);
  expect(await whyTo('office', other.owner)).toEqual([
    '前のお知らせから動きがないため、会社の責任者・管理者にもお知らせしています。',
  ]);
  expect(await whyTo('consultant', other.consultant)).toEqual([null, null]);
  expect(await whyTo('clinic', other.manager)).toEqual([null, null]);
});
