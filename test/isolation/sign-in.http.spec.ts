import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BEGIN,
  BEGIN_SIGN_IN,
  createTestApi,
  FINISH,
  FINISH_SIGN_IN,
  ORIGIN,
  type TestApi,
  type TestBrowser,
} from '../support/api';
import { type Bend, FLAG, SoftwareAuthenticator } from '../support/software-authenticator';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const optionsOf = (json: string) => JSON.parse(json);

async function register(browser: TestBrowser, token: string, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = Object((await browser.send(BEGIN, { token })).data).beginPasskeyRegistration;
  if (begun.__typename !== 'WebAuthnCeremony') return begun;
  const response = key.register(optionsOf(begun.options), bend);
  return Object((await browser.send(FINISH, { token, response })).data).finishPasskeyRegistration;
}

async function signIn(browser: TestBrowser, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = Object((await browser.send(BEGIN_SIGN_IN)).data).beginSignIn;
  const response = key.signIn(optionsOf(begun.options), bend);
  return Object((await browser.send(FINISH_SIGN_IN, { response })).data).finishSignIn;
}

const viewerOf = async (browser: TestBrowser) =>
  Object((await browser.send('{ viewer { email role tenant { name } } }')).data).viewer;

describe('registration of a passkey', () => {
  it('takes a one-time link to a session', async () => {
    const { token } = await api.invite({ email: 'hanako@example.jp' });
    const browser = api.browser();
    expect(await viewerOf(browser)).toBeNull();
    expect(await register(browser, token, new SoftwareAuthenticator(ORIGIN))).toEqual({
      __typename: 'SignedIn',
      personName: '守山 花子',
    });
    expect(await viewerOf(browser)).toMatchObject({ email: 'hanako@example.jp', role: 'owner' });
  });

  it('does not use the link up by looking at it, twenty times', async () => {
    const { token } = await api.invite();
    for (let i = 0; i < 20; i += 1) {
      const looked = await api
        .browser()
        .send('query ($t: String!) { setUpLink(token: $t) { __typename } }', { t: token });
      expect(Object(looked.data).setUpLink.__typename).toBe('SetUpLink');
    }
    expect((await register(api.browser(), token, new SoftwareAuthenticator(ORIGIN))).__typename).toBe('SignedIn');
  });

  it('works once for a link', async () => {
    const { token } = await api.invite();
    await register(api.browser(), token, new SoftwareAuthenticator(ORIGIN));
    expect((await register(api.browser(), token, new SoftwareAuthenticator(ORIGIN))).__typename).toBe('LinkNotUsable');
  });

  it('refuses a link that expired a second ago', async () => {
    const { token, memberId } = await api.invite();
    await api.database.asSuperuser(
      `update identity.set_up_links set expires_at = now() - interval '1 second' where member_id = $1`,
      [memberId],
    );
    expect((await register(api.browser(), token, new SoftwareAuthenticator(ORIGIN))).__typename).toBe('LinkNotUsable');
  });

  it('does not add a key to somebody who has one, whoever invites', async () => {
    const first = await api.signedIn({ email: 'two-houses@example.jp' });
    const other = await api.invite({ email: 'two-houses@example.jp' });
    expect(other.tenantId).not.toBe(first.tenantId);
    const outcome = await register(api.browser(), other.token, new SoftwareAuthenticator(ORIGIN));
    expect(outcome.__typename).toBe('AlreadyRegistered');
  });

  const bends: readonly (readonly [string, Bend])[] = [
    ['another type', { type: 'webauthn.get' }],
    ['a type that is no text', { type: 7 }],
    ['no challenge', { challenge: null }],
    ['a challenge that was never given', { challenge: 'A'.repeat(43) }],
    ['a short challenge', { challenge: 'AAAA' }],
    ['plain http elsewhere', { origin: 'http://mamori.example' }],
    ['a sub-domain', { origin: 'http://evil.localhost:7399' }],
    ['a look-alike suffix', { origin: 'http://localhost.evil.example:7399' }],
    ['another port', { origin: 'http://localhost:7400' }],
    ['a trailing slash', { origin: `${ORIGIN}/` }],
    ['a frame of another origin', { crossOrigin: true }],
    ['a top origin', { topOrigin: 'https://evil.example' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['no user presence', { flags: FLAG.UV | FLAG.AT }],
    ['no user verification', { flags: FLAG.UP | FLAG.AT }],
    ['attested data flagged and absent', { authenticatorData: (data) => data.subarray(0, 37) }],
    ['left-over bytes', { authenticatorData: (data) => Buffer.concat([data, Buffer.from([0])]) }],
    ['authenticator data cut short', { authenticatorData: (data) => data.subarray(0, 36) }],
    ['an id that is not the attested one', { responseId: Buffer.alloc(32, 9).toString('base64url') }],
    ['an id and a raw id that differ', { rawId: Buffer.alloc(32, 9).toString('base64url') }],
    ['a credential id of no bytes', { credentialId: Buffer.alloc(0) }],
    ['a credential id of 15 bytes', { credentialId: Buffer.alloc(15, 1) }],
    ['a credential id of 1024 bytes', { credentialId: Buffer.alloc(1024, 1) }],
    ['an algorithm that was not offered', { algorithm: -36 }],
    ['RS1', { algorithm: -65535 }],
    ['an unknown attestation format', { fmt: 'nonsense' }],
    ['a statement with fmt none', { attStmt: new Map([['x', 1]]) }],
    [
      'a point off its curve',
      {
        coseKey: new Map<number, number | Buffer>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.alloc(32, 1)],
          [-3, Buffer.alloc(32, 2)],
        ]),
      },
    ],
    [
      'a wrong curve',
      {
        coseKey: new Map<number, number | Buffer>([
          [1, 2],
          [3, -7],
          [-1, 3],
          [-2, Buffer.alloc(32, 1)],
          [-3, Buffer.alloc(32, 2)],
        ]),
      },
    ],
    [
      'a wrong key type',
      {
        coseKey: new Map<number, number | Buffer>([
          [1, 1],
          [3, -7],
          [-1, 1],
          [-2, Buffer.alloc(32, 1)],
        ]),
      },
    ],
  ];
  it.each(bends)('refuses %s, and the link stays good', async (_, bend) => {
    const { token } = await api.invite();
    const browser = api.browser();
    const outcome = await register(browser, token, new SoftwareAuthenticator(ORIGIN), bend);
    expect(outcome.__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(browser)).toBeNull();
    expect((await register(browser, token, new SoftwareAuthenticator(ORIGIN))).__typename).toBe('SignedIn');
  });

  it('refuses a credential id that somebody else registered', async () => {
    const { key } = await api.signedIn();
    const { token } = await api.invite();
    const outcome = await register(api.browser(), token, new SoftwareAuthenticator(ORIGIN), {
      credentialId: key.credentialId,
    });
    expect(outcome.__typename).toBe('AuthenticationFailed');
  });

  it.each([
    '',
    '{}',
    'null',
    '[]',
    '{"id":1}',
    '"x"',
    '{"id":"a","rawId":"a","type":"public-key","response":{}}',
    'x'.repeat(1000),
  ])('refuses the response %j with the one text', async (response) => {
    const { token } = await api.invite();
    const browser = api.browser();
    await browser.send(BEGIN, { token });
    const answer = await browser.send(FINISH, { token, response });
    expect(answer.status).toBe(200);
    expect(Object(answer.data).finishPasskeyRegistration.__typename).toBe('AuthenticationFailed');
  });
});

