import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Actor, Audit, Outbox } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { deadlineKinds } from '../policy/ladder';
import { usualPolicyInForce, usualSettings } from '../policy/plan/policy-in-force';
import type { DeadlineKind, ReminderPolicyInput, SaveReminderSettingsInput } from '../schema.gen';
import { type Consultancy, createConsultancy } from '../testing/arrange';
import { PolicyRepository } from './policy.repository';
import { PolicyService } from './policy.service';
import { ReminderPolicies } from './reminder-policies';

let test: TestDatabase;
let policies: ReminderPolicies;
let service: PolicyService;
let world: Consultancy;

beforeAll(async () => {
  test = await migratedDatabase();
  policies = new ReminderPolicies(test.db);
  const [audit, outbox] = [new Audit(test.db), new Outbox(test.db)];
  service = new PolicyService(test.db, new PolicyRepository(test.db), policies, audit, outbox);
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await undecided();
});

/** A consultancy that has decided nothing. */
async function undecided(): Promise<Consultancy> {
  const made = await createConsultancy(test);
  await test.asSuperuser('delete from app.reminder_settings where tenant_id = $1', [made.tenantId]);
  return made;
}

const as = (kind: Actor['kind'], principalId: string | null, permissions: readonly string[] = []): Actor => ({
  tenantId: world.tenantId,
  kind,
  principalId,
  permissions: new Set(permissions),
});
const owner = () => as('office', world.owner, ['reminder:edit-policies']);
const given = (change: Partial<ReminderPolicyInput> = {}): ReminderPolicyInput => ({
  ...usualPolicyInForce('drill'),
  ...change,
});
const save = (version: number, change: Partial<ReminderPolicyInput> = {}, kind: DeadlineKind = 'drill') =>
  asActor(owner(), () => service.save({ kind, version, policy: given(change) }));
const reset = (version: number) => asActor(owner(), () => service.reset({ kind: 'drill', version }));
const settings = (change: Partial<SaveReminderSettingsInput> = {}): SaveReminderSettingsInput => ({
  version: 0,
  saturdaysClosed: true,
  sundaysClosed: true,
  holidaysClosed: false,
  newYearFrom: null,
  newYearUntil: null,
  quietFrom: '19:00',
  quietUntil: '08:00',
  mondayDigest: false,
  fallbackMinutes: 30,
  ...change,
});
const drill = async () => (await asActor(owner(), () => service.rules())).policies.find(({ kind }) => kind === 'drill');
const asked = () =>
  test.asSuperuser(
    `select payload ->> 'kind' as kind from app.outbox where tenant_id = $1 and kind = $2 order by created_at`,
    [world.tenantId, 'reminders.replan'],
  );
const trail = () =>
  test.asSuperuser(
    `select action, object_kind, object_id from app.audit_events where tenant_id = $1
        and action like 'reminder-%' order by at, id`,
    [world.tenantId],
  );

it('follows the product’s own policies until somebody decides', async () => {
  const rules = await asActor(owner(), () => service.rules());
  expect(rules.policies.map(({ kind }) => kind)).toEqual(deadlineKinds);
  expect(await drill()).toEqual({
    kind: 'drill',
    version: 0,
    ...usualPolicyInForce('drill'),
    openCount: 0,
    nextDueOn: null,
  });
  expect(rules).toMatchObject({
    viewerCanEdit: true,
    settings: { version: 0, newYearFrom: '12-29', quietUntil: '07:00', fallbackMinutes: 15 },
  });
});

it('keeps a decision, has open dates planned anew and leaves its trail', async () => {
  const stages = [
    { days: 0, level: 'consultant' as const },
    { days: 21, level: 'owner' as const },
  ];
  const saved = await save(0, { stages, at: '13:00', channels: ['mail', 'slack'], grouping: 'single' });
  expect(saved).toMatchObject({
    type: 'ReminderPolicySaved',
    policy: { at: '13:00', stages: [{ days: 21 }, { days: 0 }], channels: ['mail', 'slack'] },
  });
  const inForce = await asActor(as('clinic', world.manager), () => policies.of(['drill', 'training']));
  expect(inForce.policyOf('drill')).toMatchObject({ at: '13:00', grouping: 'single' });
  expect(inForce.policyOf('training')).toEqual(usualPolicyInForce('training'));
  expect(await asked()).toEqual([{ kind: 'drill' }]);
  expect(await trail()).toEqual([
    { action: 'reminder-policy.changed', object_kind: 'reminder-policy', object_id: 'drill' },
  ]);
});

it('takes a change at the version that was seen, and no other', async () => {
  const first = await save(0, { at: '09:00' });
  if (first.type !== 'ReminderPolicySaved') throw new Error(first.type);
  expect(await save(0, { at: '10:00' })).toMatchObject({
    type: 'ReminderPolicyChangedMeanwhile',
    current: { at: '09:00', version: first.policy.version },
  });
  expect(await save(first.policy.version, { at: '11:00' })).toMatchObject({
    type: 'ReminderPolicySaved',
    policy: { at: '11:00', version: first.policy.version + 1 },
  });
  expect(await asked()).toHaveLength(2);
});

