import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { MemberReader } from './member-reader';
import { MemberService } from './member.service';
import type { ChangeMemberInput, Role } from './schema.gen';
import { memberWorld, type MemberWorld, type SomeMember } from './testing/member-world';

let world: MemberWorld;
let members: MemberService;
let tenantId: string;
let elsewhere: string;
let [sakura, momiji, foreign] = ['', '', ''];
let owner: SomeMember;
let admin: SomeMember;
let consultant: SomeMember;

beforeAll(async () => {
  world = await memberWorld();
  members = world.get(MemberService);
  elsewhere = await world.test.createTenant('あおい');
  foreign = await world.clinic(elsewhere);
});
afterAll(() => world?.close());
beforeEach(async () => {
  tenantId = await world.test.createTenant('みどり');
  [sakura, momiji] = [await world.clinic(tenantId, 'さくら内科'), await world.clinic(tenantId, 'もみじ歯科')];
  owner = await world.member(tenantId, 'owner');
  admin = await world.member(tenantId, 'admin');
  consultant = await world.member(tenantId, 'consultant', { name: '加藤', clinics: [sakura, momiji] });
});

const input = (of: SomeMember, change: Partial<ChangeMemberInput> = {}): ChangeMemberInput => ({
  memberId: of.principalId,
  version: 1,
  name: '加藤',
  role: 'consultant',
  clinicIds: [sakura, momiji],
  ...change,
});
const change = (as: Actor, of: SomeMember, given: Partial<ChangeMemberInput> = {}) =>
  asActor(as, () => members.change(input(of, given)));
const seen = (of: SomeMember) => asActor(owner, () => world.get(MemberReader).get(of.principalId));
const openSessions = async (of: SomeMember) =>
  (
    await world.one<{ n: number }>(
      'select count(*)::int as n from identity.sessions where member_id = $1 and ended_at is null',
      of.principalId,
    )
  ).n;
