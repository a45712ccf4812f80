import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import type { CreateTaskInput, Task, UpdateTaskInput } from './schema.gen';
import { TaskResolver } from './task.resolver';
import { TasksService } from './tasks.service';
import { type Member, type TaskWorld, taskWorld } from './testing/task-world';

let world: TaskWorld;
let tasks: TasksService;
let tenantId: string;
let owner: Member;
let clinicId: string;

beforeAll(async () => {
  world = await taskWorld();
  tasks = world.get(TasksService);
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
  clinicId = await world.clinic(tenantId);
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());

const notFound = { code: 'NOT_FOUND' };
const create = (given: Partial<CreateTaskInput> = {}, actor = owner) =>
  asActor(actor, () => tasks.create({ clinicId, title: '機器の一覧を作る', ...given }));
const update = (input: UpdateTaskInput, actor = owner) => asActor(actor, () => tasks.update(input));
const read = (id: string, actor = owner) => asActor(actor, () => tasks.task(id));

async function made(given: Partial<CreateTaskInput> = {}): Promise<Task> {
  const result = await create(given);
  if (result.type !== 'TaskSaved') throw new Error(result.type);
  return result.task;
}
const deadlineOf = async ({ id }: Task) =>
  (
    await world.test.asSuperuser(
      'select due_on::text, title, owner_id, settled_at is not null as settled from app.deadlines where subject_id = $1',
      [id],
    )
  )[0];

describe('a task made by hand', () => {
  it('stands open, with its deadline, and is written in the audit trail', async () => {
    const task = await made({ title: ' 台帳を作る ', dueOn: '2026-12-10', ownerId: owner.principalId });
    expect(task).toMatchObject({
      clinicId,
      title: '台帳を作る',
      owner: { id: owner.principalId, name: 'owner さん' },
      dueOn: '2026-12-10',
      status: 'open',
      checklistId: null,
      itemCode: null,
      version: 1,
      createdAt: '2026-11-22T01:00:00.000Z',
      comments: [],
      viewerCanEdit: true,
    });
    expect(await deadlineOf(task)).toEqual({
      due_on: '2026-12-10',
      title: '台帳を作る',
      owner_id: owner.principalId,
      settled: false,
    });
    const audited = await world.test.asSuperuser(
      'select action, clinic_id, before, after from app.audit_events where object_id = $1',
      [task.id],
    );
    expect(audited).toMatchObject([
      { action: 'task.created', clinic_id: clinicId, before: null, after: { title: '台帳を作る', status: 'open' } },
    ]);
  });

  it.each([
    ['no title', { title: ' ' }, 'title'],
    ['501 characters of title', { title: '𠮷'.repeat(501) }, 'title'],
    ['ten megabytes of title', { title: 'x'.repeat(10_000_000) }, 'title'],
    ['a day that does not exist', { dueOn: '2027-02-29' }, 'dueOn'],
  ])('is refused with %s', async (_, given, field) => {
    expect(await create(given)).toMatchObject({ type: 'InvalidInput', field });
  });

  it('takes no vendor and nobody who has left as its owner', async () => {
    const vendor = await world.member(tenantId, 'vendor');
    const gone = await world.member(tenantId, 'consultant');
    await world.test.asSuperuser('update app.members set disabled_at = now() where id = $1', [gone.principalId]);
    for (const { principalId } of [vendor, gone])
      expect(await create({ ownerId: principalId })).toMatchObject({ type: 'InvalidInput', field: 'ownerId' });
  });

  it('is overdue the day after its due day, and no longer when done', async () => {
    const [today, yesterday] = [await made({ dueOn: '2026-11-22' }), await made({ dueOn: '2026-11-21' })];
    expect([today.overdue, yesterday.overdue]).toEqual([false, true]);
    expect(await update({ id: yesterday.id, version: 1, status: 'done' })).toMatchObject({ task: { overdue: false } });
  });
});

describe('changing a task', () => {
  it('changes what is given and leaves the rest', async () => {
    const task = await made({ dueOn: '2026-12-10', ownerId: owner.principalId });
    const result = await update({ id: task.id, version: 1, title: '別の題' });
    expect(result).toMatchObject({
      type: 'TaskSaved',
      task: { title: '別の題', dueOn: '2026-12-10', owner: { name: 'owner さん' }, version: 2 },
    });
    expect(await deadlineOf(task)).toMatchObject({ title: '別の題', due_on: '2026-12-10' });
  });

  it('takes owner and due day off with null', async () => {
    const task = await made({ dueOn: '2026-12-10', ownerId: owner.principalId });
    expect(await update({ id: task.id, version: 1, ownerId: null, dueOn: null })).toMatchObject({
      task: { owner: null, dueOn: null },
    });
    expect(await deadlineOf(task)).toMatchObject({ settled: true });
  });

  it('settles the deadline when done and takes it up again when opened again', async () => {
    const task = await made({ dueOn: '2026-12-10' });
    await update({ id: task.id, version: 1, status: 'done', closingNote: '作った' });
    expect(await deadlineOf(task)).toMatchObject({ settled: true });
    await update({ id: task.id, version: 2, status: 'open' });
    expect(await deadlineOf(task)).toMatchObject({ settled: false });
    expect(await read(task.id)).toMatchObject({ status: 'open', closingNote: '', version: 3 });
  });

  it('refuses what the state does not allow, and changes nothing', async () => {
    const task = await made();
    await update({ id: task.id, version: 1, status: 'dropped' });
    expect(await update({ id: task.id, version: 2, status: 'done' })).toEqual({
      type: 'TaskTransitionNotAllowed',
      from: 'dropped',
      to: 'done',
      isItemUnderWay: false,
    });
    expect((await read(task.id)).version).toBe(2);
  });

  it.each([
    ['a closing note on an open task', { closingNote: 'まだ' }, 'closingNote'],
    ['an empty title', { title: '' }, 'title'],
    ['a day that does not exist', { dueOn: '2027-04-31' }, 'dueOn'],
  ])('refuses %s', async (_, given, field) => {
    const task = await made();
    expect(await update({ id: task.id, version: 1, ...given })).toMatchObject({ type: 'InvalidInput', field });
    expect((await read(task.id)).version).toBe(1);
  });

  it('shows what somebody else has made of it meanwhile', async () => {
    const task = await made();
    await update({ id: task.id, version: 1, status: 'doing' });
    expect(await update({ id: task.id, version: 1, status: 'dropped' })).toMatchObject({
      type: 'TaskChangedMeanwhile',
      current: { status: 'doing', version: 2 },
    });
  });

  it('takes one of twenty changes to the same version', async () => {
    const task = await made();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) => update({ id: task.id, version: 1, title: `題 ${at}` })),
    );
    expect(results.filter(({ type }) => type === 'TaskSaved')).toHaveLength(1);
    expect((await read(task.id)).version).toBe(2);
  });

  it('leaves before and after in the audit trail', async () => {
    const task = await made();
    await update({ id: task.id, version: 1, status: 'doing' });
    const [row] = await world.test.asSuperuser(
      `select before, after from app.audit_events where object_id = $1 and action = 'task.changed'`,
      [task.id],
    );
    expect(row).toMatchObject({ before: { status: 'open', version: 1 }, after: { status: 'doing', version: 2 } });
  });

  it('leaves the portfolio row as the figures say', async () => {
    const busy = await world.clinic(tenantId);
    const late = await made({ clinicId: busy, dueOn: '2026-11-01' });
    await made({ clinicId: busy, dueOn: '2026-12-01' });
    await made({ clinicId: busy });
    const figures = () =>
      world.test.asSuperuser(
        `select tasks_open, tasks_overdue, next_on::text, next_kind from app.clinic_summaries where clinic_id = $1`,
        [busy],
      );
    expect(await figures()).toEqual([
      { tasks_open: 3, tasks_overdue: 1, next_on: '2026-12-01', next_kind: 'task_due' },
    ]);
    await update({ id: late.id, version: 1, status: 'done' });
    expect(await figures()).toMatchObject([{ tasks_open: 2, tasks_overdue: 0 }]);
    expect(await world.staleClinics(tenantId)).toEqual([]);
  });
});

