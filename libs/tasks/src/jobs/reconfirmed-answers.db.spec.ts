import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReconfirmService } from '@mamori/checklists';
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

describe('confirming again', () => {
  const carriedList = async () => {
    const list = await at.earlierList();
    await world.task(at.tenantId, list, at.earlier.items.get('c')!);
    const id = await world.preview(at.owner, at.newer.id);
    await at.applied(id);
    return (await world.clinics(at.owner, id)).nodes[0]!.toChecklistId!;
  };
  const all = () => [...at.newer.items.values()];
  const confirm = (checklistId: string, itemIds = all(), actor = at.owner) =>
    asActor(actor, () => world.get(ReconfirmService).confirm({ checklistId, itemIds }));
  const takeBack = (checklistId: string, itemIds = all()) =>
    asActor(at.owner, () => world.get(ReconfirmService).takeBack({ checklistId, itemIds }));

  it('turns what is ready into answers of today, and leaves the rest', async () => {
    const checklistId = await carriedList();
    expect(await confirm(checklistId)).toMatchObject({
      type: 'AnswersReconfirmed',
      left: 2,
      progress: { answered: 1 },
    });
    const rows = await world.test.asSuperuser(
      `select i.key, a.value, a.source, a.confirmed_on = app.today() as today, a.remarks from app.answers a
         join app.edition_items i on i.id = a.item_id where a.checklist_id = $1 and a.value is not null`,
      [checklistId],
    );
    expect(rows).toEqual([{ key: 'A', value: 'yes', source: 'carried', today: true, remarks: '台帳あり' }]);
    expect(await world.staleClinics(at.tenantId)).toEqual([]);
  });

  it('counts nothing until then', async () => {
    await carriedList();
    const [summary] = await world.test.asSuperuser(
      'select items_total, items_answered from app.clinic_summaries where tenant_id = $1',
      [at.tenantId],
    );
    expect(summary).toEqual({ items_total: 3, items_answered: 0 });
  });

  it('writes nothing the second time', async () => {
    const checklistId = await carriedList();
    await confirm(checklistId);
    const before = await world.rows(at.tenantId);
    expect(await confirm(checklistId)).toMatchObject({ left: 3 });
    expect(await world.rows(at.tenantId)).toEqual(before);
  });

  it('can be taken back, and leaves the answer empty again', async () => {
    const checklistId = await carriedList();
    await confirm(checklistId);
    expect(await takeBack(checklistId)).toMatchObject({ left: 2, progress: { answered: 0 } });
    const rows = await world.test.asSuperuser(
      'select 1 from app.answers where checklist_id = $1 and (value is not null or remarks <> $2)',
      [checklistId, ''],
    );
    expect(rows).toEqual([]);
    expect(await world.staleClinics(at.tenantId)).toEqual([]);
  });

  it('is not found for whoever does not belong to the clinic', async () => {
    const checklistId = await carriedList();
    const stranger = await world.member(at.tenantId, 'clinic_staff');
    await expect(confirm(checklistId, all(), stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
