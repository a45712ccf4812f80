import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import type { Task } from './schema.gen';
import { TaskRepository } from './task.repository';
import { TasksService } from './tasks.service';
import { type Line, type Member, type TaskWorld, taskWorld } from './testing/task-world';

let world: TaskWorld;
let tenantId: string;
let owner: Member;

beforeAll(async () => {
  world = await taskWorld();
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());

const march = '2027-03-31';
const no = { value: 'no', targetOn: march } as const;
const yes = { value: 'yes' } as const;

/** The item's tasks, oldest first. */
async function tasksOf(line: Line): Promise<readonly Task[]> {
  const rows = await world.test.asSuperuser<{ id: string }>(
    'select id from app.tasks where checklist_id = $1 and item_id = $2 order by id',
    [line.checklistId, line.itemId],
  );
  const tasks: Task[] = [];
  for (const { id } of rows) tasks.push(await asActor(owner, () => world.get(TasksService).task(id)));
  return tasks;
}

const run = () => world.runJobs(tenantId);
const deadlineOf = (id: string) =>
  world.test.asSuperuser(
    `select due_on::text, title, path, settled_at is not null as settled from app.deadlines where subject_id = $1`,
    [id],
  );
const update = (input: Parameters<TasksService['update']>[0]) =>
  asActor(owner, () => world.get(TasksService).update(input));

describe('an item answered いいえ', () => {
  it('gets one open task, named by the item and due at its target date', async () => {
    const line = await world.line(owner);
    await line.answer(no);
    await run();
    const tasks = await tasksOf(line);
    expect(tasks).toEqual([
      expect.objectContaining({
        title: expect.stringMatching(/^2-⑩ 二要素認証を入れた/),
        clinicId: line.clinicId,
        checklistId: line.checklistId,
        itemCode: '2-⑩',
        owner: null,
        dueOn: march,
        overdue: false,
        status: 'open',
        version: 1,
      }),
    ]);
    expect(await deadlineOf(tasks[0]!.id)).toEqual([
      { due_on: march, title: tasks[0]!.title, path: `/tasks/${tasks[0]!.id}`, settled: false },
    ]);
  });

  it('gets a task without a due day when only a reason was written', async () => {
    const line = await world.line(owner);
    await line.answer({ value: 'no', reason: '建て替え中' });
    await run();
    const [task] = await tasksOf(line);
    expect(task).toMatchObject({ dueOn: null, status: 'open' });
    expect(await deadlineOf(task!.id)).toEqual([]);
  });

  it('keeps its one task when the job is offered again, at once or later', async () => {
    const line = await world.line(owner);
    await line.answer(no);
    const [job] = await world.test.asSuperuser<{ id: string }>(
      `select id from app.outbox where payload ->> 'checklistId' = $1`,
      [line.checklistId],
    );
    await Promise.all([1, 2, 3].map(() => world.runJob(tenantId, job!.id)));
    await world.runJob(tenantId, job!.id);
    expect(await tasksOf(line)).toHaveLength(1);
  });

  it('moves its task with the target date', async () => {
    const line = await world.line(owner);
    await line.answer(no);
    await run();
    await line.answer({ value: 'no', targetOn: '2027-02-28' });
    await run();
    const tasks = await tasksOf(line);
    expect(tasks).toMatchObject([{ dueOn: '2027-02-28', version: 2 }]);
    expect(await deadlineOf(tasks[0]!.id)).toMatchObject([{ due_on: '2027-02-28' }]);
  });

  it('leaves a due day that a person set until the target date moves', async () => {
    const line = await world.line(owner);
    await line.answer(no);
    await run();
    const [task] = await tasksOf(line);
    await update({ id: task!.id, version: 1, dueOn: '2026-12-25' });
    await line.answer({ ...no, reason: '業者の都合' });
    await run();
    expect(await tasksOf(line)).toMatchObject([{ dueOn: '2026-12-25' }]);
  });
});

describe('an item that is no longer いいえ', () => {
  it.each([
    ['はい', { value: 'yes' }, 'done', /「はい」/],
    ['実装予定', { value: 'planned', targetOn: march }, 'done', /「実装予定」/],
    ['taken back', { value: null }, 'dropped', /取り消された/],
  ] as const)('closes its task with a note: %s', async (_, given, status, note) => {
    const line = await world.line(owner);
    await line.answer(no);
    await run();
    await line.answer(given);
    await run();
    const [task] = await tasksOf(line);
    expect(task).toMatchObject({ status, closingNote: expect.stringMatching(note) });
    expect(await deadlineOf(task!.id)).toMatchObject([{ settled: true }]);
  });

  it('says 対象外 where that is the answer', async () => {
    const line = await world.line(owner, '2-②');
    await line.answer(no);
    await run();
    await line.answer({ value: 'not_applicable' });
    await run();
    expect(await tasksOf(line)).toMatchObject([{ status: 'done', closingNote: expect.stringMatching(/対象外/) }]);
  });

  it('gets a new task when it turns いいえ again', async () => {
    const line = await world.line(owner);
    for (const given of [no, yes, no]) {
      await line.answer(given);
      await run();
    }
    expect((await tasksOf(line)).map(({ status }) => status)).toEqual(['done', 'open']);
  });

  it('leaves a task alone that a person has closed', async () => {
    const line = await world.line(owner);
    await line.answer(no);
    await run();
    const [task] = await tasksOf(line);
    await update({ id: task!.id, version: 1, status: 'done', closingNote: '業者が設定した' });
    await line.answer(yes);
    await run();
    expect(await tasksOf(line)).toMatchObject([{ closingNote: '業者が設定した', version: 2 }]);
  });
});

describe('jobs that come late and out of order', () => {
  it.each([
    ['いいえ', [no, yes, no], ['open']],
    ['はい', [no, yes, no, yes], []],
  ] as const)('end where the answer stands: %s', async (_, given, open) => {
    const line = await world.line(owner);
    for (const answer of given) await line.answer(answer);
    const waiting = await world.test.asSuperuser<{ id: string }>(
      `select id from app.outbox where payload ->> 'checklistId' = $1 order by id desc`,
      [line.checklistId],
    );
    for (const { id } of waiting) await world.runJob(tenantId, id);
    const under = (await tasksOf(line)).map(({ status }) => status).filter((status) => status === 'open');
    expect(under).toEqual(open);
  });
});

describe('opening a closed task again', () => {
  it('is refused while another task of its item is under way', async () => {
    const line = await world.line(owner);
    for (const given of [no, yes, no]) {
      await line.answer(given);
      await run();
    }
    const [closed] = await tasksOf(line);
    const result = await update({ id: closed!.id, version: closed!.version, status: 'open' });
    expect(result).toMatchObject({ type: 'TaskTransitionNotAllowed', isItemUnderWay: true });
  });

  it('is possible otherwise, and takes the deadline up again', async () => {
    const line = await world.line(owner);
    for (const given of [no, yes]) {
      await line.answer(given);
      await run();
    }
    const [closed] = await tasksOf(line);
    const result = await update({ id: closed!.id, version: closed!.version, status: 'open' });
    expect(result).toMatchObject({ type: 'TaskSaved', task: { status: 'open', closingNote: '' } });
    expect(await deadlineOf(closed!.id)).toMatchObject([{ settled: false }]);
  });
});

describe('the portfolio row', () => {
  it('is what the figures say while answers, jobs and people work at once', async () => {
    const lines = await Promise.all([world.line(owner), world.line(owner), world.line(owner)]);
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(lines.map((line, at) => line.answer((round + at) % 2 ? yes : no)));
      const busy = lines.map(async (line) => {
        for (const { id, version } of await tasksOf(line))
          await update({ id, version, dueOn: `2026-1${round % 3}-15`, title: `変更 ${round}` });
      });
      await Promise.all([run(), ...busy, run()]);
    }
    await run();
    expect(await world.staleClinics(tenantId)).toEqual([]);
    for (const line of lines) expect(await asActor(owner, () => underWay(line))).toBe(0 < (await unmet(line)));
  });
});

const underWay = (line: Line) =>
  world.test.db.transaction(
    async () => (await world.get(TaskRepository).underWay(line.checklistId, line.itemId)) !== undefined,
  );
async function unmet(line: Line): Promise<number> {
  const [row] = await world.test.asSuperuser<{ n: number }>(
    `select count(*)::int as n from app.answers where checklist_id = $1 and item_id = $2 and value = 'no'`,
    [line.checklistId, line.itemId],
  );
  return row!.n;
}