describe('comments', () => {
  it('stand with the task, oldest first, with the writer’s name', async () => {
    const task = await made();
    const staff = await world.member(tenantId, 'clinic_staff');
    await world.assign(staff, clinicId);
    await asActor(owner, () => tasks.comment({ taskId: task.id, body: ' 見積もり待ち ' }));
    const result = await asActor(staff, () => tasks.comment({ taskId: task.id, body: '届きました' }));
    const names = [
      { authorName: 'owner さん', body: '見積もり待ち' },
      { authorName: 'clinic_staff さん', body: '届きました' },
    ];
    expect(result).toMatchObject({ type: 'TaskCommented', task: { comments: names, version: 1 } });
  });

  it('are read with the task in one statement', async () => {
    const task = await made();
    await asActor(owner, () => tasks.comment({ taskId: task.id, body: '一つ目' }));
    const before = world.test.db.statements;
    expect((await read(task.id)).comments).toHaveLength(1);
    expect(world.test.db.statements - before).toBe(1);
  });

  it.each([
    ['nothing', ' \n'],
    ['4,001 characters', 'あ'.repeat(4_001)],
  ])('refuse %s', async (_, body) => {
    const task = await made();
    expect(await asActor(owner, () => tasks.comment({ taskId: task.id, body }))).toMatchObject({
      type: 'InvalidInput',
    });
  });
});

