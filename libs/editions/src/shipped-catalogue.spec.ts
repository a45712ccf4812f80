import { readdirSync, readFileSync } from 'node:fs';
import { shippedCatalogue } from './shipped-catalogue';
import { editionChecksum } from './policy/checksum';

const dataFolder = new URL('../data/', import.meta.url);
const { index, editions, deadlines } = shippedCatalogue();

function formOf(code: string, kind: string) {
  const form = editions.find(({ edition }) => edition === code)?.forms.find(({ form: name }) => name === kind);
  const items = form?.sections.flatMap((section) => section.items) ?? [];
  return { form, items, numbered: items.filter(({ code: printed }) => printed !== '-') };
}

// Source: domain facts, checklist editions: 13 codes on 18 rows in r5 and r6, 18 codes on 18 rows in r7.
it.each([
  ['r5', 'medical', 19, 18, 13],
  ['r6', 'medical', 19, 18, 13],
  ['r6', 'pharmacy', 19, 18, 13],
  ['r6', 'vendor', 14, 14, 9],
  ['r7', 'medical', 19, 18, 18],
  ['r7', 'pharmacy', 19, 18, 18],
  ['r7', 'vendor', 13, 13, 13],
] as const)('ships %s %s with %i rows, %i numbered, %i codes', (code, kind, rows, numbered, codes) => {
  const found = formOf(code, kind);
  expect(found.items).toHaveLength(rows);
  expect(found.numbered).toHaveLength(numbered);
  expect(found.form?.item_count).toBe(numbered);
  expect(new Set(found.numbered.map(({ code: printed }) => printed)).size).toBe(codes);
});

it('ships r7 in the order of the form', () => {
  expect(formOf('r7', 'medical').items.map(({ code }) => code)).toEqual(
    '- 1-① 2-① 2-② 2-③ 2-④ 2-⑤ 2-⑥ 2-⑦ 2-⑧ 2-⑨ 2-⑩ 2-⑪ 2-⑫ 2-⑬ 3-① 3-② 3-③ 4-①'.split(' '),
  );
});

it('keeps how sure each item is', () => {
  const sureness = (code: string, kind: string, wanted: string) =>
    formOf(code, kind).items.filter(({ verification }) => verification === wanted).length;
  expect(['verified', 'inferred', 'unverified'].map((wanted) => sureness('r7', 'medical', wanted))).toEqual([11, 7, 1]);
  expect(['verified', 'inferred', 'unverified'].map((wanted) => sureness('r7', 'vendor', wanted))).toEqual([3, 1, 9]);
});

it('gives every item a source and a reason for its sureness', () => {
  for (const { forms } of editions)
    for (const item of forms.flatMap(({ sections }) => sections.flatMap(({ items }) => items))) {
      expect(item.sources.length).toBeGreaterThan(0);
      expect(item.verification_note_ja).not.toMatch(/^同上$/);
    }
});

it('lists r8 as the edition in force without a document', () => {
  expect(index.current).toBe('r8');
  expect(index.editions.map(({ edition, file }) => [edition, Boolean(file)])).toEqual([
    ['r5', true],
    ['r6', true],
    ['r7', true],
    ['r8', false],
  ]);
});

it('takes the start of 令和9年度 as the two-factor date', () => {
  expect(deadlines.items.find(({ id }) => id === deadlines.default_twofa_deadline)?.date).toBe('2027-04-01');
});

it('ships no other file than those it reads', () => {
  const named = index.editions.flatMap(({ file }) => file ?? []);
  expect(readdirSync(dataFolder).sort()).toEqual(
    [...named, 'benchmark-r7.json', 'deadlines.json', 'editions.json', 'glossary.json', 'guidance.json'].sort(),
  );
});

it('names people, offices and addresses of the web only, no path of a machine', () => {
  for (const file of readdirSync(dataFolder))
    expect(readFileSync(new URL(file, dataFolder), 'utf8')).not.toMatch(/(file:|[A-Z]:\\|["\s](\.{0,2}\/)(\w+\/))/);
});

// A published edition never changes: an intended correction of a text is a new checksum here and a new edition in the database.
it.each([
  ['r5', '62e11a38e560ec957d8c00b35fd1ccbbaa04cf0b4eeaaf2663ebd80eba45abd3'],
  ['r6', 'af264b3c11a580ef346ab13a4a5eeca73f8c1f5a7dfb946ca9c96fa465821eeb'],
  ['r7', '0681402e8ce4c60a2e9bc09b53c501d30de843582ade7ea98649fba4d8c4c29f'],
] as const)('ships %s unchanged', (code, checksum) => {
  expect(editions.filter(({ edition }) => edition === code).map(editionChecksum)).toEqual([checksum]);
});
