import { usualPolicyInForce } from '../../policy/plan/policy-in-force';
import type { ReminderPolicyInput } from '../../schema.gen';
import { enterPolicy } from './enter-policy';

const usual = usualPolicyInForce('drill');
const given = (change: Partial<ReminderPolicyInput> = {}): ReminderPolicyInput => ({ ...usual, ...change });
const stages = (...days: number[]) => days.map((each) => ({ days: each, level: 'owner' as const }));

it('takes the usual policy as it is', () => {
  expect(enterPolicy(given())).toEqual(usual);
});

it('puts the stages in order and names each channel once', () => {
  expect(enterPolicy(given({ stages: stages(0, 30, -7, 1), channels: ['slack', 'mail', 'slack'] }))).toMatchObject({
    stages: stages(30, 1, 0, -7),
    channels: ['slack', 'mail'],
  });
});

it.each([
  ['asks for a stage as long as people are to be told', { stages: [] }, 'stages'],
  ['takes no more than twenty stages', { stages: stages(...Array.from({ length: 21 }, (_, days) => days)) }, 'stages'],
  ['takes a number of days once', { stages: stages(7, 1, 7) }, 'stages.2.days'],
  ['goes back a year at most', { stages: stages(366) }, 'stages.0.days'],
  ['goes on for ninety days at most', { stages: stages(0, -91) }, 'stages.1.days'],
  ['repeats daily at most', { repeatsEveryDays: 0 }, 'repeatsEveryDays'],
  ['repeats every ninety days at least', { repeatsEveryDays: 91 }, 'repeatsEveryDays'],
  ['asks for a time that exists', { at: '24:00' }, 'at'],
  ['asks for the time in full', { at: '8:30' }, 'at'],
] as const)('%s', (_, change, field) => {
  expect(enterPolicy(given(change))).toMatchObject({ type: 'InvalidInput', field });
});

it('needs no stage for a kind of which nobody is told', () => {
  expect(enterPolicy(given({ isOn: false, stages: [] }))).toMatchObject({ isOn: false, stages: [] });
});