describe('who is not let in', () => {
  it('finds no task, clinic or member of another consultancy', async () => {
    const task = await made();
    const stranger = await world.member(await world.tenant(), 'owner');
    const attempts = [
      () => read(task.id, stranger),
      () => update({ id: task.id, version: 1, status: 'done' }, stranger),
      () => create({}, stranger),
      () => create({ ownerId: stranger.principalId }),
      () => update({ id: task.id, version: 1, ownerId: stranger.principalId }),
      () => asActor(stranger, () => tasks.comment({ taskId: task.id, body: '?' })),
      () => read(newId()),
      () => read('x'),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(notFound);
    expect(await read(task.id)).toMatchObject({ version: 1, comments: [] });
  });

  it('lets a consultant work on assigned clinics only', async () => {
    const consultant = await world.member(tenantId, 'consultant');
    const other = await world.clinic(tenantId);
    await world.assign(consultant, clinicId);
    const theirs = await made();
    const foreign = await made({ clinicId: other });
    expect(await update({ id: theirs.id, version: 1, status: 'doing' }, consultant)).toMatchObject({
      type: 'TaskSaved',
    });
    await expect(update({ id: foreign.id, version: 1, status: 'doing' }, consultant)).rejects.toMatchObject(notFound);
    await expect(create({ clinicId: other }, consultant)).rejects.toMatchObject(notFound);
  });

  it('tells who belongs to the clinic the owner’s name', async () => {
    const staff = await world.member(tenantId, 'clinic_staff');
    await world.assign(staff, clinicId);
    const task = await made({ ownerId: owner.principalId });
    expect((await read(task.id, staff)).owner).toEqual({ id: owner.principalId, name: 'owner さん' });
  });
});

describe('a retry with the same clientMutationId', () => {
  it('makes one task', async () => {
    const input = { clientMutationId: newId(), clinicId, title: '一度だけ' };
    const [first, second] = await Promise.all(
      [1, 2].map(() => asActor(owner, () => world.get(TaskResolver).create(input))),
    );
    expect(second).toEqual(first);
    const rows = await world.test.asSuperuser('select 1 from app.tasks where title = $1', ['一度だけ']);
    expect(rows).toHaveLength(1);
  });
});
