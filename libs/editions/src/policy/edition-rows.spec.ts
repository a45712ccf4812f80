import { shippedCatalogue } from '../shipped-catalogue';
import { editionChecksum } from './checksum';
import { toEditionRows } from './edition-rows';

const { editions } = shippedCatalogue();
const documentOf = (code: string) => editions.find(({ edition }) => edition === code)!;
const rowsOf = (code: string) => toEditionRows(documentOf(code));

it('turns r7 into one edition row', () => {
  const { edition } = rowsOf('r7');
  const { notes, ...columns } = edition;
  expect(columns).toEqual({
    code: 'r7',
    labelJa: '令和7年度版',
    labelEn: 'FY2025 edition',
    titleJa: '医療機関/薬局におけるサイバーセキュリティ対策チェックリスト',
    issuerJa: '厚生労働省',
    published: '2025-05',
    fiscalYear: 2025,
    status: 'superseded',
    supersededBy: 'r8',
    guidelineBasis: '医療情報システムの安全管理に関するガイドライン 第6.0版',
    checksum: editionChecksum(documentOf('r7')),
    forms: ['medical', 'pharmacy', 'vendor'],
  });
  expect(notes.basis_note_ja).toContain('第24回ワーキンググループ');
  expect(notes.forms.map(({ form, item_count }) => [form, item_count])).toEqual([
    ['medical', 18],
    ['pharmacy', 18],
    ['vendor', 13],
  ]);
});

it('writes null for what an edition does not say', () => {
  expect(rowsOf('r5').edition.guidelineBasis).toBeNull();
});

it('turns an item into one row', () => {
  const row = rowsOf('r7').items.find(({ key }) => key === 'r7-med-2-10');
  expect(row).toMatchObject({
    form: 'medical',
    sectionCode: '2',
    sectionTitleJa: '医療情報システムの管理・運用',
    position: 11,
    code: '2-⑩',
    answerKind: 'yes_no_planned',
    scope: 'all',
    topic: 'twofa',
    change: 'new',
    replaces: [],
    verification: 'inferred',
    sources: ['r7-news-a', 'r7-news-b', 'premise'],
  });
  expect(row?.rules.target_date_latest).toBe('2028-03-31');
});

it('counts positions from 0 through every form, the entry question included', () => {
  for (const { edition } of editions) {
    const { items } = rowsOf(edition);
    for (const form of rowsOf(edition).edition.forms) {
      const positions = items.filter((item) => item.form === form).map(({ position }) => position);
      expect(positions).toEqual(positions.map((_, index) => index));
    }
  }
  const medical = rowsOf('r7').items.filter(({ form }) => form === 'medical');
  expect(medical.map(({ key }) => key).slice(0, 3)).toEqual(['r7-med-0-01', 'r7-med-1-01', 'r7-med-2-01']);
});

it('loses no item, and no item shares its key with another of any edition', () => {
  const keys = editions.flatMap(({ edition }) => rowsOf(edition).items.map(({ key }) => key));
  expect(keys).toHaveLength(19 + 52 + 51);
  expect(new Set(keys).size).toBe(keys.length);
});

it('names sources that stand in the notes', () => {
  for (const { edition } of editions) {
    const { edition: row, items } = rowsOf(edition);
    const known = row.notes.sources.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...new Set(items.flatMap(({ sources }) => sources))]));
  }
});

it('is data that survives JSON', () => {
  const rows = rowsOf('r6');
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});
