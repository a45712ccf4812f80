import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../support/api';
import {
  accept,
  ACCEPT,
  ask,
  auditOf,
  BEGIN_ACCEPT,
  CHOOSE,
  codeOf,
  demandBoth,
  eventsOf,
  GIVE,
  GOOD_PASSWORD,
  personOf,
  register,
  signInWithKey,
  signInWithPassword,
  SWITCH,
  viewerOf,
  withBoth,
} from '../support/sign-in';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

let people = 0;
/** One person who works in two consultancies, and a stranger to a third. */
async function inTwo() {
  people += 1;
  const email = `two-houses-${people}@example.jp`;
  const [first, second] = [await api.database.createTenant('甲'), await api.database.createTenant('乙')];
  const here = await api.signedIn({ email, tenantId: first });
  const invited = await api.invite({ email, tenantId: second, role: 'consultant' });
  const browser = api.browser();
  expect((await accept(browser, invited.token, here.key)).__typename).toBe('SignedIn');
  const { id: personId } = await personOf(api, here.memberId);
  return { email, personId, first, second, here, browser, key: here.key, there: invited };
}

const LOOK = `query ($token: String!) { setUpLink(token: $token) {
  __typename ... on SetUpLink { tenantName personName email role method hasPasskey replacesPasskeys } } }`;
const keysOf = async (personId: string) =>
  (
    await api.database.asSuperuser(`select 1 from identity.passkeys where person_id = $1 and revoked_at is null`, [
      personId,
    ])
  ).length;

describe('one person in two consultancies', () => {
  it('proves the key once, chooses, and works in the chosen one alone', async () => {
    const { key, first, second } = await inTwo();
    const browser = api.browser();
    const asked = await signInWithKey(browser, key);
    expect(asked.__typename).toBe('TenantChoiceRequired');
    expect(
      Object(asked)
        .tenants.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual([first, second].sort());
    expect(await viewerOf(browser)).toBeNull();
    expect((await ask(browser, CHOOSE, { tenantId: second })).__typename).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: second } });
  });

  it('enters at once the one that was named with the key', async () => {
    const { key, second } = await inTwo();
    const browser = api.browser();
    expect((await signInWithKey(browser, key, { tenantId: second })).__typename).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: second } });
  });

  it('enters none of which the person is no member, named early or late', async () => {
    const { key, first } = await inTwo();
    const foreign = await api.database.createTenant();
    expect((await signInWithKey(api.browser(), key, { tenantId: foreign })).__typename).toBe('AuthenticationFailed');
    const browser = api.browser();
    await signInWithKey(browser, key);
    for (const tenantId of [foreign, 'no id', '00000000-0000-7000-8000-000000000001'])
      expect((await ask(browser, CHOOSE, { tenantId })).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(browser)).toBeNull();
    expect((await ask(browser, CHOOSE, { tenantId: first })).__typename).toBe('SignedIn');
  });

  it('learns of its consultancies after the key only', async () => {
    const person = await withBoth(api);
    const other = await api.database.createTenant('隠れ家コンサルティング');
    const { token } = await api.invite({ email: person.email, tenantId: other });
    await accept(api.browser(), token, person.key);
    const asked = await signInWithPassword(api.browser(), person.email, person.password);
    expect(asked.__typename).toBe('KeyRequired');
    expect(JSON.stringify(asked)).not.toContain('隠れ家');
    expect(JSON.stringify(asked)).not.toContain(other);
  });

  it('is not offered one whose invitation was not accepted, or in which it is disabled', async () => {
    const { key, email, there } = await inTwo();
    await api.invite({ email, tenantId: await api.database.createTenant() });
    await api.database.asSuperuser(`update app.members set disabled_at = now() where id = $1`, [there.memberId]);
    expect((await signInWithKey(api.browser(), key)).__typename).toBe('SignedIn');
  });
});

