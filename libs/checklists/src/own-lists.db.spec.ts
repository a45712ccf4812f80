import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from './checklists.service';
import { type ChecklistWorld, checklistWorld, type Member } from './testing/checklist-world';
import { madeEdition } from './testing/made-edition';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;
let clinicId: string;
let editionId: string;
beforeAll(async () => {
  world = await checklistWorld();
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
  clinicId = await world.clinic(tenantId);
  editionId = await madeEdition(world.test, tenantId, {
    ...{ code: 'own-0123456789ab', labelJa: '自社点検', fiscalYear: 2026, published: '2026-11', origin: 'own' },
    forms: { own: 'vendor' },
  });
});
afterAll(() => world.close());

const open = (given: { readonly editionId?: string; readonly fiscalYear?: number } = {}) =>
  asActor(owner, () => world.get(ChecklistsService).open({ clinicId, ...given }));

it("opens the consultancy's own list beside the ministry's, once a year", async () => {
  const ministry = await open();
  const own = await open({ editionId });
  const again = await open({ editionId });
  if (ministry.type !== 'ChecklistOpened' || own.type !== 'ChecklistOpened' || again.type !== 'ChecklistOpened')
    throw new Error('not opened');
  expect(own.checklist).toMatchObject({ form: 'own', newerEdition: null, progress: { total: 13 } });
  expect(again.checklist.id).toBe(own.checklist.id);
  expect(own.checklist.id).not.toBe(ministry.checklist.id);
  expect((await open()).type === 'ChecklistOpened').toBe(true);
});

it("leaves the clinic's figures to the ministry's list", async () => {
  await open({ editionId });
  expect(await world.staleClinics(tenantId)).toEqual([]);
  const [row] = await world.test.asSuperuser<{ items_total: number }>(
    'select items_total from app.clinic_summaries where clinic_id = $1',
    [clinicId],
  );
  expect(row?.items_total).toBe(18);
});

it("opens no edition of the ministry's by its id", async () => {
  const [row] = await world.test.asSuperuser<{ id: string }>(
    `select id from app.editions where tenant_id = $1 and code = 'r6'`,
    [tenantId],
  );
  await expect(open({ editionId: row!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
