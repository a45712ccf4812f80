import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnswersService } from '@mamori/checklists';
import { asActor } from '@mamori/platform/testing';
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

describe('undoing', () => {
  it('leaves every table as it was', async () => {
    const list = await at.earlierList();
    await world.evidence(at.tenantId, list, at.earlier.items.get('a')!);
    await world.task(at.tenantId, list, at.earlier.items.get('c')!);
    const before = await world.rows(at.tenantId);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    expect(await world.rows(at.tenantId)).not.toEqual(before);
    await at.undone(id);
    expect(await world.rows(at.tenantId)).toEqual(before);
    expect(await world.run(at.owner, id)).toMatchObject({ state: 'undone', clinics: { undone: 1 }, canUndo: false });
  });

  it('has people told of the dates of the new list, and then of the former ones again', async () => {
    const list = await at.earlierList();
    await world.evidence(at.tenantId, list, at.earlier.items.get('a')!);
    const paths = () =>
      world.test.asSuperuser<{ path: string }>(
        `select path from app.deadlines where tenant_id = $1 and kind = 'evidence_expiry' and settled_at is null`,
        [at.tenantId],
      );
    const former = [{ path: `/checklists/${list.id}?item=${at.earlier.items.get('a')}` }];
    expect(await paths()).toEqual(former);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    const [made] = await at.newLists();
    expect(await paths()).toEqual([{ path: `/checklists/${made!.id}?item=${at.newer.items.get('A')}` }]);
    await at.undone(id);
    expect(await paths()).toEqual(former);
  });

  it('leaves a list that was there before, with what was in it', async () => {
    const { clinicId } = await at.earlierList();
    await world.list(at.tenantId, clinicId, at.newer, 2026, new Map([['N', { value: 'yes' }]]));
    const before = await world.rows(at.tenantId);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    await at.undone(id);
    expect(await world.rows(at.tenantId)).toEqual(before);
  });

  it('keeps a list that was worked in since, and all that belongs to it', async () => {
    const [worked, untouched] = [await at.earlierList(), await at.earlierList()];
    const task = await world.task(at.tenantId, worked, at.earlier.items.get('c')!);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    const [row] = (await world.clinics(at.owner, id)).nodes.filter(({ clinicId }) => clinicId === worked.clinicId);
    const answer = {
      checklistId: row!.toChecklistId!,
      itemId: at.newer.items.get('N')!,
      version: 0,
      value: 'yes' as const,
    };
    await asActor(at.owner, () => world.get(AnswersService).answerItem(answer));
    const before = await world.rows(at.tenantId);
    await at.undone(id);
    const states = (await world.clinics(at.owner, id)).nodes.map(({ clinicId, state }) => [clinicId, state]);
    expect(Object.fromEntries(states)).toEqual({ [worked.clinicId]: 'kept', [untouched.clinicId]: 'undone' });
    expect((await world.rows(at.tenantId, ['answer_versions', 'tasks'])).tasks).toEqual(before.tasks);
    expect(await at.newLists()).toEqual([{ id: row!.toChecklistId }]);
    const [moved] = await world.test.asSuperuser('select item_id from app.tasks where id = $1', [task]);
    expect(moved).toEqual({ item_id: at.newer.items.get('BC') });
    expect(await world.staleClinics(at.tenantId)).toEqual([]);
  });

  it('keeps a list to which evidence came since', async () => {
    await at.earlierList();
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    const [row] = (await world.clinics(at.owner, id)).nodes;
    await world.evidence(at.tenantId, { clinicId: row!.clinicId, id: row!.toChecklistId! }, at.newer.items.get('N')!);
    await at.undone(id);
    expect((await world.clinics(at.owner, id)).nodes).toMatchObject([{ state: 'kept', reason: 'worked_in' }]);
  });

  it('keeps a list for which a form came back filled in', async () => {
    await at.earlierList();
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    const [row] = (await world.clinics(at.owner, id)).nodes;
    await world.test.asSuperuser(
      `with file as (
         insert into app.files (tenant_id, id, purpose, name, bytes)
         values ($1, gen_random_uuid(), 'returned_form', 'x.xlsx', 1) returning id, name),
       batch as (
         insert into app.returned_batches (tenant_id, id, file_id, file_name, sha256, rows_read, stray)
         select $1, gen_random_uuid(), f.id, f.name, repeat('a', 64), 1, '[]' from file f returning tenant_id, id)
       insert into app.returned_forms (tenant_id, id, clinic_id, checklist_id, batch_id, file_name, sha256, kind, read,
         same_count, changed_count, problem_count)
       select tenant_id, gen_random_uuid(), $2, $3, id, 'x.xlsx', repeat('a', 64), 'answers_table', '[]', 0, 0, 0 from batch`,
      [at.tenantId, row!.clinicId, row!.toChecklistId],
    );
    await at.undone(id);
    expect((await world.clinics(at.owner, id)).nodes).toMatchObject([{ state: 'kept', reason: 'worked_in' }]);
  });

  it('keeps a clinic whose task cannot go back, because its old line has another one', async () => {
    const list = await at.earlierList();
    await world.task(at.tenantId, list, at.earlier.items.get('c')!);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    await world.task(at.tenantId, list, at.earlier.items.get('c')!);
    await at.undone(id);
    expect((await world.clinics(at.owner, id)).nodes).toMatchObject([{ state: 'kept', reason: 'worked_in' }]);
  });

  it('is refused after 14 days', async () => {
    await at.earlierList();
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    const before = await world.rows(at.tenantId);
    await world.test.moveClock(15);
    expect(await world.undo(at.owner, id)).toMatchObject({ type: 'UndoTooLate' });
    await world.runJobs(at.tenantId);
    const after = await world.rows(at.tenantId);
    expect(after).toEqual(before);
  });

  it('does it once, asked for twice and run by several at once', async () => {
    for (let nth = 0; nth < 3; nth += 1) await at.earlierList();
    const before = await world.rows(at.tenantId);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    await world.undo(at.owner, id);
    await world.undo(at.owner, id);
    await at.runAllAtOnce();
    expect(await world.rows(at.tenantId)).toEqual(before);
  });

  it('can be followed by carrying over anew', async () => {
    await at.earlierList();
    const first = await world.preview(at.owner, at.newer.id);
    await at.applied(first);
    await at.undone(first);
    expect(await world.apply(at.owner, first)).toMatchObject({ type: 'CarryOverUndone' });
    const second = await world.preview(at.owner, at.newer.id);
    await at.applied(second);
    expect(await world.run(at.owner, second)).toMatchObject({ clinics: { applied: 1 } });
  });

  it('refuses to delete a list that holds an answer, whoever says that nobody worked in it', async () => {
    await at.earlierList();
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    await world.test.asSuperuser(`update app.answers set value = 'yes', version = 1 where item_id = $1`, [
      at.newer.items.get('N'),
    ]);
    const undo = world.test.asSuperuser(`update app.carry_over_clinics set state = 'undone' where carry_over_id = $1`, [
      id,
    ]);
    await expect(undo).rejects.toMatchObject({ code: '23001' });
  });
});
