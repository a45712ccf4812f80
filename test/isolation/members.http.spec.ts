import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGIN, FINISH, ORIGIN } from '../support/api';
import {
  asks,
  clinicsOf,
  createMemberHouse,
  type InvitedMember,
  type MemberHouse,
  memberSeenBy,
  viewerOf,
} from '../support/member-house';
import { until } from '../support/process';
import { SoftwareAuthenticator } from '../support/software-authenticator';

let house: MemberHouse;
beforeAll(async () => {
  house = await createMemberHouse();
});
afterAll(() => house?.close());

describe('an invitation', () => {
  it('goes by letter to somebody who comes in with it, and whoever sent it sees so', async () => {
    const { member, email, token } = await house.invited();
    expect(await house.post.lettersTo(email)).toHaveLength(1);
    expect(await memberSeenBy(house.owner, member.id)).toMatchObject({
      state: 'invited',
      enrolledAt: null,
      invitation: { state: 'open', letter: 'sent', sentAt: expect.any(String), invitedBy: '守山 花子' },
    });
    const { browser, type } = await house.register(token);
    expect(type).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({
      id: member.id,
      role: 'consultant',
      tenant: { id: house.tenantId },
    });
    expect(await memberSeenBy(house.owner, member.id)).toMatchObject({
      state: 'active',
      enrolledAt: expect.any(String),
      lastSignInAt: expect.any(String),
      invitation: null,
    });
  });

  it('is not used up by twenty programs that look at its link', async () => {
    const { token } = await house.invited();
    for (let i = 0; i < 20; i += 1) {
      const url = `/set-up/${token}`;
      await house.api.server.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
      await house.api.server.app.inject({ method: 'HEAD', url });
      const query = `{ setUpLink(token: "${token}") { __typename } }`;
      await house.api.server.app.inject({ method: 'GET', url: '/graphql', query: { query } });
      expect((await house.look(token)).__typename).toBe('SetUpLink');
    }
    expect((await house.register(token)).type).toBe('SignedIn');
  });

  it('brings one person in, and the link nobody after', async () => {
    const { token } = await house.invited();
    expect((await house.register(token)).type).toBe('SignedIn');
    expect((await house.register(token)).type).toBe('LinkNotUsable');
  });

  it.each<[string, (member: InvitedMember) => Promise<unknown>]>([
    ['was taken back', ({ id: memberId, version }) => asks(house.owner, 'revokeInvitation', { memberId, version })],
    ['has a newer one', ({ id: memberId, version }) => asks(house.owner, 'resendInvitation', { memberId, version })],
    [
      'was for a shut-out member',
      ({ id: memberId, version }) => asks(house.owner, 'disableMember', { memberId, version }),
    ],
    [
      'was for another role',
      ({ id: memberId, version, name }) =>
        asks(house.owner, 'changeMember', { memberId, version, name, role: 'admin', clinicIds: [] }),
    ],
    [
      'was for other clinics',
      ({ id: memberId, version, name }) =>
        asks(house.owner, 'changeMember', {
          memberId,
          version,
          name,
          role: 'consultant',
          clinicIds: [house.sakura, house.momiji],
        }),
    ],
    [
      'expired a second ago',
      ({ id }) =>
        house.api.database.asSuperuser(
          `update identity.set_up_links set expires_at = now() - interval '1 second' where member_id = $1`,
          [id],
        ),
    ],
  ])('opens nothing when its link %s, also for who had begun', async (_, end) => {
    const { member, token } = await house.invited();
    expect((await house.look(token)).__typename).toBe('SetUpLink');
    const [browser, key] = [house.api.browser(), new SoftwareAuthenticator(ORIGIN)];
    const begun = Object((await browser.send(BEGIN, { token })).data).beginPasskeyRegistration;
    expect(begun.__typename).toBe('WebAuthnCeremony');
    await end(member);
    const response = key.register(JSON.parse(begun.options));
    const finished = Object((await browser.send(FINISH, { token, response })).data).finishPasskeyRegistration;
    expect(finished.__typename).toBe('LinkNotUsable');
    expect([(await house.look(token)).__typename, (await house.register(token)).type]).toEqual([
      'LinkNotUsable',
      'LinkNotUsable',
    ]);
    expect(await memberSeenBy(house.owner, member.id)).toMatchObject({ enrolled: false });
  });
});