describe('sign-in', () => {
  it('opens a new session for a registered passkey and ends it', async () => {
    const { key } = await api.signedIn({ email: 'again@example.jp' });
    const browser = api.browser();
    expect((await signIn(browser, key)).__typename).toBe('SignedIn');
    const secret = new Map(browser.cookies());
    expect(await viewerOf(browser)).toMatchObject({ email: 'again@example.jp' });
    await browser.send('mutation { signOut }');
    for (const [name, value] of secret) browser.setCookie(name, value);
    // A look-up may be two seconds old.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await viewerOf(browser)).toBeNull();
  });

  const bends: readonly (readonly [string, Bend])[] = [
    ['another type', { type: 'webauthn.create' }],
    ['no challenge', { challenge: null }],
    ['a challenge that was never given', { challenge: 'B'.repeat(43) }],
    ['another origin', { origin: 'https://phish.example' }],
    ['a frame of another origin', { crossOrigin: true }],
    ['a top origin', { topOrigin: 'https://evil.example' }],
    ['another relying party', { rpId: 'evil.example' }],
    ['no user presence', { flags: FLAG.UV }],
    ['no user verification', { flags: FLAG.UP }],
    ['reserved flag 1', { flags: FLAG.UP | FLAG.UV | FLAG.RFU1 }],
    ['reserved flag 5', { flags: FLAG.UP | FLAG.UV | FLAG.RFU2 }],
    ['changed backup eligibility', { flags: FLAG.UP | FLAG.UV | FLAG.BE }],
    [
      'a flipped bit of the signature',
      { signature: (s) => Buffer.concat([s.subarray(0, -1), Buffer.from([(s.at(-1) ?? 0) ^ 1])]) },
    ],
    ['an empty signature', { signature: () => Buffer.from([0]) }],
    ['an unknown credential', { responseId: Buffer.alloc(32, 3).toString('base64url') }],
    ['no user handle', { userHandle: null }],
    [
      'the user handle of somebody else',
      { userHandle: Buffer.from('00000000-0000-7000-8000-000000000000').toString('base64url') },
    ],
  ];
  it.each(bends)('refuses %s', async (_, bend) => {
    const { key } = await api.signedIn();
    const browser = api.browser();
    const outcome = await signIn(browser, key, bend);
    expect(outcome).toMatchObject({ __typename: 'AuthenticationFailed' });
    expect(await viewerOf(browser)).toBeNull();
    expect((await signIn(browser, key)).__typename).toBe('SignedIn');
  });

  it('refuses attested data in an assertion', async () => {
    const { key } = await api.signedIn();
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 0])]);
    const outcome = await signIn(api.browser(), key, {
      flags: FLAG.UP | FLAG.UV | FLAG.AT,
      authenticatorData: (data) => Buffer.concat([data, attested]),
    });
    expect(outcome.__typename).toBe('AuthenticationFailed');
  });

  it('refuses a key that answers with the credential of somebody else', async () => {
    const [victim, attacker] = [await api.signedIn(), await api.signedIn()];
    const outcome = await signIn(api.browser(), attacker.key, {
      responseId: victim.key.credentialId.toString('base64url'),
    });
    expect(outcome.__typename).toBe('AuthenticationFailed');
  });

  it('lets an answer in once, also when it comes twice at the same moment', async () => {
    const { key } = await api.signedIn();
    const browser = api.browser();
    const { options } = Object((await browser.send(BEGIN_SIGN_IN)).data).beginSignIn;
    const response = key.signIn(optionsOf(options));
    const answers = await Promise.all([1, 2, 3, 4].map(() => browser.send(FINISH_SIGN_IN, { response })));
    const types = answers.map((answer) => Object(answer.data).finishSignIn.__typename).sort();
    expect(types).toEqual(['AuthenticationFailed', 'AuthenticationFailed', 'AuthenticationFailed', 'SignedIn']);
  });

  it('refuses an answer from another browser', async () => {
    const { key } = await api.signedIn();
    const { options } = Object((await api.browser().send(BEGIN_SIGN_IN)).data).beginSignIn;
    const thief = api.browser();
    await thief.send(BEGIN_SIGN_IN);
    const answer = await thief.send(FINISH_SIGN_IN, { response: key.signIn(optionsOf(options)) });
    expect(Object(answer.data).finishSignIn.__typename).toBe('AuthenticationFailed');
  });

  it('refuses a challenge after five minutes', async () => {
    const { key } = await api.signedIn();
    const browser = api.browser();
    const { options } = Object((await browser.send(BEGIN_SIGN_IN)).data).beginSignIn;
    await api.database.asSuperuser(`update identity.ceremonies set expires_at = now() - interval '1 second'`);
    const answer = await browser.send(FINISH_SIGN_IN, { response: key.signIn(optionsOf(options)) });
    expect(Object(answer.data).finishSignIn.__typename).toBe('AuthenticationFailed');
  });

  it('refuses a counter that stands still after it ran', async () => {
    const { key } = await api.signedIn();
    key.count();
    expect((await signIn(api.browser(), key)).__typename).toBe('SignedIn');
    expect((await signIn(api.browser(), key)).__typename).toBe('AuthenticationFailed');
    key.count();
    expect((await signIn(api.browser(), key)).__typename).toBe('SignedIn');
  });
});
