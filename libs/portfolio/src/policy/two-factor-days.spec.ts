import { expect, it } from '@jest/globals';
import { TWO_FACTOR_DAYS } from '@mamori/clinics';
import { shippedCatalogue } from '@mamori/editions';

const { deadlines } = shippedCatalogue();
const dateOf = (wanted: string) => deadlines.items.find(({ id }) => id === wanted)?.date;

it('lets a consultancy choose the days that the catalogue knows, its own first', () => {
  expect(TWO_FACTOR_DAYS).toEqual([dateOf(deadlines.default_twofa_deadline), dateOf('twofa-fy-end')]);
});
