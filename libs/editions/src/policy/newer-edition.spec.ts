import { shippedCatalogue } from '../shipped-catalogue';
import { newerEdition } from './newer-edition';

const { index } = shippedCatalogue();
const r8 = { code: 'r8', labelJa: '令和8年度版', labelEn: 'FY2026 edition', published: '2026-06' };

it.each(['r5', 'r6', 'r7'])('tells of 令和8年度版 beside %s', (code) => {
  expect(newerEdition(code, index, ['r5', 'r6', 'r7'], 2026)).toEqual(r8);
});

it.each(['r8', 'r9', 'r10'])('knows nothing newer than %s', (code) => {
  expect(newerEdition(code, index, ['r5', 'r6', 'r7'], 2026)).toBeNull();
});

it('says nothing once the document of the edition in force is shipped', () => {
  const editions = index.editions.map((listed) =>
    listed.edition === 'r8' ? { ...listed, file: 'checklist-r8.json' } : listed,
  );
  expect(newerEdition('r7', { ...index, editions }, ['r7'], 2026)).toBeNull();
});

it.each(['r8', 'r9', 'r10'])('says nothing to a consultancy that has loaded %s', (loaded) => {
  expect(newerEdition('r7', index, ['r7', loaded], 2026)).toBeNull();
});

it('compares editions by number, not by letter', () => {
  const r10 = { ...index.editions.at(-1)!, edition: 'r10' };
  expect(newerEdition('r9', { ...index, current: 'r10', editions: [...index.editions, r10] }, ['r9'], 2028)?.code).toBe(
    'r10',
  );
});

it('leaves a list of a year before it came out to its own edition', () => {
  expect(newerEdition('r7', index, ['r7'], 2025)).toBeNull();
  expect(newerEdition('r7', index, ['r7'], 2027)).toEqual(r8);
});
