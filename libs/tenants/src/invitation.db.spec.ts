import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SetUpLinkRepository } from '@mamori/identity';
import { type Actor, hashSecret, newId, newSecret } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { InvitationService } from './invitation.service';
import { MemberReader } from './member-reader';
import { MemberService } from './member.service';
import type { InviteMemberInput, Member } from './schema.gen';
import { memberWorld, type MemberWorld, type SomeMember } from './testing/member-world';

let world: MemberWorld;
let invitations: InvitationService;
let tenantId: string;
let elsewhere: string;
let [sakura, momiji, foreign] = ['', '', ''];
let owner: SomeMember;
let admin: SomeMember;
let address = 0;

beforeAll(async () => {
  world = await memberWorld();
  invitations = world.get(InvitationService);
  elsewhere = await world.test.createTenant('あおい');
  foreign = await world.clinic(elsewhere);
});
afterAll(() => world?.close());
beforeEach(async () => {
  tenantId = await world.test.createTenant('みどり');
  [sakura, momiji] = [await world.clinic(tenantId, 'さくら内科'), await world.clinic(tenantId, 'もみじ歯科')];
  owner = await world.member(tenantId, 'owner', { name: '安藤' });
  admin = await world.member(tenantId, 'admin', { name: '青木' });
  address += 1;
});

const input = (given: Partial<InviteMemberInput> = {}): InviteMemberInput => ({
  email: `new-${address}@example.jp`,
  name: '佐藤 花子',
  role: 'consultant',
  clinicIds: [sakura],
  ...given,
});
const invite = (as: Actor, given: Partial<InviteMemberInput> = {}) =>
  asActor(as, () => invitations.invite(input(given)));
const invited = async (as: Actor = admin, given: Partial<InviteMemberInput> = {}): Promise<Member> => {
  const outcome = await invite(as, given);
  if (outcome.type !== 'MemberChanged') throw new Error(outcome.type);
  return outcome.member;
};
const seen = (id: string) => asActor(owner, () => world.get(MemberReader).get(id));
const step = (what: 'resend' | 'revoke', as: Actor, { id, version }: { id: string; version: number }) =>
  asActor(as, () => invitations[what]({ memberId: id, version }));
/** The secret that the letter of the newest link would carry; puts it where the letter would. */
const tokenOf = async (memberId: string) => {
  const token = newSecret();
  await world.test.asSuperuser(
    `update identity.set_up_links set token_hash = $2 where id = (
       select id from identity.set_up_links where member_id = $1 order by created_at desc, id desc limit 1)`,
    [memberId, hashSecret(token)],
  );
  return token;
};
const isUsable = async (token: string) => (await world.get(SetUpLinkRepository).usable(token)) !== undefined;

