import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CarryOverWorld, carryOverWorld, type MadeEdition, type Member } from '../testing/carry-over-world';

let world: CarryOverWorld;
let tenantId: string;
let owner: Member;
let earlier: MadeEdition;
let newer: MadeEdition;

beforeAll(async () => {
  world = await carryOverWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.test.moveClock(0);
  tenantId = await world.test.createTenant();
  owner = await world.member(tenantId, 'owner');
  earlier = await world.edition(tenantId, 'r6', 2024, [{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'd' }]);
  newer = await world.edition(tenantId, 'r7', 2025, [
    { key: 'A', replaces: ['a'] },
    { key: 'BC', replaces: ['b', 'c'], change: 'merged' },
    { key: 'N', change: 'new' },
  ]);
});
afterEach(() => {
  expect(world.failures.splice(0)).toEqual([]);
});

const answers = new Map([
  ['a', { value: 'yes', remarks: '台帳あり' }],
  ['b', { value: 'yes' }],
  ['c', { value: 'no', targetOn: '2025-12-01' }],
  ['d', { value: 'yes' }],
]);
const earlierList = async () => world.list(tenantId, await world.clinic(tenantId), earlier, 2024, answers);
const applied = async (id: string) => {
  await world.apply(owner, id);
  await world.runJobs(tenantId);
};
const undone = async (id: string) => {
  await world.undo(owner, id);
  await world.runJobs(tenantId);
};
const newLists = () =>
  world.test.asSuperuser<{ id: string }>('select id from app.checklists where tenant_id = $1 and edition_id = $2', [
    tenantId,
    newer.id,
  ]);

describe('a preview', () => {
  it('counts what would be carried and makes no list', async () => {
    await earlierList();
    await world.clinic(tenantId);
    const before = await world.rows(tenantId);
    const id = await world.preview(owner, newer.id);
    expect(await world.rows(tenantId)).toEqual(before);
    expect(await world.run(owner, id)).toMatchObject({
      state: 'previewed',
      canApply: true,
      clinics: { waiting: 1, skipped: 1 },
      lines: { carried: 1, needsAnswer: 2, merged: 1, dropped: 1, earlierAnswers: 4 },
    });
  });
});

describe('applying', () => {
  it('makes the list, puts last year’s answers beside the lines, and leaves the earlier list alone', async () => {
    const list = await earlierList();
    await world.evidence(tenantId, list, earlier.items.get('b')!);
    const task = await world.task(tenantId, list, earlier.items.get('c')!);
    const before = await world.rows(tenantId);
    const id = await world.preview(owner, newer.id);
    await applied(id);

    expect(await world.run(owner, id)).toMatchObject({
      state: 'applied',
      canUndo: true,
      clinics: { applied: 1 },
      lines: { carried: 1, needsAnswer: 2, evidenceLinked: 1, tasksMoved: 1 },
    });
    const after = await world.rows(tenantId);
    for (const table of ['checklists', 'answers', 'evidence', 'answer_evidence'])
      expect(after[table]).toEqual(expect.arrayContaining([...before[table]!]));
    expect(after.answers!.length).toBe(before.answers!.length + 3);
    const carried = await world.test.asSuperuser(
      `select i.key, c.change, c.need, c.value, c.remarks from app.carried_answers c
         join app.edition_items i on i.tenant_id = c.tenant_id and i.id = c.item_id where c.tenant_id = $1 order by i.key`,
      [tenantId],
    );
    expect(carried).toEqual([
      { key: 'A', change: 'unchanged', need: null, value: 'yes', remarks: '台帳あり' },
      { key: 'BC', change: 'merged', need: 'parts_differ', value: null, remarks: '' },
    ]);
    const [moved] = await world.test.asSuperuser('select item_id from app.tasks where id = $1', [task]);
    expect(moved).toEqual({ item_id: newer.items.get('BC') });
    expect(await world.staleClinics(tenantId)).toEqual([]);
  });

  it('does everything once, asked for twice and run by several at once', async () => {
    for (let nth = 0; nth < 3; nth += 1) await earlierList();
    const id = await world.preview(owner, newer.id);
    await world.apply(owner, id);
    await world.apply(owner, id);
    const waiting = await world.test.asSuperuser<{ id: string }>(
      'select id from app.outbox where tenant_id = $1 and done_at is null',
      [tenantId],
    );
    expect(waiting).toHaveLength(2);
    await Promise.all([...waiting, ...waiting].map((job) => world.runJob(tenantId, job.id)));
    expect(await newLists()).toHaveLength(3);
    expect(await world.run(owner, id)).toMatchObject({ state: 'applied', doneClinics: 3, clinics: { applied: 3 } });
  });
});
