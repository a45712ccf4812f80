import type { SaveReminderSettingsInput } from '../../schema.gen';
import { usualSettings } from '../../policy/plan/policy-in-force';
import { enterSettings } from './enter-settings';

const given = (change: Partial<SaveReminderSettingsInput> = {}): SaveReminderSettingsInput => ({
  version: 0,
  saturdaysClosed: false,
  sundaysClosed: true,
  holidaysClosed: true,
  newYearFrom: '12-29',
  newYearUntil: '01-03',
  quietFrom: '20:00',
  quietUntil: '07:00',
  mondayDigest: true,
  fallbackMinutes: 15,
  ...change,
});

it('takes the usual settings as they are', () => {
  expect(enterSettings(given())).toEqual(usualSettings);
});

it('takes settings without a break and without quiet hours', () => {
  const none = { newYearFrom: null, newYearUntil: null, quietFrom: null, quietUntil: null };
  expect(enterSettings(given(none))).toMatchObject({ closed: { newYear: null }, quiet: null });
});

it.each([
  ['takes a break of 31 days', { newYearFrom: '12-15', newYearUntil: '01-14' }, undefined],
  ['takes no longer one, so that some day is open', { newYearFrom: '12-15', newYearUntil: '01-15' }, 'newYearUntil'],
  ['takes no break of a whole year', { newYearFrom: '01-01', newYearUntil: '12-31' }, 'newYearUntil'],
  ['asks for both ends of the break', { newYearUntil: null }, 'newYearUntil'],
  ['asks for days that exist', { newYearFrom: '02-30' }, 'newYearFrom'],
  ['takes sixteen quiet hours', { quietFrom: '17:00', quietUntil: '09:00' }, undefined],
  ['takes no more of them', { quietFrom: '16:59', quietUntil: '09:00' }, 'quietUntil'],
  ['asks for both ends of the quiet hours', { quietFrom: null }, 'quietFrom'],
  ['does not take a whole day for quiet', { quietFrom: '07:00', quietUntil: '07:00' }, 'quietUntil'],
  ['asks for times that exist', { quietUntil: '7時' }, 'quietUntil'],
  ['waits a minute at least before mail goes instead', { fallbackMinutes: 0 }, 'fallbackMinutes'],
  ['waits a day at most before mail goes instead', { fallbackMinutes: 1441 }, 'fallbackMinutes'],
] as const)('%s', (_, change, field) => {
  const outcome = enterSettings(given(change));
  expect('type' in outcome ? outcome.field : undefined).toBe(field);
});
