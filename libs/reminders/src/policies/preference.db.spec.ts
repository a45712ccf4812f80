import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Actor, Audit } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { SaveReminderPreferencesInput } from '../schema.gen';
import { type Consultancy, createConsultancy } from '../testing/arrange';
import { PreferenceRepository } from './preference.repository';
import { PreferenceService } from './preference.service';

let test: TestDatabase;
let service: PreferenceService;
let world: Consultancy;

beforeAll(async () => {
  test = await migratedDatabase();
  service = new PreferenceService(test.db, new PreferenceRepository(test.db), new Audit(test.db));
});
afterAll(() => test?.close());
beforeEach(async () => {
  world = await createConsultancy(test);
});

const as = (kind: Actor['kind'], principalId: string): Actor => ({
  tenantId: world.tenantId,
  kind,
  principalId,
  permissions: new Set(),
});
const manager = () => as('clinic', world.manager);
const usual: SaveReminderPreferencesInput = { version: 0, receives: 'all', channels: null, mondayDigest: true };
const save = (change: Partial<SaveReminderPreferencesInput>, actor = manager()) =>
  asActor(actor, () => service.save({ ...usual, ...change }));
const mine = (actor = manager()) => asActor(actor, () => service.mine());

it('wants everything by every way until the person chooses', async () => {
  expect(await mine()).toEqual({
    version: 0,
    receives: 'all',
    channels: null,
    mondayDigest: true,
    lineWorksId: null,
    hasBrowser: false,
  });
});

it('keeps what the person chose, for that person alone, and leaves its trail', async () => {
  const chosen = {
    receives: 'last_only',
    channels: ['mail'],
    mondayDigest: false,
  } as const;
  expect(await save(chosen)).toMatchObject({
    type: 'ReminderPreferencesSaved',
    preferences: { ...chosen, version: 1 },
  });
  expect(await mine(as('consultant', world.consultant))).toMatchObject({ version: 0, receives: 'all' });
  const trail = await test.asSuperuser(
    `select action, object_id from app.audit_events where tenant_id = $1 and action like 'reminder-%'`,
    [world.tenantId],
  );
  expect(trail).toEqual([{ action: 'reminder-preference.changed', object_id: world.manager }]);
});

it('takes a change at the version that was seen, and no other', async () => {
  await save({ receives: 'important' });
  expect(await save({ receives: 'last_only' })).toMatchObject({
    type: 'ReminderPreferencesChangedMeanwhile',
    current: { receives: 'important', version: 1 },
  });
  expect(await save({ version: 1, mondayDigest: false })).toMatchObject({
    preferences: { version: 2, mondayDigest: false },
  });
});

it('takes no way that goes to a room', async () => {
  expect(await save({ channels: ['mail', 'slack'] })).toMatchObject({ type: 'InvalidInput', field: 'channels' });
  expect(await mine()).toMatchObject({ version: 0 });
});

it('leaves the account that the office entered as it is', async () => {
  await test.asSuperuser(
    `insert into app.reminder_preferences (tenant_id, member_id, line_works_id) values ($1, $2, 'hana@midori')`,
    [world.tenantId, world.manager],
  );
  expect(await save({ version: 1, receives: 'important' })).toMatchObject({
    preferences: { receives: 'important', lineWorksId: 'hana@midori' },
  });
});

it('knows whether a browser is told', async () => {
  await test.asSuperuser(
    `insert into app.push_subscriptions (tenant_id, id, member_id, endpoint_hash, sealed)
     values ($1, gen_random_uuid(), $2, 'x', 'x')`,
    [world.tenantId, world.manager],
  );
  expect(await mine()).toMatchObject({ hasBrowser: true });
  expect(await mine(as('consultant', world.consultant))).toMatchObject({ hasBrowser: false });
});
