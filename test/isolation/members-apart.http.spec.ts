import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asks, createMemberHouse, type MemberHouse, memberSeenBy, viewerOf } from '../support/member-house';
import { until } from '../support/process';

const steps = ['resendInvitation', 'revokeInvitation', 'disableMember', 'enableMember', 'endMemberSessions'] as const;

let house: MemberHouse;
beforeAll(async () => {
  house = await createMemberHouse();
});
afterAll(() => house?.close());

describe('one person in two consultancies', () => {
  it('comes in with the key of the first, and neither learns of the other', async () => {
    const first = await house.invited();
    const key = (await house.register(first.token)).key;
    const second = await house.api.signedIn({ role: 'owner' });
    const clinic = await house.clinic(second.tenantId);
    const given = { email: first.email, name: '花子 (別名)', clinicIds: [clinic] };
    const there = await house.invited(given, second);
    const unknown = await house.invited({ ...given, email: house.nextEmail() }, second);

    const plain = async (id: string) => {
      const { id: _, email: __, invitation, ...rest } = await memberSeenBy(second.browser, id);
      return { ...rest, invitation: { ...invitation, sentAt: '', expiresAt: '' } };
    };
    expect(await plain(there.member.id)).toEqual(await plain(unknown.member.id));
    expect(await house.look(there.token)).toMatchObject({ hasPasskey: true });

    const stranger = await house.register(there.token);
    expect(stranger.type).toBe('AlreadyRegistered');
    const { browser, type } = await house.accept(there.token, key);
    expect(type).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ id: there.member.id, tenant: { id: second.tenantId } });
    expect((await house.accept(there.token, key)).type).toBe('LinkNotUsable');

    await asks(second.browser, 'disableMember', { memberId: there.member.id, version: 1 });
    await until('the session ends', async () => (await viewerOf(browser)) === null);
    expect(await memberSeenBy(house.owner, first.member.id)).toMatchObject({
      state: 'active',
      name: '佐藤 花子',
      version: 1,
    });
  });
});

describe('a member of another consultancy', () => {
  it('is as unknown as one that does not exist, whatever is asked', async () => {
    const other = await house.api.signedIn({ role: 'owner' });
    const mine = await house.come();
    const version = 1;
    const named = { version, name: '誰か', role: 'consultant', clinicIds: [house.sakura] };
    for (const mutation of steps) {
      const foreign = await asks(house.owner, mutation, { memberId: other.memberId, version });
      expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
      expect(foreign).toEqual(await asks(house.owner, mutation, { memberId: newId(), version }));
      expect(await asks(house.owner, mutation, { memberId: mine.id, version: 99 })).toMatchObject({
        __typename: 'MemberConflict',
      });
    }
    const foreign = await asks(house.owner, 'changeMember', { memberId: other.memberId, ...named });
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    expect(foreign).toEqual(await asks(house.owner, 'changeMember', { memberId: newId(), ...named }));
    expect(await memberSeenBy(house.owner, other.memberId)).toEqual(await memberSeenBy(house.owner, newId()));
    expect(await memberSeenBy(house.owner, mine.id)).toMatchObject({ id: mine.id });
    expect(await viewerOf(other.browser)).toMatchObject({ id: other.memberId });
  });

  it("cannot be made with another consultancy's clinic", async () => {
    const other = await house.api.signedIn({ role: 'owner' });
    const theirs = await house.clinic(other.tenantId);
    const input = { name: '誰か', role: 'consultant' };
    const foreign = await asks(house.owner, 'inviteMember', {
      ...input,
      email: house.nextEmail(),
      clinicIds: [theirs],
    });
    expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    expect(foreign).toEqual(
      await asks(house.owner, 'inviteMember', { ...input, email: house.nextEmail(), clinicIds: [newId()] }),
    );
  });

  it('does not show in a list that names its clinic', async () => {
    const other = await house.api.signedIn({ role: 'owner' });
    const theirs = await house.clinic(other.tenantId);
    const list = async (id: string) => {
      const { data } = await house.owner.send('query ($id: ID) { members(filter: {clinicId: $id}) { totalCount } }', {
        id,
      });
      return Object(data).members.totalCount;
    };
    await house.invited();
    await house.invited({ clinicIds: [theirs] }, other);
    expect([await list(theirs), (await list(house.sakura)) > 0]).toEqual([0, true]);
  });
});

it.each(['consultant', 'clinic_manager', 'clinic_staff'])('lets a %s change nobody', async (role) => {
  const { id, browser } = await house.come({ role });
  const input = { memberId: id, version: 1 };
  for (const mutation of steps) expect(await asks(browser, mutation, input)).toMatchObject({ code: 'FORBIDDEN' });
  const person = { name: '誰か', role: 'admin', clinicIds: [] };
  expect(await asks(browser, 'inviteMember', { ...person, email: house.nextEmail() })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await asks(browser, 'changeMember', { ...input, ...person })).toMatchObject({ code: 'FORBIDDEN' });
});

describe('how a consultancy signs in', () => {
  const GET = '{ signInPolicy { method idleMinutes version viewerCanEdit } }';
  const SET = `mutation ($input: SetSignInPolicyInput!) { setSignInPolicy(input: $input) {
    __typename ... on SignInPolicyChanged { policy { idleMinutes version } } ... on UserError { message } } }`;
  const shorter = { version: 0, method: 'passkey', idleMinutes: 5, absoluteHours: 1 };

  it('is set by its office alone, after a fresh proof, and shortens sessions that are open', async () => {
    const [{ browser: admin, memberId, tenantId }, elsewhere] = [
      await house.api.signedIn(),
      await house.api.signedIn(),
    ];
    const { browser: consultant } = await house.api.signedIn({ tenantId, role: 'consultant' });
    const codeOf = async () => (await consultant.send(SET, { input: shorter })).errors[0]?.extensions.code;
    expect(await codeOf()).toBe('FORBIDDEN');
    const age = `update identity.sessions set verified_at = now() - interval '6 minutes',
                        last_seen_at = now() - interval '6 minutes' where member_id = $1`;
    await house.api.database.asSuperuser(age, [elsewhere.memberId]);
    expect((await elsewhere.browser.send(SET, { input: shorter })).errors[0]?.extensions.code).toBe('STEP_UP_REQUIRED');

    const changed = Object((await admin.send(SET, { input: shorter })).data).setSignInPolicy;
    expect(changed).toEqual({ __typename: 'SignInPolicyChanged', policy: { idleMinutes: 5, version: 1 } });
    expect(Object((await consultant.send(GET)).data).signInPolicy).toMatchObject({
      idleMinutes: 5,
      viewerCanEdit: false,
    });
    await house.api.database.asSuperuser(age, [memberId]);
    await until('the session is over', async () => (await viewerOf(admin)) === null);
    expect(await viewerOf(elsewhere.browser)).toMatchObject({ id: elsewhere.memberId });
  });
});
