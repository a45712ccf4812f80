import { usualPolicy } from './usual-policies';

const levels = (kind: Parameters<typeof usualPolicy>[0]) =>
  usualPolicy(kind).stages.map(({ days, level }) => `${days} ${level}`);

it('tells of a task whoever answers for it, and others as it comes near and passes', () => {
  expect(levels('task_due')).toEqual([
    '14 owner',
    '7 clinic_manager',
    '3 clinic_manager',
    '1 clinic_manager',
    '0 consultant',
    '-1 consultant',
    '-7 consultant',
  ]);
  expect(usualPolicy('task_due').repeatsEveryDays).toBe(7);
});

it('tells consultants of an inspection from the first stage, and of nothing after it', () => {
  expect(levels('inspection').every((stage) => stage.endsWith('consultant'))).toBe(true);
  expect(usualPolicy('inspection').repeatsEveryDays).toBeNull();
});

it('tells consultants of the two-factor day in its last month', () => {
  expect(levels('two_factor').filter((stage) => stage.endsWith('consultant'))[0]).toBe('30 consultant');
});