describe('switching to another consultancy', () => {
  it('ends the session here and opens one there, with a new secret', async () => {
    const { here, first, second, personId } = await inTwo();
    const { browser } = here;
    const before = browser.copy();
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: first } });
    expect((await ask(browser, SWITCH, { tenantId: second })).__typename).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: second } });
    expect(browser.cookies().get('mamori')).not.toBe(before.cookies().get('mamori'));
    expect(await viewerOf(before)).toBeNull();
    expect(await eventsOf(api, personId)).toContain('tenant_switched');
  });

  it('leaves a trail in each that says nothing of the other', async () => {
    const { here, first, second, there } = await inTwo();
    await ask(here.browser, SWITCH, { tenantId: second });
    expect((await auditOf(api, first)).at(-1)).toBe('session.ended');
    expect((await auditOf(api, second)).at(-1)).toBe('session.opened');
    for (const [tenantId, foreign] of [
      [first, [second, there.memberId, '乙']],
      [second, [first, here.memberId, '甲']],
    ] as const) {
      const rows = await api.database.asSuperuser(`select * from app.audit_events where tenant_id = $1`, [tenantId]);
      for (const word of foreign) expect(JSON.stringify(rows)).not.toContain(word);
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  it('does not lengthen the proof that opened it', async () => {
    const { here, second } = await inTwo();
    await api.database.asSuperuser(
      `update identity.sessions set verified_at = now() - interval '4 minutes' where member_id = $1`,
      [here.memberId],
    );
    await ask(here.browser, SWITCH, { tenantId: second });
    const [session] = await api.database.asSuperuser<{ old: boolean }>(
      `select verified_at < now() - interval '3 minutes' as old from identity.sessions
        where tenant_id = $1 and ended_at is null order by created_at desc limit 1`,
      [second],
    );
    expect(session).toEqual({ old: true });
  });

  it('finds no consultancy of others', async () => {
    const { here, first } = await inTwo();
    const foreign = await api.database.createTenant();
    expect(await codeOf(here.browser, SWITCH, { tenantId: foreign })).toBe('NOT_FOUND');
    expect(await codeOf(here.browser, SWITCH, { tenantId: '00000000-0000-7000-8000-000000000001' })).toBe('NOT_FOUND');
    expect(await viewerOf(here.browser)).toMatchObject({ tenant: { id: first } });
  });

  it('asks for the password where that one demands both, and ends the session here once it was given', async () => {
    const { here, first, second } = await inTwo();
    await demandBoth(api, second);
    const { browser } = here;
    const before = browser.copy();
    expect(await ask(browser, SWITCH, { tenantId: second })).toMatchObject({
      __typename: 'PasswordRequired',
      isFirst: true,
    });
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: first } });
    expect((await ask(browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: second } });
    expect(await viewerOf(before)).toBeNull();
  });
});

