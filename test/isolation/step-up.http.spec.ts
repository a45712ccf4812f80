import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGIN_SIGN_IN, createTestApi, type TestApi, type TestBrowser } from '../support/api';
import {
  ask,
  auditOf,
  BEGIN_STEP_UP,
  codeOf,
  eventsOf,
  FINISH_KEY,
  FINISH_STEP_UP,
  personOf,
  SIGN_OUT,
  signInWithKey,
  stepUp,
  SWITCH,
  viewerOf,
} from '../support/sign-in';
import { type Bend, FLAG, type SoftwareAuthenticator } from '../support/software-authenticator';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const NOWHERE = { tenantId: '00000000-0000-7000-8000-000000000001' };
const optionsOf = (begun: object) => JSON.parse(String(Object(begun).options));

/** Signed in, and the proof is older than five minutes. */
async function staleSession() {
  const given = await api.signedIn();
  await api.database.asSuperuser(
    `update identity.sessions set verified_at = now() - interval '5 minutes 1 second' where member_id = $1`,
    [given.memberId],
  );
  const { id: personId } = await personOf(api, given.memberId);
  return { ...given, personId };
}

/** What asks for a fresh proof says so before it looks at anything. */
const isStale = async (browser: TestBrowser) => (await codeOf(browser, SWITCH, NOWHERE)) === 'STEP_UP_REQUIRED';
const finish = (browser: TestBrowser, key: SoftwareAuthenticator, begun: object, bend: Bend = {}) =>
  ask(browser, FINISH_STEP_UP, { response: key.signIn(optionsOf(begun), bend) });