describe('a change by an administrator', () => {
  const change = (id: string, to: Record<string, unknown>, version = 1) =>
    asks(house.owner, 'changeMember', { memberId: id, version, name: '佐藤 花子', ...to });

  it('of the role is there at the next request of the one who is changed', async () => {
    const { id, browser } = await house.come();
    expect((await viewerOf(browser)).permissions).not.toContain('member:invite');
    expect((await change(id, { role: 'admin', clinicIds: [] })).__typename).toBe('MemberChanged');
    await until('all clinics are there', async () => (await clinicsOf(browser)) === 2);
    expect(await viewerOf(browser)).toMatchObject({
      role: 'admin',
      permissions: expect.arrayContaining(['member:invite']),
    });
    expect((await asks(browser, 'enableMember', { memberId: id, version: 99 })).__typename).toBe('MemberConflict');
  });

  it('of the clinics is there at the next request', async () => {
    const { id, browser } = await house.come();
    expect(await clinicsOf(browser)).toBe(1);
    await change(id, { role: 'consultant', clinicIds: [house.sakura, house.momiji] });
    expect(await clinicsOf(browser)).toBe(2);
  });

  it.each<[string, (id: string) => Promise<{ __typename: string }>]>([
    ['that takes a clinic away', (id) => change(id, { role: 'consultant', clinicIds: [house.momiji] })],
    ['to a lower role', (id) => change(id, { role: 'clinic_staff', clinicIds: [house.sakura] })],
    ['that shuts out', (id) => asks(house.owner, 'disableMember', { memberId: id, version: 1 })],
    ['that ends the sessions', (id) => asks(house.owner, 'endMemberSessions', { memberId: id, version: 1 })],
  ])('%s ends the sessions of that one person', async (_, end) => {
    const [{ id, browser }, other] = [await house.come(), await house.come()];
    expect([await viewerOf(browser), await viewerOf(other.browser)]).toMatchObject([{ id }, { id: other.id }]);
    expect((await end(id)).__typename).toBe('MemberChanged');
    await until('the session ends', async () => (await viewerOf(browser)) === null);
    expect(await clinicsOf(browser)).toBeUndefined();
    expect([await viewerOf(other.browser), await viewerOf(house.owner)]).toMatchObject([
      { id: other.id },
      { id: house.ownerId },
    ]);
  });

  it('asks for a fresh proof, except for what only takes away', async () => {
    const { id } = await house.come();
    const { member } = await house.invited();
    await house.api.database.asSuperuser(
      `update identity.sessions set verified_at = now() - interval '6 minutes' where member_id = $1`,
      [house.ownerId],
    );
    const stale = async (mutation: Parameters<typeof asks>[1], input: Record<string, unknown>) =>
      (await asks(house.owner, mutation, input)).code ?? 'answered';
    const one = { memberId: id, version: 1 };
    await until('the proof is old', async () => (await stale('enableMember', one)) === 'STEP_UP_REQUIRED');
    const person = { email: house.nextEmail(), name: '誰か', role: 'admin', clinicIds: [] };
    const said = [
      await stale('inviteMember', person),
      await stale('changeMember', { ...one, name: '誰か', role: 'admin', clinicIds: [] }),
      await stale('disableMember', one),
      await stale('resendInvitation', { memberId: member.id, version: 1 }),
    ];
    expect(said).toEqual(Array(4).fill('STEP_UP_REQUIRED'));
    expect(await stale('revokeInvitation', { memberId: member.id, version: 1 })).toBe('answered');
    expect(await stale('endMemberSessions', one)).toBe('answered');
    await house.api.database.asSuperuser('update identity.sessions set verified_at = now() where member_id = $1', [
      house.ownerId,
    ]);
    await until('the proof is fresh', async () => (await stale('enableMember', one)) === 'answered');
  });
});
