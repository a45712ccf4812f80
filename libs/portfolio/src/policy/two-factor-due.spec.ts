import { expect, it } from '@jest/globals';
import { TWO_FACTOR_REFERENCE_ON } from '@mamori/clinics';
import { shippedCatalogue } from '@mamori/editions';
import { twoFactorDueOn } from './two-factor-due';

it('is the first day of 令和9年度, the same as where plans are checked', () => {
  expect(twoFactorDueOn()).toBe('2027-04-01');
  expect(TWO_FACTOR_REFERENCE_ON).toBe(twoFactorDueOn());
});

it('throws rather than make a day up', () => {
  const { deadlines } = shippedCatalogue();
  expect(() => twoFactorDueOn({ ...deadlines, default_twofa_deadline: 'unknown' })).toThrow('unknown');
});