describe('a fresh proof', () => {
  it('counts from the sign-in for five minutes', async () => {
    const { browser, memberId } = await api.signedIn();
    await api.database.asSuperuser(
      `update identity.sessions set verified_at = now() - interval '4 minutes' where member_id = $1`,
      [memberId],
    );
    expect(await codeOf(browser, SWITCH, NOWHERE)).toBe('NOT_FOUND');
  });

  it('is asked for after that, and opens again what asked for it', async () => {
    const { browser, key, personId, tenantId } = await staleSession();
    expect(await isStale(browser)).toBe(true);
    expect(await viewerOf(browser)).not.toBeNull();
    const done = await stepUp(browser, key);
    expect(done.__typename).toBe('SteppedUp');
    expect(Date.parse(String(Object(done).until))).toBeGreaterThan(Date.now());
    expect(await codeOf(browser, SWITCH, NOWHERE)).toBe('NOT_FOUND');
    expect(await eventsOf(api, personId)).toContain('stepped_up');
    expect(await auditOf(api, tenantId)).toContain('session.proved');
  });

  it('gives the session a new secret, and the old one is nobody’s', async () => {
    const { browser, key } = await staleSession();
    const before = browser.copy();
    expect(await viewerOf(before)).not.toBeNull();
    await stepUp(browser, key);
    expect(browser.cookies().get('mamori')).not.toBe(before.cookies().get('mamori'));
    expect(await viewerOf(before)).toBeNull();
    expect(await viewerOf(browser)).not.toBeNull();
  });

  it('names the keys of that person and no others', async () => {
    const { browser, key } = await staleSession();
    const { allowCredentials, userVerification } = optionsOf(await ask(browser, BEGIN_STEP_UP));
    expect(allowCredentials).toEqual([{ id: key.credentialId.toString('base64url'), type: 'public-key' }]);
    expect(userVerification).toBe('required');
  });

  it('comes from a key that does not say whose it is', async () => {
    const { browser, key } = await staleSession();
    expect((await stepUp(browser, key, { userHandle: null })).__typename).toBe('SteppedUp');
  });

  const bends: readonly (readonly [string, Bend])[] = [
    ['without user verification', { flags: FLAG.UP }],
    ['without user presence', { flags: FLAG.UV }],
    ['from another origin', { origin: 'http://localhost:7400' }],
    ['for another host', { rpId: 'example.jp' }],
    ['with a broken signature', { signature: () => Buffer.alloc(70) }],
    ['inside a frame', { crossOrigin: true }],
    ['of another type', { type: 'webauthn.create' }],
    ['with an unknown key', { responseId: Buffer.alloc(32, 3).toString('base64url') }],
    ['in the name of somebody else', { userHandle: Buffer.from('somebody').toString('base64url') }],
  ];
  it.each(bends)('is refused %s', async (_, bend) => {
    const { browser, key } = await staleSession();
    expect((await stepUp(browser, key, bend)).__typename).toBe('AuthenticationFailed');
    expect(await isStale(browser)).toBe(true);
    expect((await stepUp(browser, key)).__typename).toBe('SteppedUp');
  });

  it('is refused from the key of somebody else', async () => {
    const { browser, personId } = await staleSession();
    const other = await api.signedIn();
    const begun = await ask(browser, BEGIN_STEP_UP);
    expect((await finish(browser, other.key, begun)).__typename).toBe('AuthenticationFailed');
    expect(await isStale(browser)).toBe(true);
    expect(await eventsOf(api, personId)).toContain('sign_in_refused');
  });

  it('is refused for a challenge of another session, also of the same person', async () => {
    const { browser, key, memberId } = await staleSession();
    const second = api.browser();
    await signInWithKey(second, key);
    await api.database.asSuperuser(
      `update identity.sessions set verified_at = now() - interval '1 hour' where member_id = $1`,
      [memberId],
    );
    const begun = await ask(browser, BEGIN_STEP_UP);
    second.setCookie('mamori-ceremony', browser.cookies().get('mamori-ceremony') ?? '');
    expect((await finish(second, key, begun)).__typename).toBe('AuthenticationFailed');
    expect(await isStale(second)).toBe(true);
  });

  it('is refused from another browser with a copy of the session alone', async () => {
    const { browser, key } = await staleSession();
    const begun = await ask(browser, BEGIN_STEP_UP);
    const other = browser.copy();
    other.setCookie('mamori-ceremony', 'A'.repeat(43));
    expect((await finish(other, key, begun)).__typename).toBe('AuthenticationFailed');
  });

  it('is refused the second time, and after five minutes', async () => {
    const { browser, key, personId } = await staleSession();
    const begun = await ask(browser, BEGIN_STEP_UP);
    const response = key.signIn(optionsOf(begun));
    const ceremony = browser.cookies().get('mamori-ceremony') ?? '';
    expect((await ask(browser, FINISH_STEP_UP, { response })).__typename).toBe('SteppedUp');
    browser.setCookie('mamori-ceremony', ceremony);
    expect((await ask(browser, FINISH_STEP_UP, { response })).__typename).toBe('AuthenticationFailed');
    const late = await ask(browser, BEGIN_STEP_UP);
    await api.database.asSuperuser(
      `update identity.ceremonies set expires_at = now() - interval '1 second' where person_id = $1`,
      [personId],
    );
    expect((await finish(browser, key, late)).__typename).toBe('AuthenticationFailed');
  });

  it('counts once when it comes several times at the same moment', async () => {
    const { browser, key } = await staleSession();
    const response = key.signIn(optionsOf(await ask(browser, BEGIN_STEP_UP)));
    const copies = [1, 2, 3, 4].map(() => browser.copy());
    const answers = await Promise.all(copies.map((copy) => copy.send(FINISH_STEP_UP, { response })));
    const proved = answers.filter(({ data }) => data && Object(data).finishStepUp?.__typename === 'SteppedUp');
    expect(proved).toHaveLength(1);
  });

  it('is refused for a challenge that was given out after the sign-out, or before it', async () => {
    const { browser, key } = await staleSession();
    const response = key.signIn(optionsOf(await ask(browser, BEGIN_STEP_UP)));
    const before = browser.copy();
    await ask(browser, SIGN_OUT);
    expect(await codeOf(before, FINISH_STEP_UP, { response })).toBe('UNAUTHENTICATED');
    await signInWithKey(before, key);
    expect((await ask(before, FINISH_STEP_UP, { response })).__typename).toBe('AuthenticationFailed');
  });

  it('is not a sign-in, and a sign-in is no fresh proof', async () => {
    const { browser, key } = await staleSession();
    const forProof = key.signIn(optionsOf(await ask(browser, BEGIN_STEP_UP)));
    expect((await ask(browser, FINISH_KEY, { response: forProof })).__typename).toBe('AuthenticationFailed');
    const forSignIn = key.signIn(optionsOf(await ask(browser, BEGIN_SIGN_IN)));
    expect((await ask(browser, FINISH_STEP_UP, { response: forSignIn })).__typename).toBe('AuthenticationFailed');
    expect(await isStale(browser)).toBe(true);
  });

  it('is not for nobody', async () => {
    expect(await codeOf(api.browser(), BEGIN_STEP_UP)).toBe('UNAUTHENTICATED');
  });

  it('is slowed down after twenty attempts', async () => {
    const { browser } = await staleSession();
    const answers = [];
    for (let i = 0; i < 21; i += 1) answers.push(await ask(browser, FINISH_STEP_UP, { response: '{}' }));
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      ...Array.from({ length: 20 }, () => 'AuthenticationFailed'),
      'TooManyAttempts',
    ]);
  });
});

