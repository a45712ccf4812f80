import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Actor, Audit, sql, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { EditionCatalogue } from './edition-catalogue';
import { EditionsRepository } from './editions.repository';
import { EditionsService } from './editions.service';
import { EditionAltered } from './policy/edition-altered';
import { toEditionRows } from './policy/edition-rows';
import { shippedCatalogue } from './shipped-catalogue';

const codes = ['r5', 'r6', 'r7'];
const itemCount = 19 + 52 + 51;
const catalogue = new EditionCatalogue();
let test: TestDatabase;
let service: EditionsService;

beforeAll(async () => {
  test = await migratedDatabase();
  await catalogue.load(test.urls.owner);
  service = new EditionsService(test.db, new Audit(test.db), new EditionsRepository(test.db));
});
afterAll(() => test.close());

const adoptFor = (tenantId: string) => asActor(systemActor(tenantId), () => service.adopt());
const every = (result: string) => codes.map((code) => ({ code, result }));

async function rowsOf(tenantId: string) {
  const [row] = await test.asSuperuser<{ editions: number; items: number; audits: number }>(
    `select (select count(*)::int from app.editions where tenant_id = $1) as editions,
            (select count(*)::int from app.edition_items where tenant_id = $1) as items,
            (select count(*)::int from app.audit_events where tenant_id = $1 and action = 'edition.adopted') as audits`,
    [tenantId],
  );
  return row;
}

/** Works in a database of its own, because what it damages cannot be put right. */
async function inDamagedDatabase(
  damage: string,
  work: (tenantId: string, service: EditionsService, ownerUrl: string) => Promise<unknown>,
): Promise<unknown> {
  const other = await migratedDatabase();
  try {
    await catalogue.load(other.urls.owner);
    const tenantId = await other.createTenant();
    const itsService = new EditionsService(other.db, new Audit(other.db), new EditionsRepository(other.db));
    if (damage.includes('app.')) await asActor(systemActor(tenantId), () => itsService.adopt());
    await other.asSuperuser(`begin; set local session_replication_role = replica; ${damage}; commit`);
    return await work(tenantId, itsService, other.urls.owner);
  } finally {
    await other.close();
  }
}

it('loads the shipped editions, in several processes at once too, and finds them unchanged later', async () => {
  const other = await migratedDatabase();
  try {
    const results = await Promise.all([1, 2, 3].map(() => catalogue.load(other.urls.owner)));
    const loaded = results.flat().filter(({ result }) => result === 'loaded');
    expect(loaded.map(({ code }) => code).sort()).toEqual(codes);
    expect(await catalogue.load(other.urls.owner)).toEqual(every('unchanged'));
  } finally {
    await other.close();
  }
});

it('copies every edition with its items once, each with an audit row', async () => {
  const tenantId = await test.createTenant();
  expect(await adoptFor(tenantId)).toEqual(every('adopted'));
  expect(await rowsOf(tenantId)).toEqual({ editions: 3, items: itemCount, audits: 3 });
  expect(await adoptFor(tenantId)).toEqual(every('unchanged'));
  expect(await rowsOf(tenantId)).toEqual({ editions: 3, items: itemCount, audits: 3 });
});

it('copies once when asked several times at once', async () => {
  const tenantId = await test.createTenant();
  const results = await Promise.all([1, 2, 3].map(() => adoptFor(tenantId)));
  expect(results.flat().filter(({ result }) => result === 'adopted')).toHaveLength(3);
  expect(await rowsOf(tenantId)).toEqual({ editions: 3, items: itemCount, audits: 3 });
});

it('adopts with a number of statements that does not grow with the items', async () => {
  const tenantId = await test.createTenant();
  const before = test.db.statements;
  await adoptFor(tenantId);
  expect(test.db.statements - before).toBe(2 + codes.length);
});

