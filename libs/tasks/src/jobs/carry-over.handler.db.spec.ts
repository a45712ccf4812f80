import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CarryOverRun } from '@mamori/checklists';
import { systemActor } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { TasksOfCarriedLines } from '../tasks-of-carried-lines';
import { type CarryOverCase, carryOverCase } from '../testing/carry-over-case';
import { type CarryOverWorld, carryOverWorld } from '../testing/carry-over-world';

let world: CarryOverWorld;
let at: CarryOverCase;

beforeAll(async () => {
  world = await carryOverWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  at = await carryOverCase(world);
});
afterEach(() => {
  expect(world.failures.splice(0)).toEqual([]);
});

describe('a preview', () => {
  it('counts what would be carried and makes no list', async () => {
    await at.earlierList();
    await world.clinic(at.tenantId);
    const before = await world.rows(at.tenantId);
    const id = await world.preview(at.owner, at.newer.id);
    expect(await world.rows(at.tenantId)).toEqual(before);
    expect(await world.run(at.owner, id)).toMatchObject({
      state: 'previewed',
      canApply: true,
      clinics: { waiting: 1, skipped: 1 },
      lines: { carried: 1, needsAnswer: 2, merged: 1, dropped: 1, earlierAnswers: 4 },
    });
  });
});

