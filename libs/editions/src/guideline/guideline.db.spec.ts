import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asActor } from '@mamori/platform/testing';
import { draftWorld, type DraftWorld, type Person } from '../import/testing/draft-world';
import { toWorkbook } from '../import/testing/layouts';
import { GuidelineService } from './guideline.service';

let world: DraftWorld;
let guideline: GuidelineService;
let tenantId: string;
let hanako: Person;
let editionId: string;
beforeAll(async () => {
  world = await draftWorld();
  guideline = world.get(GuidelineService);
  tenantId = await world.tenant();
  hanako = await world.person(tenantId);
  const [r7] = await asActor(hanako, () => world.editions.list());
  editionId = r7!.id;
});
afterAll(() => world.close());

const rows = (section: string) => [
  'ガイドライン第7.1版との対応表（試験のために作った架空の表）',
  '項目番号|項目|該当箇所',
  `2-⑩|二要素認証|システム運用編 ${section}`,
  '9-⑨|ない項目|企画管理編 1',
];
const sent = async (given: readonly string[], name = '対応表') =>
  world.file(tenantId, await toWorkbook([{ name, rows: given }]));
const importing = (fileId: string, version = '7.1', person = hanako) =>
  asActor(person, async () =>
    guideline.import(await guideline.read({ editionId, fileId }), { editionId, fileId, guideline: version }),
  );
const placesOf = (code: string, person = hanako) =>
  asActor(person, async () =>
    (await guideline.places(editionId, 'medical'))
      .find((item) => item.code === code)
      ?.places.map(({ guideline: version, section }) => `${version} ${section}`),
  );
const trail = () =>
  world.test.asSuperuser<{ action: string }>(
    `select action from app.audit_events where tenant_id = $1 and object_kind = 'guideline_table' order by id`,
    [tenantId],
  );

describe('a table of a later version of the guideline', () => {
  it('is shown before it is taken, with what it leaves out', async () => {
    const read = await asActor(hanako, async () => guideline.read({ editionId, fileId: await sent(rows('14⑤')) }));
    expect(read).toMatchObject({
      type: 'TableRead',
      found: {
        guideline: '7.1',
        places: [{ code: '2-10', book: 'システム運用編', section: '14⑤' }],
        problems: [{ row: 4, kind: 'unknown_item' }],
      },
    });
    expect(await asActor(hanako, () => guideline.tables(editionId))).toEqual([]);
  });

  it('is taken, gives way to a newer file of its version, is removed, and comes back', async () => {
    const first = await importing(await sent(rows('14⑤')), '第７.１版');
    expect(first).toMatchObject({
      type: 'GuidelineTableSaved',
      table: { guideline: '7.1', items: 1, importedBy: '相談 花子' },
    });
    expect(await placesOf('2-⑩')).toEqual(['7.1 14⑤', '6.0 14⑤']);

    const second = await importing(await sent(rows('15⑥')));
    if (second.type !== 'GuidelineTableSaved') throw new Error(second.type);
    expect(await placesOf('2-⑩')).toEqual(['7.1 15⑥', '6.0 14⑤']);
    expect(await asActor(hanako, () => guideline.tables(editionId))).toHaveLength(1);

    const { id, version } = second.table;
    const removed = await asActor(hanako, () => guideline.remove({ id, version }));
    if (removed.type !== 'GuidelineTableSaved') throw new Error(removed.type);
    expect(await placesOf('2-⑩')).toEqual(['6.0 14⑤']);
    expect(await asActor(hanako, () => guideline.remove({ id, version }))).toEqual({ type: 'GuidelineTableChanged' });

    const back = await asActor(hanako, () => guideline.restore({ id, version: removed.table.version }));
    expect(back.type).toBe('GuidelineTableSaved');
    expect(await placesOf('2-⑩')).toEqual(['7.1 15⑥', '6.0 14⑤']);
    expect((await trail()).map(({ action }) => action)).toEqual([
      'guideline-table.imported',
      'guideline-table.imported',
      'guideline-table.removed',
      'guideline-table.restored',
    ]);
  });

  it('does not come back where another stands in its place', async () => {
    const older = await importing(await sent(rows('1')), '8.0');
    if (older.type !== 'GuidelineTableSaved') throw new Error(older.type);
    await importing(await sent(rows('2')), '8.0');
    const { id, version } = older.table;
    const outcome = await asActor(hanako, () => guideline.restore({ id, version: version + 1 }));
    expect(outcome).toEqual({ type: 'GuidelineTableChanged' });
  });

  it('leaves one of two that are imported at once in use, and both in the trail', async () => {
    const files = await Promise.all([sent(rows('3')), sent(rows('4'))]);
    const outcomes = await Promise.all(files.map((fileId) => importing(fileId, '9.0')));
    expect(outcomes.map(({ type }) => type)).toEqual(['GuidelineTableSaved', 'GuidelineTableSaved']);
    const tables = await asActor(hanako, () => guideline.tables(editionId));
    expect(tables.filter((table) => table.guideline === '9.0')).toHaveLength(1);
  });

  it.each([
    ['a version that is none', () => sent(rows('1')), '新しい版', { type: 'InvalidInput', field: 'guideline' }],
    ['a file without places', () => sent(['メモ']), '7.1', { type: 'NoPlaces' }],
    [
      'a file that is no workbook',
      () => world.file(tenantId, Buffer.from('x')),
      '7.1',
      { type: 'WorkbookUnreadable', refusal: { reason: 'not_excel' } },
    ],
    [
      'a file that was refused for its macros',
      () => world.file(tenantId, Buffer.from('x'), { state: 'refused', refusal: 'macros' }),
      '7.1',
      { type: 'WorkbookUnreadable', refusal: { reason: 'file_not_available' } },
    ],
  ] as const)('says what to do with %s', async (_, file, version, outcome) => {
    expect(await importing(await file(), version)).toMatchObject(outcome);
  });

  it('is not there for another consultancy', async () => {
    const other = await world.person(await world.tenant());
    await expect(asActor(other, () => guideline.places(editionId, 'medical'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const fileId = await sent(rows('1'));
    await expect(importing(fileId, '7.1', other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
