import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGIN_SIGN_IN, createTestApi, type TestApi } from '../support/api';
import {
  ask,
  auditOf,
  demandBoth,
  eventsOf,
  FINISH_KEY,
  GIVE,
  GOOD_PASSWORD,
  PASSWORD,
  personOf,
  register,
  signInWithBoth,
  signInWithKey,
  signInWithPassword,
  viewerOf,
  withBoth,
} from '../support/sign-in';
import { FLAG } from '../support/software-authenticator';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const sessionsOf = (personId: string) =>
  api.database.asSuperuser<{ method: string }>(
    `select method from identity.sessions where person_id = $1 and ended_at is null`,
    [personId],
  );

describe('a consultancy that demands a password and a key', () => {
  it('asks for the first password after the key was registered, and only then opens a session', async () => {
    const tenantId = await api.database.createTenant();
    await demandBoth(api, tenantId);
    const { token, memberId } = await api.invite({ tenantId });
    const browser = api.browser();
    const asked = await register(browser, token, api.key());
    expect(asked).toMatchObject({ __typename: 'PasswordRequired', isFirst: true });
    expect(await viewerOf(browser)).toBeNull();
    const { id: personId } = await personOf(api, memberId);
    expect(await sessionsOf(personId)).toEqual([]);
    expect(await ask(browser, GIVE, { password: GOOD_PASSWORD })).toMatchObject({ __typename: 'SignedIn' });
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: tenantId } });
    expect(await sessionsOf(personId)).toEqual([{ method: 'password_and_key' }]);
    expect(await eventsOf(api, personId)).toEqual(['passkey_registered', 'password_set', 'signed_in']);
    expect(await auditOf(api, tenantId)).toEqual(['member.enrolled', 'password.set', 'session.opened']);
  });

  it('keeps no password as it was typed', async () => {
    const { personId } = await withBoth(api);
    const [person] = await api.database.asSuperuser<{ kept: string }>(
      `select password_hash as kept from identity.people where id = $1`,
      [personId],
    );
    expect(person?.kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('refuses first passwords that are short or known, as often as it takes, and then takes a good one', async () => {
    const tenantId = await api.database.createTenant();
    await demandBoth(api, tenantId);
    const { token } = await api.invite({ tenantId, email: 'first-password@example.jp' });
    const browser = api.browser();
    await register(browser, token, api.key());
    const bad = ['short', 'passwordpassword1', 'first-password@example.jp', 'aaaaaaaaaaaaaaaa', '1234567890123456', ''];
    for (const password of bad) {
      const refused = await ask(browser, GIVE, { password });
      expect(refused).toMatchObject({ __typename: 'PasswordNotAllowed' });
    }
    expect(await viewerOf(browser)).toBeNull();
    expect(await ask(browser, GIVE, { password: GOOD_PASSWORD })).toMatchObject({ __typename: 'SignedIn' });
  });

  it.each([
    ['of sixty-four letters and more', 'nobody fishes there on mondays, and yet the boats are always out by nine'],
    ['of Japanese letters and signs outside the basic plane', '𠮷野家の𩸽定食を三回食べた日曜日'],
    ['with spaces at both ends and quotes', `  "quiet" river'; -- behind  `],
  ])('takes a password %s as it is', async (_, password) => {
    const tenantId = await api.database.createTenant();
    await demandBoth(api, tenantId);
    const { token, memberId } = await api.invite({ tenantId });
    const key = api.key();
    const browser = api.browser();
    await register(browser, token, key);
    await ask(browser, GIVE, { password });
    const { email } = await personOf(api, memberId);
    expect((await signInWithBoth(api.browser(), { email, password: password.trim() + ' x', key })).__typename).toBe(
      'AuthenticationFailed',
    );
    expect((await signInWithBoth(api.browser(), { email, password, key })).__typename).toBe('SignedIn');
  });

  it('signs in by password and then key', async () => {
    const person = await withBoth(api);
    const browser = api.browser();
    const asked = await signInWithPassword(browser, person.email, person.password);
    expect(asked.__typename).toBe('KeyRequired');
    expect(await viewerOf(browser)).toBeNull();
    const options = JSON.parse(String(Object(asked).options));
    expect(options.userVerification).toBe('required');
    expect(options.allowCredentials.map(({ id }: { id: string }) => id)).toEqual([
      person.key.credentialId.toString('base64url'),
    ]);
    const done = await ask(browser, FINISH_KEY, { response: person.key.signIn(options) });
    expect(done.__typename).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ email: person.email });
  });

  it('signs in by a key that does not say whose it is, after the password said so', async () => {
    const person = await withBoth(api);
    expect((await signInWithBoth(api.browser(), person, { userHandle: null })).__typename).toBe('SignedIn');
  });

  it('signs in by key and then password, with a wrong one in between', async () => {
    const { key, email } = await withBoth(api);
    const browser = api.browser();
    expect(await signInWithKey(browser, key)).toMatchObject({ __typename: 'PasswordRequired', isFirst: false });
    expect(await viewerOf(browser)).toBeNull();
    expect((await ask(browser, GIVE, { password: 'quiet river behind the old mil' })).__typename).toBe(
      'AuthenticationFailed',
    );
    expect(await viewerOf(browser)).toBeNull();
    expect((await ask(browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('SignedIn');
    expect(await viewerOf(browser)).toMatchObject({ email });
  });

  it('does not take a password twice for a key', async () => {
    const { key } = await withBoth(api);
    const browser = api.browser();
    await signInWithKey(browser, key);
    const answers = await Promise.all([1, 2, 3].map(() => browser.send(GIVE, { password: GOOD_PASSWORD })));
    const types = answers.map(({ data }) => Object(data).givePassword.__typename).sort();
    expect(types).toEqual(['AuthenticationFailed', 'AuthenticationFailed', 'SignedIn']);
  });

  it.each([
    ['without user verification', { flags: FLAG.UP }],
    ['from another origin', { origin: 'http://localhost:7400' }],
    ['with a broken signature', { signature: () => Buffer.alloc(70) }],
    ['inside a frame', { crossOrigin: true }],
    [
      'in the name of somebody else',
      { userHandle: Buffer.from('00000000-0000-7000-8000-000000000000').toString('base64url') },
    ],
  ])('refuses a second step %s', async (_, bend) => {
    const person = await withBoth(api);
    const browser = api.browser();
    expect((await signInWithBoth(browser, person, bend)).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(browser)).toBeNull();
    expect((await signInWithBoth(api.browser(), person)).__typename).toBe('SignedIn');
  });
});

describe('a password that is known to somebody else', () => {
  it('opens nothing with a key of another person', async () => {
    const [victim, attacker] = [await withBoth(api), await withBoth(api)];
    const browser = api.browser();
    const stolen = { email: victim.email, password: victim.password, key: attacker.key };
    expect((await signInWithBoth(browser, stolen)).__typename).toBe('AuthenticationFailed');
    expect(
      (await signInWithBoth(browser, stolen, { responseId: victim.key.credentialId.toString('base64url') })).__typename,
    ).toBe('AuthenticationFailed');
    expect(await viewerOf(browser)).toBeNull();
    expect(await eventsOf(api, victim.personId)).toContain('sign_in_refused');
    expect((await signInWithBoth(api.browser(), attacker)).__typename).toBe('SignedIn');
  });

  it('opens nothing for a person whose keys are all gone, and names no key', async () => {
    const [victim, attacker] = [await withBoth(api), await withBoth(api)];
    await api.database.asSuperuser(`update identity.passkeys set revoked_at = now() where person_id = $1`, [
      victim.personId,
    ]);
    const answer = await signInWithPassword(api.browser(), victim.email, victim.password);
    expect(answer.__typename).toBe('AuthenticationFailed');
    const stolen = { email: victim.email, password: victim.password, key: attacker.key };
    expect((await signInWithBoth(api.browser(), stolen)).__typename).toBe('AuthenticationFailed');
  });

  it('does not count for a sign-in by another key in the same browser', async () => {
    const [victim, attacker] = [await withBoth(api), await withBoth(api)];
    const browser = api.browser();
    await signInWithPassword(browser, victim.email, victim.password);
    const plain = await ask(api.browser(), BEGIN_SIGN_IN);
    const response = attacker.key.signIn(JSON.parse(String(Object(plain).options)));
    expect((await ask(browser, FINISH_KEY, { response })).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(browser)).toBeNull();
  });
});

describe('an address that is tried', () => {
  it('is answered the same whether somebody has it, has no password, has no key, or nobody has it', async () => {
    const known = await withBoth(api, { email: 'known-address@example.jp' });
    const withoutPassword = await api.signedIn({ email: 'no--password@example.jp' });
    const withoutKey = await withBoth(api, { email: 'without--key@example.jp' });
    await api.database.asSuperuser(`update identity.passkeys set revoked_at = now() where person_id = $1`, [
      withoutKey.personId,
    ]);
    expect(withoutPassword.memberId).toBeDefined();
    const seen = [];
    const tried: readonly (readonly [string, string])[] = [
      ['nobody-knows@example.jp', 'a wrong password of them'],
      [known.email, 'a wrong password of them'],
      ['no--password@example.jp', 'a wrong password of them'],
      [withoutKey.email, withoutKey.password],
    ];
    for (const [i, [email, password]] of tried.entries()) {
      const answer = await api.server.app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: `198.51.${i}.9`,
        headers: { 'content-type': 'application/json', 'x-mamori-request': '1', origin: 'http://localhost:7399' },
        payload: JSON.stringify({ query: PASSWORD, variables: { email, password } }),
      });
      const { 'x-request-id': _id, date: _date, 'set-cookie': cookies, ...headers } = answer.headers;
      const shapes = [cookies ?? []].flat().map((cookie) => cookie.replace(/=[\w-]{43};/, '=SECRET;'));
      seen.push({ status: answer.statusCode, headers, shapes, body: answer.body, length: answer.body.length });
    }
    expect(seen[0]?.body).toContain('AuthenticationFailed');
    for (const each of seen) expect(each).toEqual(seen[0]);
    // The control: with the right password the answer is another one.
    expect((await signInWithPassword(api.browser(), known.email, known.password)).__typename).toBe('KeyRequired');
  });

  it('is recognised in capitals and with blanks around it', async () => {
    const person = await withBoth(api, { email: 'Capital.Letters@example.jp' });
    const answer = await signInWithPassword(api.browser(), ' cApital.letters@EXAMPLE.jp ', person.password);
    expect(answer.__typename).toBe('KeyRequired');
  });

  it('leaves a reason that only we read', async () => {
    const { personId, email } = await withBoth(api);
    await signInWithPassword(api.browser(), email, 'not it, and long enough');
    const [event] = await api.database.asSuperuser<{ kind: string; reason: string; network: string }>(
      `select kind, reason, network from identity.security_events where person_id = $1 order by at desc limit 1`,
      [personId],
    );
    expect(event).toMatchObject({ kind: 'password_refused', reason: 'wrong password' });
    expect(event?.network).toMatch(/\/24$/);
  });
});