it('keeps every field of an item as the catalogue has it', async () => {
  const tenantId = await test.createTenant();
  await adoptFor(tenantId);
  const { items } = toEditionRows(shippedCatalogue().editions.find(({ edition }) => edition === 'r7')!);
  const stored = await test.asSuperuser(
    `select i.key, i.form, i.section_code as "sectionCode", i.section_title_ja as "sectionTitleJa",
            i.section_title_en as "sectionTitleEn", i.position, i.code, i.answer_kind as "answerKind", i.scope,
            i.scope_ja as "scopeJa", i.label_ja as "labelJa", i.label_en as "labelEn", i.explain_ja as "explainJa",
            i.evidence_ja as "evidenceJa", i.remarks_hint_ja as "remarksHintJa", i.rules,
            i.guideline_refs as "guidelineRefs", i.topic, i.change, i.replaces, i.verification,
            i.verification_note_ja as "verificationNoteJa", i.sources
       from app.edition_items i join app.editions e on e.tenant_id = i.tenant_id and e.id = i.edition_id
      where i.tenant_id = $1 and e.code = 'r7' order by array_position(e.forms, i.form), i.position`,
    [tenantId],
  );
  expect(stored).toEqual(items);
});

it('keeps two consultancies apart', async () => {
  const [one, other] = [await test.createTenant(), await test.createTenant()];
  await adoptFor(one);
  expect(await asActor(systemActor(other), () => service.list())).toEqual([]);
  await adoptFor(other);
  const list = (tenantId: string) => asActor(systemActor(tenantId), () => service.list());
  const ids = [...(await list(one)), ...(await list(other))].map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
});

it('lists the editions newest first in one statement, for whoever belongs to the consultancy', async () => {
  const tenantId = await test.createTenant();
  await adoptFor(tenantId);
  const staff = await test.createMember(tenantId, 'clinic_staff');
  const before = test.db.statements;
  const editions = await asActor(staff, () => service.list());
  expect(test.db.statements - before).toBe(1);
  expect(editions.map(({ code }) => code)).toEqual(['r7', 'r6', 'r5']);
  expect(editions[0]).toEqual({
    id: editions[0]?.id,
    code: 'r7',
    labelJa: '令和7年度版',
    labelEn: 'FY2025 edition',
    titleJa: '医療機関/薬局におけるサイバーセキュリティ対策チェックリスト',
    published: '2025-05',
    fiscalYear: 2025,
    status: 'superseded',
    supersededBy: 'r8',
    guidelineBasis: '医療情報システムの安全管理に関するガイドライン 第6.0版',
    forms: ['medical', 'pharmacy', 'vendor'],
  });
});

it('lets nobody of the consultancy publish an edition', async () => {
  const tenantId = await test.createTenant();
  const owner: Actor = await test.createMember(tenantId, 'owner');
  await expect(asActor(owner, () => service.adopt())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await rowsOf(tenantId)).toEqual({ editions: 0, items: 0, audits: 0 });
});

const changes = ['app.editions', 'app.edition_items', 'catalogue.editions'].flatMap((table) => [
  [table, `update ${table} set code = code`] as const,
  [table, `delete from ${table}`] as const,
]);

it.each(changes)('refuses a change of %s by the application: %s', async (_table, text) => {
  const tenantId = await test.createTenant();
  await adoptFor(tenantId);
  const change = asActor(systemActor(tenantId), () =>
    test.db.transaction(() => test.db.execute(sql(`test.${text}`, text))),
  );
  await expect(change).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it.each(changes)('refuses a change of %s even by its owner: %s', async (_table, text) => {
  await adoptFor(await test.createTenant());
  await expect(test.asSuperuser(text)).rejects.toThrow('is immutable');
});

it('refuses to load an edition whose published text is another one', async () => {
  const loading = inDamagedDatabase(
    `update catalogue.editions set checksum = 'other' where code = 'r6'`,
    (_tenantId, _service, url) => catalogue.load(url),
  );
  await expect(loading).rejects.toThrow(/^edition r6: published with checksum other, .* new code\.$/);
});

it.each([
  ['loading', (_: string, __: EditionsService, url: string) => catalogue.load(url)],
  ['adopting', (id: string, its: EditionsService) => asActor(systemActor(id), () => its.adopt())],
])('refuses a document that was changed in the catalogue when %s', async (_, work) => {
  const damage = `update catalogue.editions set document = jsonb_set(document, '{title_ja}', '"別"') where code = 'r7'`;
  await expect(inDamagedDatabase(damage, work)).rejects.toThrow(/^edition r7: the document in the catalogue has/);
});

it("refuses to go on when the consultancy's own copy is another one", async () => {
  const adopting = inDamagedDatabase(`update app.editions set checksum = 'other' where code = 'r5'`, (id, its) =>
    asActor(systemActor(id), () => its.adopt()),
  );
  await expect(adopting).rejects.toBeInstanceOf(EditionAltered);
});
