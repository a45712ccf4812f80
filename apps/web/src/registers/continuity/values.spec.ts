import { expect, it } from '@jest/globals';
import { blankDrill, drillFields, drillInput, valuesOfDrill } from './drill-values';
import { blankPlan, planFields, planInput, valuesOfPlan } from './plan-values';

const file = { id: 'f', name: 'BCP.pdf', bytes: 10 };

it('sends nothing where nothing was entered', () => {
  expect(planInput({ ...blankPlan, name: 'BCP' })).toMatchObject({ name: 'BCP', reviewedOn: null, fileId: null });
  expect(drillInput(blankDrill)).toMatchObject({ heldOn: null, people: null, nextOn: null, fileId: null });
});

it('names a file by its id alone', () => {
  expect(planInput({ ...blankPlan, file })).toMatchObject({ fileId: 'f' });
  expect(planInput({ ...blankPlan, file })).not.toHaveProperty('file');
});

it('counts people who were typed in full width', () => {
  expect(drillInput({ ...blankDrill, people: '１２' }).people).toBe(12);
});

it('comes back from the server as it was sent', () => {
  const plan = { ...blankPlan, name: 'BCP', reviewedOn: '2026-04-01', file };
  expect(valuesOfPlan({ ...plan, checkedOn: null, nextReviewOn: null, id: 'p', version: 1 })).toEqual(plan);
  const drill = { ...blankDrill, heldOn: '2026-04-01', scenario: '停電', people: '8', file };
  expect(valuesOfDrill({ ...drill, people: 8, nextOn: null, id: 'd', version: 1 })).toEqual(drill);
});

it('has every value in the order of the form, once', () => {
  expect([...planFields].sort()).toEqual(Object.keys(blankPlan).sort());
  expect([...drillFields].sort()).toEqual(Object.keys(blankDrill).sort());
});