const audited = async (of: SomeMember) =>
  (
    await world.test.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 order by action`,
      [of.principalId],
    )
  ).map(({ action }) => action);

describe('changing a member', () => {
  it('renames, and keeps what it was', async () => {
    await world.session(consultant);
    expect(await change(admin, consultant, { name: '  加藤 真琴 ' })).toMatchObject({
      type: 'MemberChanged',
      member: { name: '加藤 真琴', version: 2, clinics: [{ id: sakura }, { id: momiji }] },
    });
    const row = await world.one(
      `select actor_id, before->>'name' as was, after->>'name' as is from app.audit_events where action = 'member.changed' and object_id = $1`,
      consultant.principalId,
    );
    expect(row).toEqual({ actor_id: admin.principalId, was: '加藤', is: '加藤 真琴' });
    expect([await audited(consultant), await openSessions(consultant)]).toEqual([['member.changed'], 1]);
  });

  it('takes a clinic away, records it with the clinic, and ends the sessions', async () => {
    await world.session(consultant);
    const own = await world.session(owner);
    expect((await change(admin, consultant, { clinicIds: [sakura] })).type).toBe('MemberChanged');
    expect((await seen(consultant)).clinics).toEqual([{ id: sakura, name: 'さくら内科' }]);
    const row = await world.one(
      `select clinic_id from app.audit_events where action = 'member.unassigned' and object_id = $1`,
      consultant.principalId,
    );
    expect(row).toEqual({ clinic_id: momiji });
    expect(await openSessions(consultant)).toBe(0);
    expect(await world.one('select ended_at from identity.sessions where id = $1', own)).toEqual({ ended_at: null });
  });

  it('ends no session for a clinic more', async () => {
    await world.session(consultant);
    const third = await world.clinic(tenantId);
    expect((await change(admin, consultant, { clinicIds: [sakura, momiji, third] })).type).toBe('MemberChanged');
    expect([(await seen(consultant)).clinics.length, await openSessions(consultant)]).toEqual([3, 1]);
  });

  it('ends sessions in this consultancy and leaves those in another', async () => {
    const there = await world.member(elsewhere, 'consultant', { email: consultant.email, clinics: [foreign] });
    expect(there.personId).toBe(consultant.personId);
    await Promise.all([world.session(consultant), world.session(there)]);
    await change(owner, consultant, { role: 'clinic_staff', clinicIds: [sakura] });
    expect([await openSessions(consultant), await openSessions(there)]).toEqual([0, 1]);
  });

  it.each<[string, () => Promise<Partial<ChangeMemberInput>>]>([
    ["another consultancy's clinic", async () => ({ clinicIds: [sakura, foreign] })],
    ['a clinic that does not exist', async () => ({ clinicIds: [sakura, newId()] })],
    ['what is no id', async () => ({ clinicIds: [sakura, 'x'] })],
    ["another consultancy's member", async () => ({ memberId: (await world.member(elsewhere, 'admin')).principalId })],
    ['a member that does not exist', async () => ({ memberId: newId() })],
  ])('finds nothing for %s, and writes nothing', async (_, given) => {
    await expect(change(owner, consultant, await given())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([(await seen(consultant)).version, await audited(consultant)]).toEqual([1, []]);
  });

  it('shows what somebody else changed in between, and overwrites nothing', async () => {
    await change(admin, consultant, { name: '加藤 一' });
    expect(await change(owner, consultant, { name: '加藤 二' })).toMatchObject({
      type: 'MemberConflict',
      member: { name: '加藤 一', version: 2 },
    });
    expect((await seen(consultant)).name).toBe('加藤 一');
  });

  it('lets one of ten changes at once through', async () => {
    const types = await Promise.all(
      Array.from({ length: 10 }, async (_, n) => (await change(owner, consultant, { name: `加藤 ${n}` })).type),
    );
    expect(types.sort()).toEqual(['MemberChanged', ...Array<string>(9).fill('MemberConflict')]);
    expect((await seen(consultant)).version).toBe(2);
  });

  it('does the same request once, and ends the sessions at each', async () => {
    const again = { clientMutationId: 'once', clinicIds: [sakura] };
    const first = await change(admin, consultant, again);
    await world.session(consultant);
    expect(await change(admin, consultant, again)).toEqual(first);
    expect([(await seen(consultant)).version, await openSessions(consultant)]).toEqual([2, 0]);
  });

  it('keeps one of two owners who step each other down at once', async () => {
    const second = await world.member(tenantId, 'owner');
    const down = (as: SomeMember, of: SomeMember) => change(as, of, { role: 'admin', clinicIds: [] });
    await Promise.allSettled([down(owner, second), down(second, owner)]);
    const left = await world.one(
      `select count(*)::int as n from app.members where tenant_id = $1 and role = 'owner'`,
      tenantId,
    );
    expect(left).toEqual({ n: 1 });
  });

  it.each<[string, Partial<ChangeMemberInput>, string]>([
    ['', { name: '' }, 'name'],
    ['a name on two lines', { name: '加藤\nBcc: x' }, 'name'],
    ['a name of 201 letters', { name: 'あ'.repeat(201) }, 'name'],
    ['a name with NUL', { name: '加\0藤' }, 'name'],
    ['501 clinics', { clinicIds: Array<string>(501).fill(newId()) }, 'clinicIds'],
  ])('asks for another %s', async (_, given, field) => {
    expect(await change(owner, consultant, given)).toMatchObject({ type: 'InvalidInput', field });
  });

  it('is undone as a whole when it cannot be recorded', async () => {
    await world.test.asSuperuser(
      `create function app.stumble() returns trigger language plpgsql set search_path = '' as $$
       begin if new.action = 'member.unassigned' then raise exception 'stumbled'; end if; return new; end $$;
       create trigger stumble before insert on app.audit_events for each row execute function app.stumble()`,
    );
    await world.session(consultant);
    try {
      await expect(change(owner, consultant, { name: '誰か', clinicIds: [sakura] })).rejects.toBeDefined();
    } finally {
      await world.test.asSuperuser('drop function app.stumble cascade');
    }
    expect(await seen(consultant)).toMatchObject({ name: '加藤', version: 1, clinics: [{}, {}] });
    expect([await audited(consultant), await openSessions(consultant)]).toEqual([[], 1]);
  });

  it('is refused by the database itself for who is not of the office', async () => {
    const manager = await world.member(tenantId, 'clinic_manager', { clinics: [sakura] });
    for (const as of [consultant, manager])
      await expect(change(as, admin, { role: 'admin', clinicIds: [] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('ending access', () => {
  const step = (what: 'disable' | 'enable' | 'endSessions', as: Actor, of: SomeMember, version = 1) =>
    asActor(as, () => members[what]({ memberId: of.principalId, version }));

  it('shuts out, ends the sessions, and gives everything back', async () => {
    await world.session(consultant);
    expect(await step('disable', admin, consultant)).toMatchObject({
      type: 'MemberChanged',
      member: { state: 'disabled', version: 2 },
    });
    expect(await openSessions(consultant)).toBe(0);
    expect(await step('enable', admin, consultant, 2)).toMatchObject({
      member: { state: 'active', role: 'consultant', clinics: [{}, {}], version: 3 },
    });
    expect(await audited(consultant)).toEqual(['member.disabled', 'member.enabled']);
  });

  it('ends the sessions alone', async () => {
    await Promise.all([world.session(consultant), world.session(consultant)]);
    expect(await step('endSessions', admin, consultant)).toMatchObject({
      type: 'MemberChanged',
      member: { version: 1 },
    });
    expect(await openSessions(consultant)).toBe(0);
    const rows = await world.test.asSuperuser<{ action: string; actor_kind: string }>(
      `select action, actor_kind from app.audit_events where tenant_id = $1 order by action, actor_kind`,
      [tenantId],
    );
    expect(rows).toEqual([
      { action: 'member.sessions-ended', actor_kind: 'office' },
      { action: 'session.ended', actor_kind: 'sign_in' },
      { action: 'session.ended', actor_kind: 'sign_in' },
    ]);
  });

  it.each<['disable' | 'enable' | 'endSessions', Role, string]>([
    ['disable', 'owner', 'RoleNotAllowed'],
    ['enable', 'owner', 'RoleNotAllowed'],
    ['endSessions', 'owner', 'RoleNotAllowed'],
    ['disable', 'consultant', 'MemberChanged'],
  ])('for an administrator to %s an %s: %s', async (what, role, type) => {
    expect((await step(what, admin, role === 'owner' ? owner : consultant)).type).toBe(type);
  });

  it('keeps the last owner, and oneself', async () => {
    expect((await step('disable', owner, owner)).type).toBe('LastOwner');
    await world.member(tenantId, 'owner');
    expect((await step('disable', owner, owner)).type).toBe('NotOneself');
    expect((await step('endSessions', owner, owner)).type).toBe('NotOneself');
  });

  it("does not act upon a version that is not the member's", async () => {
    await world.session(consultant);
    for (const what of ['disable', 'enable', 'endSessions'] as const)
      expect((await step(what, admin, consultant, 7)).type).toBe('MemberConflict');
    expect(await openSessions(consultant)).toBe(1);
  });
});