describe('an invitation', () => {
  it('makes a member with clinics, asks for the letter, and records it', async () => {
    const member = await invited(admin, {
      clinicIds: [momiji, sakura, momiji],
      email: ` Hanako-${address}@Example.JP `,
    });
    expect(member).toMatchObject({
      email: `hanako-${address}@example.jp`,
      state: 'invited',
      enrolled: false,
      version: 1,
      clinics: [{ id: sakura }, { id: momiji }],
      invitation: { state: 'open', letter: 'pending', sentAt: null, invitedBy: '青木' },
    });
    const rows = await world.test.asSuperuser<{ action: string }>(
      'select action from app.audit_events where object_id = $1 order by action',
      [member.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['member.assigned', 'member.assigned', 'member.invited']);
    expect(await world.runJobs(tenantId)).toBe(1);
    const letter = await world.one(
      `select e.kind, e.state, e.language, l.role, l.clinic_ids as clinics, l.invited_by = $2 as by
         from identity.letters e join identity.set_up_links l on l.id = e.set_up_link_id where l.member_id = $1`,
      member.id,
      admin.principalId,
    );
    const clinics = [sakura, momiji].sort();
    expect(letter).toEqual({
      kind: 'invitation',
      state: 'pending',
      language: 'ja',
      role: 'consultant',
      clinics,
      by: true,
    });
    expect((await seen(member.id)).invitation).toMatchObject({ state: 'open', letter: 'pending', invitedBy: '青木' });
    expect(await isUsable(await tokenOf(member.id))).toBe(true);
  });

  it('has one link and one letter however often its job runs', async () => {
    const { id } = await invited();
    expect([
      await world.runJobs(tenantId),
      await world.runJobsAgain(tenantId),
      await world.runJobsAgain(tenantId),
    ]).toEqual([1, 1, 1]);
    const row = await world.one(
      `select (select count(*)::int from identity.set_up_links where member_id = $1) as links,
              (select count(*)::int from identity.letters e join identity.set_up_links l on l.id = e.set_up_link_id
                where l.member_id = $1) as letters`,
      id,
    );
    expect(row).toEqual({ links: 1, letters: 1 });
  });

  it('of somebody who is a member says so, in whatever spelling', async () => {
    const member = await invited(admin, { email: `sato-${address}@example.jp` });
    expect(
      await invite(owner, { email: `ＳＡＴＯ-${address}@example.jp`, name: '別の名前', role: 'admin' }),
    ).toMatchObject({
      type: 'AlreadyMember',
      member: { id: member.id, name: '佐藤 花子', role: 'consultant' },
    });
  });

  it('is made once when two administrators make it at once', async () => {
    const types = (await Promise.all([invite(owner), invite(admin), invite(admin)])).map(({ type }) => type);
    expect(types.sort()).toEqual(['AlreadyMember', 'AlreadyMember', 'MemberChanged']);
  });

  it('is made once when the same request comes twice', async () => {
    const twice = { clientMutationId: 'once' };
    expect(await invite(admin, twice)).toEqual(await invite(admin, twice));
    expect(await world.runJobs(tenantId)).toBe(1);
  });

  it('looks the same for somebody who is known elsewhere', async () => {
    const known = await world.member(elsewhere, 'owner', { email: `known-${address}@example.jp`, name: '本名 太郎' });
    const [there, new_] = [await invited(admin, { email: known.email }), await invited(admin)];
    const plain = ({ id: _, email: __, invitation, ...rest }: Member) => ({
      ...rest,
      invitation: { ...invitation, expiresAt: '' },
    });
    expect(plain(there)).toEqual(plain(new_));
    await world.runJobs(tenantId);
    expect(plain(await seen(there.id))).toEqual(plain(await seen(new_.id)));
    expect(JSON.stringify(await seen(there.id))).not.toContain('本名');
    const same = await world.one('select person_id as "personId" from app.members where id = $1', there.id);
    expect(same).toEqual({ personId: known.personId });
  });

  it.each<[string, () => Partial<InviteMemberInput>]>([
    ["another consultancy's clinic", () => ({ clinicIds: [sakura, foreign] })],
    ['a clinic that does not exist', () => ({ clinicIds: [newId()] })],
    ['what is no id', () => ({ clinicIds: ['x'] })],
  ])('finds nothing for %s, and writes nothing', async (_, given) => {
    await expect(invite(owner, given())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { n } = await world.one<{ n: number }>(
      'select count(*)::int as n from app.members where tenant_id = $1',
      tenantId,
    );
    expect([n, await world.runJobs(tenantId)]).toEqual([2, 0]);
  });

  it.each<[string, Partial<InviteMemberInput>, string]>([
    ['no address', { email: 'hanako' }, 'email'],
    ['two addresses', { email: 'a@example.jp,b@example.jp' }, 'email'],
    ['a header in the address', { email: 'a@example.jp\r\nBcc: b@example.jp' }, 'email'],
    ['no name', { name: '  ' }, 'name'],
  ])('asks again for %s', async (_, given, field) => {
    expect(await invite(admin, given)).toMatchObject({ type: 'InvalidInput', field });
  });

  it('is refused for an owner by an administrator, and for a consultant without clinics', async () => {
    expect((await invite(admin, { role: 'owner', clinicIds: [] })).type).toBe('RoleNotAllowed');
    expect((await invite(owner, { clinicIds: [] })).type).toBe('ClinicsRequired');
    expect((await invite(owner, { role: 'owner', clinicIds: [] })).type).toBe('MemberChanged');
  });

  it('is refused after a hundred in a day, to this administrator', async () => {
    await invite(admin);
    await world.test.asSuperuser(`update identity.rate_counters set count = 100 where bucket = 'invitation:member'`);
    expect(await invite(admin)).toMatchObject({ type: 'TooManyAttempts', retryAfterSeconds: expect.any(Number) });
    expect((await invite(owner)).type).toBe('AlreadyMember');
  });
});

describe('a link that is not wanted any more', () => {
  const prepared = async () => {
    const member = await invited();
    await world.runJobs(tenantId);
    const token = await tokenOf(member.id);
    expect(await isUsable(token)).toBe(true);
    return { member, token };
  };

  it('is dead the moment it is taken back', async () => {
    const { member, token } = await prepared();
    expect(await step('revoke', admin, member)).toMatchObject({
      type: 'MemberChanged',
      member: { version: 2, invitation: { state: 'revoked' } },
    });
    expect([await isUsable(token), (await seen(member.id)).state]).toEqual([false, 'invited']);
    expect((await step('revoke', admin, { id: member.id, version: 2 })).type).toBe('InvitationNotOpen');
  });

  it('is never made when it is taken back before its letter', async () => {
    const member = await invited();
    expect(await step('revoke', admin, member)).toMatchObject({ member: { invitation: { state: 'revoked' } } });
    await world.runJobs(tenantId);
    const { n } = await world.one<{ n: number }>(
      'select count(*)::int as n from identity.set_up_links where member_id = $1',
      member.id,
    );
    expect(n).toBe(0);
  });

  it('gives way to the next one', async () => {
    const { member, token } = await prepared();
    expect(await step('resend', owner, member)).toMatchObject({
      type: 'MemberChanged',
      member: { version: 2, invitation: { state: 'open', letter: 'pending', invitedBy: '安藤' } },
    });
    expect(await isUsable(token)).toBe(false);
    await world.runJobs(tenantId);
    expect([await isUsable(token), await isUsable(await tokenOf(member.id))]).toEqual([false, true]);
  });

  it('comes back after it was taken back, when it is sent again', async () => {
    const { member } = await prepared();
    await step('revoke', admin, member);
    expect((await step('resend', admin, { id: member.id, version: 2 })).type).toBe('MemberChanged');
    await world.runJobs(tenantId);
    expect(await isUsable(await tokenOf(member.id))).toBe(true);
    expect((await seen(member.id)).invitation?.state).toBe('open');
  });

  it.each<[string, () => { role: 'admin' | 'consultant'; clinicIds: string[] }]>([
    ['role', () => ({ role: 'admin', clinicIds: [] })],
    ['clinics', () => ({ role: 'consultant', clinicIds: [sakura, momiji] })],
  ])('dies with the %s it was meant for, and stays dead when that comes back', async (_, other) => {
    const { member, token } = await prepared();
    const change = (version: number, to: { role: 'admin' | 'consultant'; clinicIds: string[] }) =>
      asActor(owner, () => world.get(MemberService).change({ memberId: member.id, version, name: member.name, ...to }));
    await change(1, other());
    expect([await isUsable(token), (await seen(member.id)).invitation?.state]).toEqual([false, 'revoked']);
    await change(2, { role: 'consultant', clinicIds: [sakura] });
    expect([await isUsable(token), (await seen(member.id)).invitation?.state]).toEqual([false, 'revoked']);
  });

  it('lives on under another name', async () => {
    const { member, token } = await prepared();
    const renamed = {
      memberId: member.id,
      version: 1,
      name: '佐藤 華子',
      role: 'consultant' as const,
      clinicIds: [sakura],
    };
    await asActor(owner, () => world.get(MemberService).change(renamed));
    expect([await isUsable(token), (await seen(member.id)).invitation?.state]).toEqual([true, 'open']);
  });

  it('rests while its member is shut out', async () => {
    const { member, token } = await prepared();
    const switch_ = (what: 'disable' | 'enable', version: number) =>
      asActor(owner, () => world.get(MemberService)[what]({ memberId: member.id, version }));
    await switch_('disable', 1);
    expect(await isUsable(token)).toBe(false);
    expect((await step('resend', owner, { id: member.id, version: 2 })).type).toBe('InvitationNotOpen');
    await switch_('enable', 2);
    expect(await isUsable(token)).toBe(true);
  });

  it('is expired after seven days, and may be sent again', async () => {
    const { member, token } = await prepared();
    await world.test.asSuperuser(
      `update identity.set_up_links set expires_at = now() - interval '1 second' where member_id = $1`,
      [member.id],
    );
    expect([await isUsable(token), (await seen(member.id)).invitation?.state]).toEqual([false, 'expired']);
    expect((await step('revoke', admin, member)).type).toBe('InvitationNotOpen');
    expect((await step('resend', admin, member)).type).toBe('MemberChanged');
  });

  it('is not looked for where somebody came in already, or belongs to another consultancy', async () => {
    const inside = { id: admin.principalId, version: 1 };
    expect((await step('resend', owner, inside)).type).toBe('InvitationNotOpen');
    expect((await step('revoke', owner, inside)).type).toBe('InvitationNotOpen');
    const other = await world.member(elsewhere, 'admin', { enrolled: false });
    for (const id of [other.principalId, newId()])
      for (const what of ['resend', 'revoke'] as const)
        await expect(step(what, owner, { id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