describe('a session that turns up elsewhere', () => {
  const ELSEWHERE = { address: '198.51.100.20', userAgent: 'Thief/1' };
  const lettersOf = (personId: string) =>
    api.database.asSuperuser<{ kind: string }>(
      `select kind from identity.letters where person_id = $1 and kind = 'session_moved'`,
      [personId],
    );

  it.each([
    ['another network alone', () => ({ address: '198.51.100.20' })],
    ['another browser alone', () => ({ userAgent: 'TestBrowser/2' })],
    [
      'another address of the same network and another browser',
      (address: string) => ({ address: address.replace(/\d+$/, '99'), userAgent: 'TestBrowser/2' }),
    ],
  ])('goes on in %s', async (_, placeFrom) => {
    const { browser } = await api.signedIn();
    const moved = browser.copy(placeFrom(browser.address));
    expect(await viewerOf(moved)).not.toBeNull();
  });

  it('opens nothing but the fresh proof in another network and another browser', async () => {
    const { browser, memberId } = await api.signedIn();
    const { id: personId } = await personOf(api, memberId);
    const thief = browser.copy(ELSEWHERE);
    expect(await viewerOf(thief)).toBeNull();
    for (const document of ['{ mySessions { id } }', '{ clinics { totalCount } }', '{ waysIn { method } }'])
      expect(await codeOf(thief, document)).toBe('STEP_UP_REQUIRED');
    expect(await codeOf(thief, SWITCH, NOWHERE)).toBe('STEP_UP_REQUIRED');
    expect(await codeOf(thief, BEGIN_STEP_UP)).toBeUndefined();
    expect(await viewerOf(browser)).not.toBeNull();
    expect(await eventsOf(api, personId)).toContain('session_moved');
    expect(await lettersOf(personId)).toHaveLength(1);
  });

  it('tells its person once, however often it is tried', async () => {
    const { browser, memberId } = await api.signedIn();
    const { id: personId } = await personOf(api, memberId);
    const thief = browser.copy(ELSEWHERE);
    await Promise.all([1, 2, 3, 4, 5].map(() => viewerOf(thief)));
    await viewerOf(browser);
    await viewerOf(thief);
    expect((await eventsOf(api, personId)).filter((kind) => kind === 'session_moved')).toHaveLength(1);
    expect(await lettersOf(personId)).toHaveLength(1);
  });

  it('lives on there after the proof, and is over where it was', async () => {
    const { browser, key, memberId } = await api.signedIn();
    const moved = browser.copy({ ...ELSEWHERE, userAgent: 'NewBrowser/1' });
    expect(await viewerOf(moved)).toBeNull();
    expect((await stepUp(moved, key)).__typename).toBe('SteppedUp');
    expect(await viewerOf(moved)).not.toBeNull();
    expect(await viewerOf(browser)).toBeNull();
    const [session] = await api.database.asSuperuser<{ network: string; userAgent: string }>(
      `select network, user_agent as "userAgent" from identity.sessions where member_id = $1 and ended_at is null`,
      [memberId],
    );
    expect(session).toEqual({ network: '198.51.100.0/24', userAgent: 'NewBrowser/1' });
  });

  it('cannot be proved with the key of the thief', async () => {
    const { browser } = await api.signedIn();
    const thief = await api.signedIn();
    const stolen = browser.copy(ELSEWHERE);
    expect((await stepUp(stolen, thief.key)).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(stolen)).toBeNull();
  });

  it('can be signed out from there', async () => {
    const { browser } = await api.signedIn();
    const stolen = browser.copy(ELSEWHERE);
    await ask(stolen, SIGN_OUT);
    expect(await viewerOf(browser)).toBeNull();
  });
});