it('goes back to the usual policy, and refuses whoever saw a decision that is gone', async () => {
  const saved = await save(0, { isOn: false });
  if (saved.type !== 'ReminderPolicySaved') throw new Error(saved.type);
  expect(await reset(saved.policy.version + 1)).toMatchObject({ type: 'ReminderPolicyChangedMeanwhile' });
  expect(await reset(saved.policy.version)).toMatchObject({
    type: 'ReminderPolicySaved',
    policy: { version: 0, isOn: true },
  });
  expect(await reset(0)).toMatchObject({ type: 'ReminderPolicySaved', policy: { version: 0 } });
  await save(0, { at: '10:00' });
  expect(await save(saved.policy.version, { at: '11:00' })).toMatchObject({ type: 'ReminderPolicyChangedMeanwhile' });
  expect((await trail()).map(({ action }) => action)).toEqual([
    'reminder-policy.changed',
    'reminder-policy.reset',
    'reminder-policy.changed',
  ]);
});

it('changes nothing when something is at fault', async () => {
  expect(await save(0, { at: '25:00' })).toMatchObject({ type: 'InvalidInput', field: 'at' });
  expect(await asActor(owner(), () => service.saveSettings(settings({ fallbackMinutes: 0 })))).toMatchObject({
    type: 'InvalidInput',
    field: 'fallbackMinutes',
  });
  expect([await asked(), await trail()]).toEqual([[], []]);
});

it('keeps settings, has every open date planned anew and leaves its trail', async () => {
  const saved = await asActor(owner(), () => service.saveSettings(settings()));
  expect(saved).toMatchObject({
    type: 'ReminderSettingsSaved',
    settings: { ...settings(), version: expect.any(Number) },
  });
  const { settings: inForce } = await asActor(as('system', null), () => policies.of([]));
  expect(inForce).toEqual({
    closed: { saturdays: true, sundays: true, holidays: false, newYear: null },
    quiet: { from: '19:00', until: '08:00' },
    mondayDigest: false,
    fallbackMinutes: 30,
  });
  expect(await asActor(owner(), () => service.saveSettings(settings()))).toMatchObject({
    type: 'ReminderSettingsChangedMeanwhile',
  });
  expect(await asked()).toEqual([{ kind: null }]);
  expect(await trail()).toEqual([
    { action: 'reminder-settings.changed', object_kind: 'tenant', object_id: world.tenantId },
  ]);
});

it('goes back to the usual settings, and refuses whoever saw ones that are gone', async () => {
  const saved = await asActor(owner(), () => service.saveSettings(settings()));
  if (saved.type !== 'ReminderSettingsSaved') throw new Error(saved.type);
  const { version } = saved.settings;
  const back = (seen: number) => asActor(owner(), () => service.resetSettings({ version: seen }));
  expect(await back(version + 1)).toMatchObject({ type: 'ReminderSettingsChangedMeanwhile' });
  expect(await back(version)).toMatchObject({
    type: 'ReminderSettingsSaved',
    settings: { version: 0, saturdaysClosed: usualSettings.closed.saturdays },
  });
  expect(await back(0)).toMatchObject({ type: 'ReminderSettingsSaved', settings: { version: 0 } });
  await asActor(owner(), () => service.saveSettings(settings()));
  expect(await asActor(owner(), () => service.saveSettings(settings({ version })))).toMatchObject({
    type: 'ReminderSettingsChangedMeanwhile',
  });
  expect((await trail()).map(({ action }) => action)).toEqual([
    'reminder-settings.changed',
    'reminder-settings.reset',
    'reminder-settings.changed',
  ]);
  expect(await asked()).toHaveLength(3);
});

it('lets nobody but the office decide, whatever the permissions say', async () => {
  const consultant = as('consultant', world.consultant, ['reminder:edit-policies']);
  const saving = asActor(consultant, () => service.save({ kind: 'drill', version: 0, policy: given() }));
  await expect(saving).rejects.toThrow();
  expect(await drill()).toMatchObject({ version: 0 });
});

it('previews a policy by the settings in force', async () => {
  const preview = (change: Partial<ReminderPolicyInput>) =>
    asActor(owner(), () => service.preview({ dueOn: '2030-06-10', policy: given(change) }));
  const stages = [{ days: 1, level: 'owner' as const }];
  // 2030-06-09 is a Sunday.
  expect(await preview({ stages })).toMatchObject({ occasions: [{ tellOn: '2030-06-08', movedFrom: '2030-06-09' }] });
  await asActor(owner(), () => service.saveSettings(settings()));
  expect(await preview({ stages })).toMatchObject({ occasions: [{ tellOn: '2030-06-07' }] });
  expect(await preview({ stages: [] })).toMatchObject({ type: 'InvalidInput', field: 'stages' });
});

it('gives each consultancy its own rules', async () => {
  await save(0, { at: '13:00' });
  world = await undecided();
  expect(await drill()).toMatchObject({ version: 0, at: usualPolicyInForce('drill').at });
  const { settings: theirs } = await asActor(owner(), () => policies.of(['drill']));
  expect(theirs).toEqual(usualSettings);
});

it('answers only for the kinds that were asked for', async () => {
  const rules = await asActor(owner(), () => policies.of(['drill']));
  expect(() => rules.policyOf('training')).toThrow('training');
});
