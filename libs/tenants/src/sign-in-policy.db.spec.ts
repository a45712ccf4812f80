import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Actor } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import type { SetSignInPolicyInput } from './schema.gen';
import { SignInPolicyService } from './sign-in-policy.service';
import { memberWorld, type MemberWorld, type SomeMember } from './testing/member-world';

let world: MemberWorld;
let policies: SignInPolicyService;
let tenantId: string;
let owner: SomeMember;
let consultant: SomeMember;

beforeAll(async () => {
  world = await memberWorld();
  policies = world.get(SignInPolicyService);
});
afterAll(() => world?.close());
beforeEach(async () => {
  tenantId = await world.test.createTenant();
  owner = await world.member(tenantId, 'owner');
  consultant = await world.member(tenantId, 'consultant');
});

const usual: SetSignInPolicyInput = { version: 0, method: 'passkey', idleMinutes: 30, absoluteHours: 12 };
const get = (as: Actor) => asActor(as, () => policies.get());
const set = (as: Actor, change: Partial<SetSignInPolicyInput>) =>
  asActor(as, () => policies.set({ ...usual, ...change }));

it('is a passkey, half an hour and half a day until somebody chooses', async () => {
  expect(await get(owner)).toEqual({
    method: 'passkey',
    idleMinutes: 30,
    absoluteHours: 12,
    version: 0,
    viewerCanEdit: true,
    membersWithoutPassword: 2,
  });
});

it('counts those who have no password, for those who may edit', async () => {
  await world.test.asSuperuser(`update identity.people set password_hash = 'x' where id = $1`, [owner.personId]);
  await world.member(tenantId, 'admin', { enrolled: false });
  await world.member(await world.test.createTenant(), 'admin');
  expect(await get(owner)).toMatchObject({ membersWithoutPassword: 1 });
  expect(await get(consultant)).toMatchObject({ membersWithoutPassword: 0, viewerCanEdit: false });
});

it('is chosen, and changed at the version that was seen', async () => {
  expect(await set(owner, { method: 'password_and_key', idleMinutes: 10 })).toMatchObject({
    type: 'SignInPolicyChanged',
    policy: { method: 'password_and_key', idleMinutes: 10, version: 1 },
  });
  expect(await set(owner, { version: 0 })).toMatchObject({
    type: 'SignInPolicyConflict',
    policy: { method: 'password_and_key', version: 1 },
  });
  expect(await set(owner, { version: 1, absoluteHours: 8 })).toMatchObject({
    policy: { absoluteHours: 8, version: 2 },
  });
  const changes = await world.test.asSuperuser(
    `select before->>'absoluteHours' as was, after->>'absoluteHours' as is from app.audit_events
      where tenant_id = $1 and action = 'sign-in-policy.changed' order by at, id`,
    [tenantId],
  );
  expect(changes).toEqual([
    { was: '12', is: '12' },
    { was: '12', is: '8' },
  ]);
});

it('lets one of two first choices at once through', async () => {
  const both = await Promise.all([set(owner, { idleMinutes: 10 }), set(owner, { idleMinutes: 20 })]);
  expect(both.map(({ type }) => type).sort()).toEqual(['SignInPolicyChanged', 'SignInPolicyConflict']);
});

it('takes no version that there never was', async () => {
  expect((await set(owner, { version: 3 })).type).toBe('SignInPolicyConflict');
  expect(await get(owner)).toMatchObject({ version: 0 });
});

it.each([
  ['idleMinutes', { idleMinutes: 31 }],
  ['absoluteHours', { absoluteHours: 13 }],
] as const)('asks for another %s', async (field, change) => {
  expect(await set(owner, change)).toMatchObject({ type: 'InvalidInput', field });
});

it('is refused by the database itself to who is not of the office', async () => {
  await expect(set(consultant, { idleMinutes: 10 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it("is each consultancy's own", async () => {
  await set(owner, { idleMinutes: 7 });
  const other = await world.member(await world.test.createTenant(), 'owner');
  expect(await get(other)).toMatchObject({ idleMinutes: 30, version: 0 });
});