describe('applying', () => {
  it('makes the list, puts last year’s answers beside the lines, and leaves the earlier list alone', async () => {
    const list = await at.earlierList();
    await world.evidence(at.tenantId, list, at.earlier.items.get('b')!);
    const task = await world.task(at.tenantId, list, at.earlier.items.get('c')!);
    const before = await world.rows(at.tenantId);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);

    expect(await world.run(at.owner, id)).toMatchObject({
      state: 'applied',
      canUndo: true,
      clinics: { applied: 1 },
      lines: { carried: 1, needsAnswer: 2, evidenceLinked: 1, tasksMoved: 1 },
    });
    const after = await world.rows(at.tenantId);
    for (const table of ['checklists', 'answers', 'evidence', 'answer_evidence'])
      expect(after[table]).toEqual(expect.arrayContaining([...before[table]!]));
    expect(after.answers!.length).toBe(before.answers!.length + 3);
    const carried = await world.test.asSuperuser(
      `select i.key, c.change, c.need, c.value, c.remarks from app.carried_answers c
         join app.edition_items i on i.tenant_id = c.tenant_id and i.id = c.item_id where c.tenant_id = $1 order by i.key`,
      [at.tenantId],
    );
    expect(carried).toEqual([
      { key: 'A', change: 'unchanged', need: null, value: 'yes', remarks: '台帳あり' },
      { key: 'BC', change: 'merged', need: 'parts_differ', value: null, remarks: '' },
    ]);
    const [moved] = await world.test.asSuperuser('select item_id from app.tasks where id = $1', [task]);
    expect(moved).toEqual({ item_id: at.newer.items.get('BC') });
    expect(await world.staleClinics(at.tenantId)).toEqual([]);
  });

  it('does everything once, asked for twice and run by several at once', async () => {
    for (let nth = 0; nth < 3; nth += 1) await at.earlierList();
    const id = await world.preview(at.owner, at.newer.id);
    await world.apply(at.owner, id);
    await world.apply(at.owner, id);
    await at.runAllAtOnce();
    expect(await at.newLists()).toHaveLength(3);
    expect(await world.run(at.owner, id)).toMatchObject({ state: 'applied', doneClinics: 3, clinics: { applied: 3 } });
  });

  it('goes on where it stopped when it breaks off in the middle', async () => {
    for (let nth = 0; nth < 3; nth += 1) await at.earlierList();
    const id = await world.preview(at.owner, at.newer.id);
    await world.apply(at.owner, id);
    const tasks = world.get(TasksOfCarriedLines);
    let chunks = 0;
    const breaking = {
      carried: async (carryOverId: string, clinicIds: readonly string[]) => {
        chunks += 1;
        if (chunks === 2) throw new Error('the power went');
        return tasks.carried(carryOverId, clinicIds);
      },
      takenBack: async () => [],
      dates: tasks.dates,
    };
    const run = world.get(CarryOverRun);
    await expect(asActor(systemActor(at.tenantId), () => run.apply(id, breaking, 1))).rejects.toThrow('the power went');
    expect(await at.newLists()).toHaveLength(1);
    expect(await world.run(at.owner, id)).toMatchObject({ state: 'applying', doneClinics: 1, clinics: { waiting: 2 } });
    await world.runJobs(at.tenantId);
    expect(await at.newLists()).toHaveLength(3);
    expect(await world.run(at.owner, id)).toMatchObject({ state: 'applied', doneClinics: 3, clinics: { applied: 3 } });
  });

  it('leaves a clinic to the first of two runs', async () => {
    await at.earlierList();
    const [one, other] = [await world.preview(at.owner, at.newer.id), await world.preview(at.owner, at.newer.id)];
    await world.apply(at.owner, one);
    await world.apply(at.owner, other);
    await at.runAllAtOnce();
    expect(await at.newLists()).toHaveLength(1);
    const reasons = [...(await world.clinics(at.owner, one)).nodes, ...(await world.clinics(at.owner, other)).nodes];
    expect(reasons.map(({ state, reason }) => `${state} ${reason}`).sort()).toEqual([
      'applied null',
      'skipped carried_already',
    ]);
  });

  it('keeps the answers that the newer list has already', async () => {
    const { clinicId } = await at.earlierList();
    await world.list(at.tenantId, clinicId, at.newer, 2026, new Map([['A', { value: 'no', targetOn: '2027-01-31' }]]));
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    expect(await world.run(at.owner, id)).toMatchObject({ lines: { answered: 1, carried: 0, needsAnswer: 2 } });
    const answered = await world.test.asSuperuser(
      `select a.value from app.answers a where a.item_id = $1 and not exists (
         select 1 from app.carried_answers c where c.checklist_id = a.checklist_id and c.item_id = a.item_id)`,
      [at.newer.items.get('A')],
    );
    expect(answered).toEqual([{ value: 'no' }]);
  });

  it('stops for whoever was disabled after asking, and can be taken up by somebody else', async () => {
    await at.earlierList();
    const left = await world.member(at.tenantId, 'admin');
    const id = await world.preview(left, at.newer.id);
    await world.apply(left, id);
    await world.test.asSuperuser('update app.members set disabled_at = now() where id = $1', [left.principalId]);
    await world.runJobs(at.tenantId);
    expect(await at.newLists()).toEqual([]);
    expect(await world.run(at.owner, id)).toMatchObject({ state: 'failed', canApply: true, canUndo: false });
    await at.applied(id);
    expect(await world.run(at.owner, id)).toMatchObject({ state: 'applied', failure: null, clinics: { applied: 1 } });
  });

  it('carries for a consultant the clinics that are still theirs when it runs', async () => {
    const consultant = await world.member(at.tenantId, 'consultant');
    const [kept, lost, others] = [await at.earlierList(), await at.earlierList(), await at.earlierList()];
    for (const { clinicId } of [kept, lost]) await world.assign(consultant, clinicId);
    const id = await world.preview(consultant, at.newer.id);
    await expect(world.preview(consultant, at.newer.id, [others.clinicId])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await world.apply(consultant, id);
    await world.test.asSuperuser('delete from app.clinic_assignments where clinic_id = $1', [lost.clinicId]);
    await world.runJobs(at.tenantId);
    const { nodes } = await world.clinics(at.owner, id);
    expect(Object.fromEntries(nodes.map(({ clinicId, reason, state }) => [clinicId, reason ?? state]))).toEqual({
      [kept.clinicId]: 'applied',
      [lost.clinicId]: 'not_assigned',
    });
  });

  it('leaves out a clinic that has left by then', async () => {
    const [stays, leaves] = [await at.earlierList(), await at.earlierList()];
    const id = await world.preview(at.owner, at.newer.id);
    await world.test.asSuperuser('update app.clinics set left_on = app.today() - 1 where id = $1', [leaves.clinicId]);
    await at.applied(id);
    const { nodes } = await world.clinics(at.owner, id);
    expect(Object.fromEntries(nodes.map(({ clinicId, reason, state }) => [clinicId, reason ?? state]))).toEqual({
      [stays.clinicId]: 'applied',
      [leaves.clinicId]: 'clinic_left',
    });
  });

  it('shows a run to the office and to the consultant who made it', async () => {
    const { clinicId } = await at.earlierList();
    const [one, other] = [await world.member(at.tenantId, 'consultant'), await world.member(at.tenantId, 'consultant')];
    for (const consultant of [one, other]) await world.assign(consultant, clinicId);
    const id = await world.preview(one, at.newer.id);
    expect(await world.run(one, id)).toMatchObject({ id });
    expect(await world.run(at.owner, id)).toMatchObject({ id });
    await expect(world.run(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.apply(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
