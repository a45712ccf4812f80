import { describe, expect, it } from '@jest/globals';
import { toEditionRows } from '../../policy/edition-rows';
import { shippedCatalogue } from '../../shipped-catalogue';
import { joinedLayout, toGrid } from '../testing/layouts';
import { checkMapping, droppedKeys } from './check-mapping';
import { codeOf, type DraftFacts, type DraftItemFacts, type EarlierItemFacts } from './draft';
import { draftFindings } from './draft-findings';
import { draftFromSheet } from './draft-from-sheet';
import { recogniseSheet } from './recognise-sheet';
import { toDocument } from './to-document';

const r7 = shippedCatalogue().editions.find(({ edition }) => edition === 'r7')!;
const earlier: readonly EarlierItemFacts[] = toEditionRows(r7).items.map((item) => ({
  ...item,
  plannedUntil: item.rules.planned_until_fiscal_year ?? null,
}));
const draft: DraftFacts = {
  id: '01a2b3c4-0000-7000-8000-00000000abcd',
  kind: 'ministry',
  labelJa: '令和8年度版',
  labelEn: '',
  titleJa: '試験のために作った架空の様式',
  fiscalYear: 2026,
  published: '2026-06',
  guidelineBasis: 'ガイドライン 第7.0版',
};
const sheet = recogniseSheet(toGrid(joinedLayout()));
const items: readonly DraftItemFacts[] = draftFromSheet(sheet.items, 'medical_pharmacy', 1, earlier).map(
  (item, at) => ({
    ...item,
    id: `i${at}`,
    scope: item.scope ?? 'all',
    isConfirmed: true,
  }),
);
const sheets = [{ n: 1, fileName: 'form.xlsx', sheetName: sheet.name, sha256: '0'.repeat(64) }];
const change = (at: number, given: Partial<DraftItemFacts>) =>
  items.map((item, index) => (index === at ? { ...item, ...given } : item));
const kinds = (list: readonly DraftItemFacts[], given: Partial<DraftFacts> = {}, held: readonly string[] = ['r7']) =>
  draftFindings({ ...draft, ...given }, list, held).map(({ kind }) => kind);

describe('what stands in the way of publishing', () => {
  it('is nothing once everything is said and confirmed', () => {
    expect(kinds(items)).toEqual([]);
  });

  it.each([
    ['label_missing', { labelJa: '' }],
    ['title_missing', { titleJa: '' }],
    ['year_missing', { fiscalYear: null }],
    ['published_missing', { published: '' }],
    ['edition_held', { fiscalYear: 2025 }],
  ] as const)('is %s', (kind, given) => {
    expect(kinds(items, given)).toEqual([kind]);
  });

  it.each([
    ['section_missing', 1, { sectionTitleJa: '' }],
    ['code_missing', 1, { code: '' }],
    ['code_missing', 1, { code: '9-①' }],
    ['code_twice', 3, { code: '2-①' }],
    ['wording_missing', 1, { labelJa: '' }],
    ['scope_missing', 1, { scope: null }],
    ['plan_year_missing', 1, { answerKind: 'yes_no_planned', plannedUntilYear: null }],
    ['mapping_unconfirmed', 1, { isConfirmed: false }],
    ['entry_question_twice', 1, { answerKind: 'gate_yes_no', code: '-' }],
  ] as const)('is %s of an item', (kind, at, given) => {
    expect(kinds(change(at, given))).toEqual([kind]);
  });

  it('is nothing about an item that is left out, and no items when all are', () => {
    expect(kinds(change(1, { code: '', isLeftOut: true }))).toEqual([]);
    expect(kinds(items.map((item) => ({ ...item, isLeftOut: true })))).toEqual(['no_items']);
  });

  it('lets a number stand once for each kind of device', () => {
    expect(kinds(change(3, { code: '2-①', scope: 'server' }))).toEqual([]);
  });
});

describe('the edition of a draft', () => {
  const { edition, items: rows } = toEditionRows(toDocument(draft, items, sheets, earlier));

  it('has the joint form as both of its forms, with keys of their own', () => {
    expect(edition).toMatchObject({ code: 'r8', fiscalYear: 2026, status: 'in_force', forms: ['medical', 'pharmacy'] });
    expect(rows).toHaveLength(38);
    expect(rows[0]?.key).toBe('r8-med-0-01');
    expect(rows.at(-1)?.key).toBe('r8-pha-4-01');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(38);
  });

  it('keeps where items came from, each form from its own', () => {
    expect(rows.find(({ key }) => key === 'r8-pha-2-07')).toMatchObject({
      change: 'merged',
      replaces: ['r7-pha-2-07', 'r7-pha-2-08'],
      topic: 'password',
    });
    expect(rows.find(({ key }) => key === 'r8-med-2-11')).toMatchObject({
      change: 'new',
      replaces: [],
      topic: 'other',
    });
  });

  it('counts a plan until the year that the wording names', () => {
    expect(rows.find(({ key }) => key === 'r8-med-2-09')?.rules).toMatchObject({
      planned_until_fiscal_year: 'R9 (2027-04-01..2028-03-31)',
      target_date_latest: '2028-03-31',
    });
  });

  it('takes reference numbers only together with the version of the guideline', () => {
    const list = change(1, { guidelineRefs: ['企画管理編 4.2'] });
    const refs = (given: DraftFacts) => toEditionRows(toDocument(given, list, sheets, earlier)).items[1]?.guidelineRefs;
    expect(refs(draft)).toEqual([
      { guideline: 'mhlw-safety-7.0', book_ja: '企画管理編', section: '4.2', basis: 'manual' },
    ]);
    expect(refs({ ...draft, guidelineBasis: '' })).toEqual([]);
  });

  it('is refused while something is missing', () => {
    expect(() => toDocument(draft, change(1, { labelJa: '' }), sheets, earlier)).toThrow(/label_ja/u);
  });

  it("may be the consultancy's own list", () => {
    const own: DraftFacts = { ...draft, kind: 'own', published: '', guidelineBasis: '' };
    const list = change(1, {})
      .slice(1, 2)
      .map((item) => ({
        ...item,
        form: 'own' as const,
        sheetN: null,
        sheetRow: null,
        change: 'new' as const,
        replaces: [],
      }));
    const made = toEditionRows(toDocument(own, list, [], []));
    expect(made.edition).toMatchObject({ code: codeOf(own), forms: ['own'], fiscalYear: 2026 });
    expect(made.items.map(({ key }) => key)).toEqual(['own-00000000abcd-own-1-01']);
  });
});

describe('a mapping', () => {
  it.each([
    ['fits', 'kept', ['r7-med-1-01', 'r7-pha-1-01'], 'MappingFits'],
    ['fits when several are merged', 'merged', ['r7-med-2-07', 'r7-med-2-08'], 'MappingFits'],
    ['of a new item replaces nothing', 'new', ['r7-med-1-01'], 'NewReplacesNothing'],
    ['of any other item replaces something', 'kept', [], 'NothingReplaced'],
    ['names no item of another form', 'kept', ['r7-ven-1-01'], 'UnknownEarlierItem'],
    ['keeps one item, not two', 'kept', ['r7-med-2-07', 'r7-med-2-08'], 'OneEarlierItemOnly'],
  ] as const)('%s', (_, how, replaces, type) => {
    expect(checkMapping('medical_pharmacy', how, replaces, earlier).type).toBe(type);
  });

  it('leaves those earlier items dropped that nothing replaces, of the forms that the draft holds', () => {
    expect([...droppedKeys(items, earlier)]).toEqual(['r7-med-2-13', 'r7-pha-2-13']);
  });
});
