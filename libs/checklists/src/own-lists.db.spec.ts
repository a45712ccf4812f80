import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from './checklists.service';
import { type ChecklistWorld, checklistWorld, type Member } from './testing/checklist-world';

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
  editionId = await ownEdition();
});
afterAll(() => world.close());

/** One of the consultancy's own editions, with the vendor's items of R7. */
async function ownEdition(): Promise<string> {
  const id = newId();
  await world.test.asSuperuser(
    `insert into app.editions (tenant_id, id, code, label_ja, label_en, title_ja, issuer_ja, published, fiscal_year, status,
       forms, notes, checksum, origin)
     select tenant_id, $2, 'own-0123456789ab', '自社点検', 'Own', '自社点検', '自社', '2026-11', 2026, 'in_force', '{own}', '{}',
            'x', 'own' from app.editions where tenant_id = $1 and code = 'r7'`,
    [tenantId, id],
  );
  const columns = `section_code, section_title_ja, section_title_en, position, code, answer_kind, scope, scope_ja, label_ja,
    label_en, explain_ja, evidence_ja, remarks_hint_ja, rules, guideline_refs, topic, change, verification,
    verification_note_ja, sources`;
  await world.test.asSuperuser(
    `insert into app.edition_items (tenant_id, id, edition_id, key, form, replaces, ${columns})
     select i.tenant_id, gen_random_uuid(), $2, 'own-' || i.key, 'own', '{}', ${columns
       .split(',')
       .map((name) => `i.${name.trim()}`)
       .join(', ')}
       from app.edition_items i join app.editions e on e.tenant_id = i.tenant_id and e.id = i.edition_id
      where i.tenant_id = $1 and e.code = 'r7' and i.form = 'vendor'`,
    [tenantId, id],
  );
  return id;
}

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
