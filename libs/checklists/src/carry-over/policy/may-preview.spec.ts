import { expect, it } from '@jest/globals';
import { mayPreview } from './may-preview';

it.each([
  ['takes the year under way', 2026, 3, 'PreviewMayStart'],
  ['takes the year of the edition', 2025, 3, 'PreviewMayStart'],
  ['takes the year to come', 2027, 3, 'PreviewMayStart'],
  ['refuses a year before the edition was out', 2024, 3, 'ListOfThatYearNotPossible'],
  ['refuses a year that nobody knows the edition of', 2028, 3, 'ListOfThatYearNotPossible'],
  ['asks for clinics', 2026, 0, 'NoClinics'],
] as const)('%s', (_, fiscalYear, clinics, type) => {
  expect(mayPreview({ fiscalYear: 2025 }, fiscalYear, 2026, clinics).type).toBe(type);
});
