import { remarkOnContinuity } from './remark-on-continuity';

const today = '2026-11-22';
const plan = { coversCyber: 'yes' as const, checkedOn: '2026-04-01', nextReviewOn: '2027-04-01' };
const sound = { plans: [plan], lastDrillOn: '2026-06-01', nextDrillOn: '2027-06-01' };
const kinds = (change: Partial<Parameters<typeof remarkOnContinuity>[0]> = {}) =>
  remarkOnContinuity({ ...sound, ...change }, today).map(({ kind }) => kind);

it('has nothing to say of a plan for attacks that was checked and drilled', () => {
  expect(kinds()).toEqual([]);
});

it.each([
  ['a clinic without a plan', { plans: [] }, 'no_plan'],
  ['a plan for disasters alone', { plans: [{ ...plan, coversCyber: 'no' }] }, 'cyber_uncovered'],
  ['a plan of which nobody knows', { plans: [{ ...plan, coversCyber: 'unknown' }] }, 'cyber_uncovered'],
  ['a plan that was never checked', { plans: [{ ...plan, checkedOn: null }] }, 'never_checked'],
  ['a review whose day has passed', { plans: [{ ...plan, nextReviewOn: '2026-11-21' }] }, 'review_overdue'],
  ['a clinic that never drilled', { lastDrillOn: null, nextDrillOn: null }, 'no_drill'],
  ['a drill whose day has passed', { nextDrillOn: '2026-11-21' }, 'drill_overdue'],
] as const)('remarks on %s', (_, change, kind) => {
  expect(kinds(change)).toEqual([kind]);
});

it('is content when one plan of several covers attacks and was checked', () => {
  expect(kinds({ plans: [{ ...plan, coversCyber: 'no', checkedOn: null }, plan] })).toEqual([]);
});

it('advises a drill after twelve months, and says that the advice is ours', () => {
  expect(kinds({ lastDrillOn: '2025-11-22' })).toEqual([]);
  expect(remarkOnContinuity({ ...sound, lastDrillOn: '2025-11-21' }, today)).toEqual([
    { kind: 'drill_old', isOurs: true },
  ]);
});
