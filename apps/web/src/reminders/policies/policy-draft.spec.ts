import { expect, it } from '@jest/globals';
import type { ReminderPolicyPartsFragment } from '../../gql/graphql';
import { draftOf, isSameDraft, readDraft, withStage } from './policy-draft';

const policy: ReminderPolicyPartsFragment = {
  kind: 'drill',
  version: 0,
  isOn: true,
  stages: [
    { days: 7, level: 'owner' },
    { days: 0, level: 'consultant' },
    { days: -7, level: 'consultant' },
  ],
  repeatsEveryDays: 7,
  at: '08:30',
  onClosedDay: 'before',
  escalates: true,
  grouping: 'daily',
  channels: ['mail'],
  openCount: 0,
  nextDueOn: null,
};
const draft = draftOf(policy);

it('reads back what it was made of', () => {
  const { isOn, stages, repeatsEveryDays, at, onClosedDay, escalates, grouping, channels } = policy;
  expect(readDraft(draft)).toEqual({
    type: 'input',
    input: { isOn, stages, repeatsEveryDays, at, onClosedDay, escalates, grouping, channels },
  });
});

it('takes full-width digits', () => {
  expect(readDraft({ ...draft, repeatsEveryDays: '１４' })).toMatchObject({ input: { repeatsEveryDays: 14 } });
});

it.each([
  ['', 'stages.0.days'],
  ['-3', 'stages.0.days'],
  ['1.5', 'stages.0.days'],
])('names the stage whose days are “%s”', (days, field) => {
  const stages = draft.stages.map((stage, index) => (index === 0 ? { ...stage, days } : stage));
  expect(readDraft({ ...draft, stages })).toEqual({ type: 'not-a-number', field });
});

it('names the repeats when they are no number', () => {
  expect(readDraft({ ...draft, repeatsEveryDays: '' })).toEqual({ type: 'not-a-number', field: 'repeatsEveryDays' });
});

it('adds the day itself first, then days that are not there yet', () => {
  const empty = { ...draft, stages: [] };
  const [first, second, third] = withStage(withStage(withStage(empty, 'a'), 'b'), 'c').stages;
  expect([first, second, third]).toMatchObject([{ side: 'on' }, { side: 'before', days: '1' }, { days: '3' }]);
});

it('sees no difference in the order of ways, nor in what is hidden on the day itself', () => {
  const [, onTheDay] = draft.stages;
  const stages = draft.stages.map((stage) => (stage === onTheDay ? { ...stage, days: '99' } : stage));
  expect(
    isSameDraft({ ...draft, channels: ['slack', 'mail'] }, { ...draft, channels: ['mail', 'slack'], stages }),
  ).toBe(true);
  expect(isSameDraft(draft, { ...draft, at: '09:00' })).toBe(false);
});