describe('a consultancy that asks for a passkey', () => {
  it('takes a password and key as well', async () => {
    const person = await withBoth(api);
    await api.database.asSuperuser(`update app.sign_in_policies set method = 'passkey' where tenant_id = $1`, [
      person.tenantId,
    ]);
    expect((await signInWithKey(api.browser(), person.key)).__typename).toBe('SignedIn');
    expect((await signInWithBoth(api.browser(), person)).__typename).toBe('SignedIn');
  });

  it('lets nobody set a password by the way', async () => {
    const { key, memberId } = await api.signedIn();
    const browser = api.browser();
    await signInWithKey(browser, key);
    expect((await ask(browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('AuthenticationFailed');
    const { id } = await personOf(api, memberId);
    const [person] = await api.database.asSuperuser<{ kept: string | null }>(
      `select password_hash as kept from identity.people where id = $1`,
      [id],
    );
    expect(person?.kept).toBeNull();
  });

  it('has everybody but the one who demands a password sign in again at once, with one', async () => {
    const { tenantId, browser: owner, key: ownersKey } = await api.signedIn({ role: 'owner' });
    const { browser: consultant, key } = await api.signedIn({ tenantId, role: 'consultant' });
    const { browser: elsewhere } = await api.signedIn();
    const demand = `mutation { setSignInPolicy(input:
      { version: 0, method: password_and_key, idleMinutes: 30, absoluteHours: 12 }) { __typename } }`;
    const policy = '{ signInPolicy { membersToSignInAgain } }';
    expect(await ask(owner, policy)).toEqual({ membersToSignInAgain: 1 });
    expect(await ask(consultant, policy)).toEqual({ membersToSignInAgain: 0 });
    expect(await ask(owner, demand)).toEqual({ __typename: 'SignInPolicyChanged' });
    expect(await viewerOf(consultant)).toBeNull();
    expect(await viewerOf(elsewhere)).not.toBeNull();
    expect(await viewerOf(owner)).not.toBeNull();
    expect((await signInWithKey(consultant, key)).__typename).toBe('PasswordRequired');
    expect((await signInWithKey(owner, ownersKey)).__typename).toBe('PasswordRequired');
  });
});
