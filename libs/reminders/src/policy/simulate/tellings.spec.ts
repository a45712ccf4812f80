import { planStages } from '../plan/plan-stages';
import { type PolicyInForce, usualPolicyInForce, usualSettings } from '../plan/policy-in-force';
import { type Foreground, type KnownDeadline, type KnownMember, tellingsUntil } from './tellings';

const member = (id: string, role: string, given: Partial<KnownMember> = {}): KnownMember => ({
  id,
  role,
  clinics: role === 'admin' ? [] : [{ id: 'midori', leftOn: null }],
  reach: { receives: 'all', wanted: null, setUp: ['mail'] },
  wantsMonday: true,
  ...given,
});
const policy: PolicyInForce = usualPolicyInForce('task_due');
const task: KnownDeadline = {
  id: 'task',
  kind: 'task_due',
  clinicId: 'midori',
  clinicLeftOn: null,
  ownerId: 'clerk',
  dueOn: '2026-12-11',
  pending: planStages('2026-12-11', policy, usualSettings.closed).map((stage) => ({
    ...stage,
    at: policy.at,
    isLast: stage.days === -7,
  })),
  told: null,
};
const known = (given: Partial<Foreground> = {}): Foreground => ({
  now: { on: '2026-11-22', at: '12:00' },
  deadlines: [task],
  members: [member('clerk', 'clinic_staff'), member('manager', 'clinic_manager'), member('admin', 'admin')],
  rooms: [],
  policyOf: () => policy,
  settings: usualSettings,
  ...given,
});
const told = (given: Partial<Foreground>, untilOn = '2026-12-04') =>
  tellingsUntil(known(given), untilOn).map(
    ({ onDay, at, leaves, recipientId, stage, as, channels }) =>
      `${onDay} ${at} ${stage ? `${stage.days} as ${as}` : 'digest'} ${recipientId} ${channels.join()} ${
        leaves.at === at ? '' : `${leaves.on} ${leaves.at}`
      }`,
  );
const quietOff = { settings: { ...usualSettings, mondayDigest: false } };

it('tells people of stages, and managers of their week', () => {
  expect(told({})).toEqual([
    '2026-11-24 08:30 digest manager mail ',
    '2026-11-27 08:30 14 as owner clerk mail ',
    '2026-11-30 08:30 digest manager mail ',
    '2026-12-04 08:30 7 as owner clerk mail ',
    '2026-12-04 08:30 7 as clinic_manager manager mail ',
  ]);
});

it('sends no digest to who wants none, has no clinic, or works where there is none', () => {
  const digests = (given: Partial<Foreground>) => told(given).filter((line) => line.includes('digest'));
  expect(digests({ members: [member('manager', 'clinic_manager', { wantsMonday: false })] })).toEqual([]);
  expect(digests({ members: [member('manager', 'clinic_manager', { clinics: [] })] })).toEqual([]);
  expect(digests(quietOff)).toEqual([]);
});

it('counts the digest of this very morning as sent', () => {
  const digests = (at: string) => told({ now: { on: '2026-11-24', at }, deadlines: [] }, '2026-11-24');
  expect(digests('08:29')).toHaveLength(1);
  expect(digests('08:30')).toEqual([]);
});

it('has messages wait for the end of the quiet hours', () => {
  const late = { ...task, pending: task.pending.map((stage) => ({ ...stage, at: '21:30' })) };
  expect(told({ ...quietOff, deadlines: [late] }, '2026-11-27')).toEqual([
    '2026-11-27 21:30 14 as owner clerk mail 2026-11-28 07:00',
  ]);
});

it('tells rooms of their clinic, or of all of them', () => {
  const rooms = [
    { channelId: 'all', kind: 'slack', clinicId: null },
    { channelId: 'midori-room', kind: 'teams', clinicId: 'midori' },
    { channelId: 'other-room', kind: 'slack', clinicId: 'aoi' },
  ] as const;
  expect(told({ ...quietOff, rooms }, '2026-11-27')).toEqual([
    '2026-11-27 08:30 14 as null all slack ',
    '2026-11-27 08:30 14 as owner clerk mail ',
    '2026-11-27 08:30 14 as null midori-room teams ',
  ]);
  const policyOf = () => ({ ...policy, channels: ['mail' as const] });
  expect(told({ ...quietOff, rooms, policyOf }, '2026-11-27')).toHaveLength(1);
});

it('tells the owner of a date of the consultancy itself', () => {
  const own = { ...task, clinicId: null, ownerId: 'consultant' };
  const members = [member('consultant', 'consultant', { clinics: [] }), member('admin', 'admin')];
  expect(told({ ...quietOff, deadlines: [own], members }, '2026-11-27')).toEqual([
    '2026-11-27 08:30 14 as owner consultant mail ',
  ]);
});

it('tells nothing of a clinic after its last day of care', () => {
  const leaving = { ...task, clinicLeftOn: '2026-11-27' };
  const manager = member('manager', 'clinic_manager', { clinics: [{ id: 'midori', leftOn: '2026-11-27' }] });
  expect(told({ deadlines: [leaving], members: [member('clerk', 'clinic_staff'), manager] })).toEqual([
    '2026-11-24 08:30 digest manager mail ',
    '2026-11-27 08:30 14 as owner clerk mail ',
  ]);
});
