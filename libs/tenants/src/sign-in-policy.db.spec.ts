import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type Actor, newId } from '@mamori/platform';
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
    membersToSignInAgain: 0,
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

it('ends the sessions that lack a password which is demanded now, but for the one that demands it', async () => {
  const changers = await world.session(owner);
  const alone = await world.session(consultant);
  const withPassword = await world.session(consultant);
  await world.test.asSuperuser(`update identity.sessions set method = 'password_and_key' where id = $1`, [
    withPassword,
  ]);
  const idle = await world.session(await world.member(tenantId, 'consultant'));
  await world.test.asSuperuser(
    `update identity.sessions set last_seen_at = now() - interval '31 minutes' where id = $1`,
    [idle],
  );
  const elsewhere = await world.session(await world.member(await world.test.createTenant(), 'consultant'));
  const here = { ...owner, session: { id: changers, personId: owner.personId, isFresh: true } };
  const endOf = (id: string) =>
    world.one<{ because: string | null }>('select ended_because as because from identity.sessions where id = $1', id);

  expect(await get(here)).toMatchObject({ membersToSignInAgain: 1 });
  await set(here, { idleMinutes: 20 });
  expect(await endOf(alone)).toEqual({ because: null });
  expect(await set(here, { version: 1, method: 'password_and_key' })).toMatchObject({
    policy: { membersToSignInAgain: 0 },
  });
  expect(await endOf(alone)).toEqual({ because: 'sign-in policy changed' });
  for (const id of [changers, withPassword, elsewhere]) expect(await endOf(id)).toEqual({ because: null });
  const told = await world.test.asSuperuser(
    `select object_id as "sessionId" from app.audit_events
      where tenant_id = $1 and action = 'session.ended' and after->>'because' = 'sign-in policy changed'`,
    [tenantId],
  );
  expect(told.map(({ sessionId }) => sessionId).sort()).toEqual([alone, idle].sort());
});

it('ends sessions at a retry that were left open when the first try broke off', async () => {
  const input = { ...usual, method: 'password_and_key', clientMutationId: newId() } as const;
  await set(owner, input);
  const left = await world.session(consultant);
  await set(owner, input);
  expect(await world.one('select ended_because as because from identity.sessions where id = $1', left)).toEqual({
    because: 'sign-in policy changed',
  });
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
