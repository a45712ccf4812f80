import type { TwoFactorStateInput, TwoFactorStatus } from '../schema.gen';
import { awaitsTwoFactor, recordLogin, worstStatus } from './two-factor';

const blank = { plannedOn: null, reliefReason: null, reliefUntilOn: null };

it.each([
  ['takes a login that is in place', { status: 'in_place' }, 'LoginAccepted'],
  ['takes a login without two factors', { status: 'none' }, 'LoginAccepted'],
  ['takes a plan with its day', { status: 'planned', plannedOn: '2027-03-01' }, 'LoginAccepted'],
  ['asks a plan for its day', { status: 'planned' }, 'PlannedDateRequired'],
  [
    'takes relief with reason and renewal',
    { status: 'relief', reliefReason: '機器が対応していない', reliefUntilOn: '2028-09-30' },
    'LoginAccepted',
  ],
  ['asks relief for its reason', { status: 'relief', reliefUntilOn: '2028-09-30' }, 'ReliefDetailsRequired'],
  [
    'takes spaces for no reason',
    { status: 'relief', reliefReason: ' 　', reliefUntilOn: '2028-09-30' },
    'ReliefDetailsRequired',
  ],
  ['asks relief for its renewal', { status: 'relief', reliefReason: '機器が対応していない' }, 'ReliefDetailsRequired'],
] satisfies [string, TwoFactorStateInput, string][])('%s', (_, given, type) => {
  expect(recordLogin('server', given).type).toBe(type);
});

it('names the login that lacks something', () => {
  expect(recordLogin('client', { status: 'planned' })).toMatchObject({ login: 'client' });
});

it('keeps only what belongs to the status', () => {
  const given = { plannedOn: '2027-03-01', reliefReason: '古い機器', reliefUntilOn: '2028-09-30' };
  expect(recordLogin('client', { ...given, status: 'in_place' })).toMatchObject({
    state: { ...blank, status: 'in_place' },
  });
  expect(recordLogin('client', { ...given, status: 'planned' })).toMatchObject({
    state: { ...blank, status: 'planned', plannedOn: '2027-03-01' },
  });
});

it.each([
  [['in_place', 'in_place'], 'in_place'],
  [['in_place', 'planned'], 'planned'],
  [['planned', 'relief'], 'relief'],
  [['relief', 'none', 'in_place'], 'none'],
  [[], null],
] satisfies [TwoFactorStatus[], TwoFactorStatus | null][])('sees the worst of %j as %s', (statuses, worst) => {
  expect(worstStatus(statuses)).toBe(worst);
});

it.each([
  ['in_place', 'in_place', false],
  ['in_place', 'none', true],
  ['planned', 'in_place', true],
  ['relief', 'relief', true],
] satisfies [TwoFactorStatus, TwoFactorStatus, boolean][])(
  'with a client %s and a server %s the reference day lies ahead: %s',
  (client, server, ahead) => {
    expect(awaitsTwoFactor(client, server)).toBe(ahead);
  },
);
