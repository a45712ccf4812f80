import { suggestTwoFactor } from './suggest-two-factor';

const inPlace = { status: 'in_place', plannedOn: null } as const;
const none = { status: 'none', plannedOn: null } as const;
const relief = { status: 'relief', plannedOn: null } as const;
const planned = (plannedOn: string) => ({ status: 'planned', plannedOn }) as const;

it.each([
  ['はい when every login has two factors', [inPlace, inPlace], 'yes', null],
  ['a plan when the rest is planned by the day', [inPlace, planned('2027-04-01')], 'planned', '2027-04-01'],
  ['the last of several days', [planned('2027-03-01'), planned('2027-02-01')], 'planned', '2027-03-01'],
  ['a plan for today', [planned('2026-11-22'), inPlace], 'planned', '2026-11-22'],
  ['いいえ when one login has none', [inPlace, none], 'no', null],
  ['いいえ when a plan comes after the day', [inPlace, planned('2027-04-02')], 'no', null],
  ['いいえ when a plan is overdue', [inPlace, planned('2026-11-21')], 'no', null],
  ['いいえ under relief', [inPlace, relief], 'no', null],
] as const)('suggests %s', (_, logins, value, plannedOn) => {
  expect(suggestTwoFactor(logins, '2027-04-01', '2026-11-22')).toMatchObject({ value, plannedOn });
});

it('says on what it rests', () => {
  const logins = [inPlace, planned('2027-03-01'), planned('2027-05-01'), none];
  expect(suggestTwoFactor(logins, '2027-04-01', '2026-11-22')).toMatchObject({ logins: 4, inPlace: 1, planned: 1 });
  expect(suggestTwoFactor(logins, '2028-03-31', '2026-11-22')).toMatchObject({ planned: 2 });
});

it('suggests nothing without a system', () => {
  expect(suggestTwoFactor([], '2027-04-01', '2026-11-22')).toBeNull();
});
