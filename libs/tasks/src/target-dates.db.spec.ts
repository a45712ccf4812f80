import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
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

const no = { value: 'no', targetOn: '2027-03-31' } as const;

const deadlinesOf = ({ clinicId }: Line) =>
  world.test.asSuperuser<{ kind: string; due_on: string; path: string }>(
    `select kind, due_on::text, path from app.deadlines
      where clinic_id = $1 and settled_at is null and kind in ('task_due', 'target_date') order by kind`,
    [clinicId],
  );
const kindsOf = async (line: Line) => (await deadlinesOf(line)).map(({ kind }) => kind);

/** Closes the line's task by hand, and leaves its answer as it is. */
async function closeTask({ checklistId, itemId }: Line): Promise<void> {
  const [task] = await world.test.asSuperuser<{ id: string; version: number }>(
    `select id, version from app.tasks where checklist_id = $1 and item_id = $2 and status = 'open'`,
    [checklistId, itemId],
  );
  const { id, version } = task!;
  await asActor(owner, () => world.get(TasksService).update({ id, version, status: 'done', closingNote: '済み' }));
}

it('tells of the task for as long as it is under way, and of the item once the task was closed', async () => {
  const line = await world.line(owner);
  await line.answer(no);
  await world.runJobs(tenantId);
  expect(await kindsOf(line)).toEqual(['task_due']);
  await closeTask(line);
  expect(await deadlinesOf(line)).toEqual([
    { kind: 'target_date', due_on: '2027-03-31', path: `/checklists/${line.checklistId}?item=${line.itemId}` },
  ]);
});

it('stops once the item is met, and follows the new task when the target day moves', async () => {
  const [met, moved] = [await world.line(owner), await world.line(owner)];
  for (const line of [met, moved]) {
    await line.answer(no);
    await world.runJobs(tenantId);
    await closeTask(line);
  }
  await met.answer({ value: 'yes' });
  await moved.answer({ value: 'no', targetOn: '2027-02-28' });
  await world.runJobs(tenantId);
  expect(await kindsOf(met)).toEqual([]);
  expect(await kindsOf(moved)).toEqual(['task_due']);
});
