import { usualPolicyInForce, usualSettings } from '../../policy/plan/policy-in-force';
import { previewPolicy } from './preview-policy';

const tenOn = (day: string) => new Date(`${day}T10:00:00+09:00`);
const now = tenOn('2026-11-22');
const task = usualPolicyInForce('task_due');
const preview = (dueOn: string, change: Partial<typeof task> = {}, settings: Partial<typeof usualSettings> = {}) =>
  previewPolicy(dueOn, { ...task, ...change }, { ...usualSettings, ...settings }, now, 'ja');

it('lists the stages of the plan and the first repeats, the last stage and all after it marked', () => {
  expect(preview('2026-12-10').map(({ tellOn, days, isLast, isRepeat }) => [tellOn, days, isLast, isRepeat])).toEqual([
    ['2026-11-26', 14, false, false],
    ['2026-12-03', 7, false, false],
    ['2026-12-07', 3, false, false],
    ['2026-12-09', 1, false, false],
    ['2026-12-10', 0, false, false],
    ['2026-12-11', -1, false, false],
    ['2026-12-17', -7, true, false],
    ['2026-12-24', -14, true, true],
    ['2026-12-28', -21, true, true],
    ['2027-01-07', -28, true, true],
  ]);
});

it('says from which day a stage was moved, and why that day is closed', () => {
  const stages = [13, 9, 8, 1].map((days) => ({ days, level: 'owner' as const }));
  const moved = preview('2027-01-12', { stages });
  expect(moved.slice(0, 3).map(({ tellOn, movedFrom, closedBecause }) => [tellOn, movedFrom, closedBecause])).toEqual([
    ['2026-12-28', '2027-01-03', '日曜日'],
    ['2027-01-04', null, null],
    ['2027-01-09', '2027-01-11', '成人の日'],
  ]);
  expect(preview('2027-01-12', { stages: stages.slice(0, 1) })[0]).toMatchObject({
    movedFrom: '2026-12-30',
    closedBecause: '年末年始',
  });
});

it.each([
  ['09:00', '2026-12-03', '09:00'],
  ['21:30', '2026-12-04', '07:00'],
  ['06:00', '2026-12-03', '07:00'],
])('lets what falls at %s leave on %s at %s', (at, leavesOn, leavesAt) => {
  const [occasion] = preview('2026-12-10', { at, stages: [{ days: 7, level: 'owner' }] });
  expect(occasion).toMatchObject({ tellOn: '2026-12-03', at, leavesOn, leavesAt });
});

it('reaches one further each time when nothing happens, and not when the policy keeps to its stages', () => {
  const stages = [12, 11, 10, 9, 8].map((days) => ({ days, level: 'owner' as const }));
  const given = { stages, repeatsEveryDays: null };
  const levels = (escalates: boolean) =>
    preview('2026-12-12', { ...given, escalates }).map(({ levelIfNothingHappens }) => levelIfNothingHappens);
  expect(levels(true)).toEqual(['owner', 'clinic_manager', 'consultant', 'tenant_admin', 'tenant_admin']);
  expect(levels(false)).toEqual(['owner', 'owner', 'owner', 'owner', 'owner']);
});

it('marks what would not be told any more, but not the day itself', () => {
  const past = (dueOn: string, today: string) =>
    previewPolicy(dueOn, { ...task, onClosedDay: 'as_is' }, usualSettings, tenOn(today), 'ja')
      .filter(({ isPast }) => isPast)
      .map(({ days }) => days);
  expect(past('2026-12-10', '2026-12-09')).toEqual([14, 7, 3, 1]);
  expect(past('2026-12-10', '2026-12-10')).toEqual([14, 7, 3, 1]);
});

it('shows nothing of a policy that is off', () => {
  expect(preview('2026-12-10', { isOn: false })).toEqual([]);
});
