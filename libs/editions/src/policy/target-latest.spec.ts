import { shippedCatalogue } from '../shipped-catalogue';
import { toEditionRows } from './edition-rows';
import { targetLatestOn } from './target-latest';

const r7 = toEditionRows(shippedCatalogue().editions.find(({ edition }) => edition === 'r7')!);
const rulesOf = (key: string) => r7.items.find((item) => item.key === key)!.rules;

it.each([
  ['an item in its own fiscal year', 'r7-med-1-01', 2025, '2026-03-31'],
  ['an item filled in a year later', 'r7-med-1-01', 2026, '2027-03-31'],
  ['two-factor in its own fiscal year', 'r7-med-2-10', 2025, '2028-03-31'],
  ['two-factor in 令和8年度', 'r7-med-2-10', 2026, '2028-03-31'],
  ['two-factor in 令和9年度', 'r7-med-2-10', 2027, '2028-03-31'],
  ['two-factor after the planned year', 'r7-med-2-10', 2028, '2029-03-31'],
  ['two-factor of a pharmacy', 'r7-pha-2-10', 2026, '2028-03-31'],
  ['two-factor of a vendor', 'r7-ven-2-10', 2026, '2028-03-31'],
  ['the entry question', 'r7-med-0-01', 2026, '2027-03-31'],
] as const)('lets %s name days to the right end', (_, key, fiscalYear, latestOn) => {
  expect(targetLatestOn(rulesOf(key), fiscalYear)).toBe(latestOn);
});

it('gives only the three two-factor items of r7 a later day', () => {
  const later = r7.items.filter(({ rules }) => targetLatestOn(rules, 2026) > '2027-03-31').map(({ key }) => key);
  expect(later).toEqual(['r7-med-2-10', 'r7-pha-2-10', 'r7-ven-2-10']);
});
