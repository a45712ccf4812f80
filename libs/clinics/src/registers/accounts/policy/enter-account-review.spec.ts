import type { AccountReviewInput } from '../../../schema.gen';
import { enterAccountReview } from './enter-account-review';

const given: AccountReviewInput = { heldOn: '2026-11-01', systems: ' 電子カルテ、レセコン ' };
const enter = (change: Partial<AccountReviewInput> = {}) => enterAccountReview({ ...given, ...change }, '2028-02-29');

it('keeps what was entered, nothing where nothing was, and a next one after a year', () => {
  expect(enter()).toEqual({
    type: 'Entered',
    fields: {
      heldOn: '2026-11-01',
      systems: '電子カルテ、レセコン',
      whose: '',
      doneBy: '',
      accountCount: null,
      stoppedCount: null,
      note: '',
      nextOn: '2027-11-01',
    },
  });
});

it.each([
  ['the day that was given', { nextOn: '2027-04-01' }, '2027-04-01'],
  ['the 28th for a review on the 29th of February', { heldOn: '2028-02-29' }, '2029-02-28'],
])('sets the next one on %s', (_, change, nextOn) => {
  expect(enter(change)).toMatchObject({ fields: { nextOn } });
});

it('tells that nothing had to be stopped from nobody having counted', () => {
  expect(enter({ accountCount: 12, stoppedCount: 0 })).toMatchObject({ fields: { accountCount: 12, stoppedCount: 0 } });
});

it.each([
  ['a review without its day', { heldOn: null }, 'heldOn'],
  ['a review that lies ahead', { heldOn: '2028-03-01' }, 'heldOn'],
  ['a review of no system', { systems: ' ' }, 'systems'],
  ['a review of no account', { accountCount: 0 }, 'accountCount'],
  ['more accounts stopped than were looked at', { accountCount: 3, stoppedCount: 4 }, 'stoppedCount'],
  ['a next review on the day of this one', { nextOn: '2026-11-01' }, 'nextOn'],
  ['1,001 characters of notes', { note: 'あ'.repeat(1_001) }, 'note'],
] satisfies [string, Partial<AccountReviewInput>, string][])('refuses %s', (_, change, field) => {
  expect(enter(change)).toMatchObject({ type: 'InvalidInput', field });
});