describe('an invitation of somebody who has a passkey', () => {
  it('says what the consultancy knows and nothing that another one does', async () => {
    const { key } = await api.signedIn({ email: 'known-elsewhere@example.jp' });
    await api.database.asSuperuser(
      `update identity.people set display_name = '甲での呼び名' where email = 'known-elsewhere@example.jp'`,
    );
    const { token } = await api.invite({ email: 'known-elsewhere@example.jp', role: 'consultant' });
    const looked = await ask(api.browser(), LOOK, { token });
    expect(looked).toMatchObject({
      personName: '守山 花子',
      role: 'consultant',
      method: 'passkey',
      hasPasskey: true,
      replacesPasskeys: false,
    });
    const browser = api.browser();
    expect(await accept(browser, token, key)).toMatchObject({ __typename: 'SignedIn', personName: '守山 花子' });
    expect(await viewerOf(browser)).toMatchObject({ name: '守山 花子' });
  });

  it('tells a newcomer that a key is to be registered', async () => {
    const { token } = await api.invite();
    expect(await ask(api.browser(), LOOK, { token })).toMatchObject({ hasPasskey: false, method: 'passkey' });
    expect((await ask(api.browser(), BEGIN_ACCEPT, { token })).__typename).toBe('LinkNotUsable');
  });

  it('is accepted with that key, once, and adds none', async () => {
    const { personId, second, there, key } = await inTwo();
    expect(await keysOf(personId)).toBe(1);
    expect((await accept(api.browser(), there.token, key)).__typename).toBe('LinkNotUsable');
    expect((await register(api.browser(), there.token, api.key())).__typename).toBe('LinkNotUsable');
    expect(await eventsOf(api, personId)).toContain('invitation_accepted');
    expect(await auditOf(api, second)).toEqual(['invitation.accepted', 'session.opened']);
    const [member] = await api.database.asSuperuser<{ enrolled: boolean }>(
      `select enrolled_at is not null as enrolled from app.members where id = $1`,
      [there.memberId],
    );
    expect(member).toEqual({ enrolled: true });
  });

  it('registers one key when two consultancies invite a newcomer and both links are used at the same moment', async () => {
    const email = 'two-at-once@example.jp';
    const links = [await api.invite({ email }), await api.invite({ email })];
    const outcomes = await Promise.all(links.map(({ token }) => register(api.browser(), token, api.key())));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyRegistered', 'SignedIn']);
    const { id } = await personOf(api, links[0]?.memberId ?? '');
    expect(await keysOf(id)).toBe(1);
  });

  it('names no key in its options', async () => {
    await api.signedIn({ email: 'no-key-named@example.jp' });
    const { token } = await api.invite({ email: 'no-key-named@example.jp' });
    const { options } = Object(await ask(api.browser(), BEGIN_ACCEPT, { token }));
    expect(JSON.parse(options).allowCredentials ?? []).toEqual([]);
  });

  it('is not accepted with the key of somebody else, and stays open', async () => {
    const { key } = await api.signedIn({ email: 'invited-one@example.jp' });
    const other = await api.signedIn();
    const { token } = await api.invite({ email: 'invited-one@example.jp' });
    expect((await accept(api.browser(), token, other.key)).__typename).toBe('AuthenticationFailed');
    expect((await accept(api.browser(), token, key, { flags: 1 })).__typename).toBe('AuthenticationFailed');
    expect((await accept(api.browser(), token, key)).__typename).toBe('SignedIn');
  });

  it('is not accepted with the answer to another link', async () => {
    const { key } = await api.signedIn({ email: 'two-links@example.jp' });
    const [one, two] = [
      await api.invite({ email: 'two-links@example.jp' }),
      await api.invite({ email: 'two-links@example.jp' }),
    ];
    const browser = api.browser();
    const { options } = Object(await ask(browser, BEGIN_ACCEPT, { token: one.token }));
    const response = key.signIn(JSON.parse(options));
    expect((await ask(browser, ACCEPT, { token: two.token, response })).__typename).toBe('AuthenticationFailed');
    expect((await accept(browser, two.token, key)).__typename).toBe('SignedIn');
  });

  it('is not accepted after it expired, was withdrawn, or when it never was', async () => {
    const { key } = await api.signedIn({ email: 'too-late@example.jp' });
    const { token, memberId } = await api.invite({ email: 'too-late@example.jp' });
    const browser = api.browser();
    const { options } = Object(await ask(browser, BEGIN_ACCEPT, { token }));
    await api.database.asSuperuser(
      `update identity.set_up_links set expires_at = now() - interval '1 second' where member_id = $1`,
      [memberId],
    );
    expect((await ask(browser, ACCEPT, { token, response: key.signIn(JSON.parse(options)) })).__typename).toBe(
      'LinkNotUsable',
    );
    expect((await ask(browser, BEGIN_ACCEPT, { token: 'A'.repeat(43) })).__typename).toBe('LinkNotUsable');
  });

  it('goes on with the password where the consultancy demands both', async () => {
    const { key } = await api.signedIn({ email: 'invited-to-both@example.jp' });
    const tenantId = await api.database.createTenant();
    await demandBoth(api, tenantId);
    const { token } = await api.invite({ email: 'invited-to-both@example.jp', tenantId });
    const browser = api.browser();
    expect(await accept(browser, token, key)).toMatchObject({ __typename: 'PasswordRequired', isFirst: true });
    expect(await viewerOf(browser)).toBeNull();
    expect((await ask(browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: tenantId } });
  });
});
