import type { ContinuityPlanInput } from '../../../schema.gen';
import { enterPlan } from './enter-plan';

const enter = (change: Partial<ContinuityPlanInput> = {}) =>
  enterPlan({ name: ' 業務継続計画 ', ...change }, '2026-11-22');

it('keeps what was entered, and nothing where nothing was', () => {
  expect(enter({ edition: '第2版', reviewedOn: '2026-11-22', coversCyber: 'yes' })).toEqual({
    type: 'Entered',
    fields: {
      name: '業務継続計画',
      coversCyber: 'yes',
      edition: '第2版',
      keptWhere: '',
      approvedBy: '',
      reviewedOn: '2026-11-22',
      checkedOn: null,
      nextReviewOn: null,
      fileId: null,
      note: '',
    },
  });
});

it.each([
  ['a plan without a name', { name: '' }, 'name'],
  ['a review that lies ahead', { reviewedOn: '2026-11-23' }, 'reviewedOn'],
  ['a check that lies ahead', { checkedOn: '2027-01-01' }, 'checkedOn'],
  ['a next review on a day that does not exist', { nextReviewOn: '2027-02-30' }, 'nextReviewOn'],
  ['a version of 101 characters', { edition: 'あ'.repeat(101) }, 'edition'],
] satisfies [string, Partial<ContinuityPlanInput>, string][])('refuses %s', (_, change, field) => {
  expect(enter(change)).toMatchObject({ type: 'InvalidInput', field });
});
