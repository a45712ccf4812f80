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
import { encodeCbor } from '../support/cbor';
import { type Bend, FLAG, SoftwareAuthenticator } from '../support/software-authenticator';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const { UP, UV, AT, BE, BS, ED } = FLAG;
const flipped = (data: Buffer, at: number) => {
  const copy = Buffer.from(data);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

async function register(browser: TestBrowser, token: string, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = Object((await browser.send(BEGIN, { token })).data).beginPasskeyRegistration;
  if (begun.__typename !== 'WebAuthnCeremony') return begun;
  const response = key.register(JSON.parse(begun.options), bend);
  return Object((await browser.send(FINISH, { token, response })).data).finishPasskeyRegistration;
}

async function signIn(browser: TestBrowser, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = Object((await browser.send(BEGIN_SIGN_IN)).data).beginSignIn;
  const response = key.signIn(JSON.parse(begun.options), bend);
  return Object((await browser.send(FINISH_SIGN_IN, { response })).data).finishSignIn;
}

async function enrolled(key: SoftwareAuthenticator, bend: Bend = {}) {
  const invited = await api.invite();
  expect((await register(api.browser(), invited.token, key, bend)).__typename).toBe('SignedIn');
  return invited;
}

const isSignedIn = async (browser: TestBrowser) =>
  Object((await browser.send('{ viewer { id } }')).data).viewer !== null;

/** What is kept of a key: nothing of a refused ceremony may touch it. */
const keptOf = (key: SoftwareAuthenticator) =>
  api.database.asSuperuser(
    `select counter, backed_up, last_used_at, revoked_at from identity.passkeys where credential_id = $1`,
    [key.credentialId],
  );

describe('a well-behaved authenticator', () => {
  it.each([
    ['EdDSA', -8],
    ['ES256', -7],
    ['RS256', -257],
  ] as const)('registers and signs in with %s', async (_, algorithm) => {
    const key = new SoftwareAuthenticator(ORIGIN, undefined, algorithm);
    await enrolled(key);
    const browser = api.browser();
    expect((await signIn(browser, key)).__typename).toBe('SignedIn');
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('may attest itself', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key, { selfAttested: true });
    expect((await signIn(api.browser(), key)).__typename).toBe('SignedIn');
  });

  it('may be synced, and say at each use whether it is kept elsewhere', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key, { flags: UP | UV | AT | BE });
    for (const backedUp of [BS, 0, BS])
      expect((await signIn(api.browser(), key, { flags: UP | UV | BE | backedUp })).__typename).toBe('SignedIn');
  });

  it('may count, or stay at zero', async () => {
    const [counting, still] = [new SoftwareAuthenticator(ORIGIN), new SoftwareAuthenticator(ORIGIN)];
    for (const key of [counting, still]) await enrolled(key);
    for (const counter of [1, 2, 40])
      expect((await signIn(api.browser(), counting, { counter })).__typename).toBe('SignedIn');
    for (let i = 0; i < 3; i += 1) expect((await signIn(api.browser(), still)).__typename).toBe('SignedIn');
  });

  it('may add extension outputs that nobody asked for', async () => {
    const extension = { answer: (answer: object) => ({ ...answer, clientExtensionResults: { x: 'y'.repeat(1000) } }) };
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key, extension);
    expect((await signIn(api.browser(), key, extension)).__typename).toBe('SignedIn');
  });
});

const within = (change: Record<string, unknown>) => (answer: { readonly response: Record<string, unknown> }) => ({
  ...answer,
  response: { ...answer.response, ...change },
});
const without = (name: string) => (answer: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(answer).filter(([key]) => key !== name));

const badRegistrations: readonly (readonly [string, Bend])[] = [
  ['the type of a payment', { type: 'payment.create' }],
  ['an empty type', { type: '' }],
  ['a padded challenge', { clientDataJson: (json) => json.replace(/("challenge":"[^"]+)"/, '$1="') }],
  [
    'a challenge in the standard alphabet',
    { clientDataJson: (json) => json.replace(/"challenge":"([^"]+)"/, (_, c) => `"challenge":"+${c.slice(1)}"`) },
  ],
  ['an origin in upper case', { origin: ORIGIN.toUpperCase() }],
  ['an origin that looks alike', { origin: ORIGIN.replace('localhost', 'loc\u0430lhost') }],
  ['https of the same host', { origin: ORIGIN.replace('http:', 'https:') }],
  ['a frame with a top origin of our own', { crossOrigin: true, topOrigin: ORIGIN }],
  ['the parent domain as relying party', { rpId: 'host' }],
  ['data that its flag does not announce', { authenticatorData: (data) => set(data, UP | UV) }],
  ['extensions announced and absent', { flags: UP | UV | AT | ED }],
  ['a key that is kept elsewhere and may not be', { flags: UP | UV | AT | BS }],
  ['ES512', { algorithm: -36 }],
  ['no algorithm that exists', { algorithm: -9999 }],
  ['a format that is no text', { fmt: 1 }],
  ['a statement that is no map', { attStmt: 'x' }],
  ['an attestation that is not CBOR', { attestationObject: () => Buffer.from('<html>') }],
  ['an attestation cut short', { attestationObject: (object) => object.subarray(0, object.length - 20) }],
  ['an empty attestation', { attestationObject: () => Buffer.from([0xa0]) }],
  ['100 kB of CBOR', { attestationObject: () => encodeCbor(new Map([['fmt', 'x'.repeat(100_000)]])) }],
  ['CBOR nested 10,000 deep', { attestationObject: () => Buffer.alloc(10_000, 0x81) }],
  [
    'packed signed by somebody else',
    {
      fmt: 'packed',
      attStmt: new Map<string, number | Buffer>([
        ['alg', -7],
        ['sig', Buffer.alloc(70, 1)],
      ]),
    },
  ],
  ['no id', { answer: without('id') }],
  ['no raw id', { answer: without('rawId') }],
  ['no type of credential', { answer: without('type') }],
  ['another type of credential', { answer: (answer) => ({ ...answer, type: 'password' }) }],
  ['no response', { answer: without('response') }],
  ['a response that is a list', { answer: (answer) => ({ ...answer, response: [] }) }],
  ['no client data', { answer: within({ clientDataJSON: undefined }) }],
  ['client data that is a number', { answer: within({ clientDataJSON: 7 }) }],
  ['client data that is not JSON', { clientDataJson: () => 'not json' }],
  ['client data that is null', { clientDataJson: () => 'null' }],
  ['no attestation', { answer: within({ attestationObject: undefined }) }],
  ['an attestation that is an object', { answer: within({ attestationObject: {} }) }],
  ['a thousand transports', { answer: within({ transports: Array.from({ length: 1000 }, () => 'usb') }) }],
];

function set(data: Buffer, flags: number): Buffer {
  const copy = Buffer.from(data);
  copy[32] = flags;
  return copy;
}

describe('registration', () => {
  it.each(badRegistrations)('refuses %s, with one text, and lets a good one follow', async (_, bend) => {
    const { token } = await api.invite();
    const browser = api.browser();
    const refused = await register(browser, token, new SoftwareAuthenticator(ORIGIN), bend);
    expect(refused).toEqual({ __typename: 'AuthenticationFailed', message: expect.any(String) });
    expect(await isSignedIn(browser)).toBe(false);
    expect((await register(browser, token, new SoftwareAuthenticator(ORIGIN))).__typename).toBe('SignedIn');
  });

  it('says the same whatever was wrong', async () => {
    const texts = new Set<string>();
    for (const [, bend] of badRegistrations.slice(0, 6)) {
      const { token } = await api.invite();
      texts.add((await register(api.browser(), token, new SoftwareAuthenticator(ORIGIN), bend)).message);
    }
    expect(texts.size).toBe(1);
  });

  it('refuses the answer to a sign-in', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key);
    const { token } = await api.invite();
    const browser = api.browser();
    const begun = Object((await browser.send(BEGIN, { token })).data).beginPasskeyRegistration;
    const response = key.signIn(JSON.parse(begun.options));
    const answer = await browser.send(FINISH, { token, response });
    expect(Object(answer.data).finishPasskeyRegistration.__typename).toBe('AuthenticationFailed');
  });

  it('refuses the challenge of another invited person in the same browser', async () => {
    const [mine, other] = [await api.invite(), await api.invite()];
    const browser = api.browser();
    const begun = Object((await browser.send(BEGIN, { token: other.token })).data).beginPasskeyRegistration;
    const response = new SoftwareAuthenticator(ORIGIN).register(JSON.parse(begun.options));
    const answer = await browser.send(FINISH, { token: mine.token, response });
    expect(Object(answer.data).finishPasskeyRegistration.__typename).toBe('AuthenticationFailed');
  });

  it.each(['somebody of the same consultancy', 'somebody elsewhere', 'somebody who has left', 'a key out of use'])(
    'refuses the credential id of %s',
    async (whose) => {
      const taken = new SoftwareAuthenticator(ORIGIN);
      const owner = await enrolled(taken);
      if (whose === 'somebody who has left')
        await api.database.asSuperuser('update app.members set disabled_at = now() where id = $1', [owner.memberId]);
      if (whose === 'a key out of use')
        await api.database.asSuperuser('update identity.passkeys set revoked_at = now() where credential_id = $1', [
          taken.credentialId,
        ]);
      const tenantId = whose === 'somebody of the same consultancy' ? owner.tenantId : undefined;
      const { token } = await api.invite({ tenantId });
      const copy = { credentialId: taken.credentialId };
      const outcome = await register(api.browser(), token, new SoftwareAuthenticator(ORIGIN), copy);
      expect(outcome.__typename).toBe('AuthenticationFailed');
    },
  );
});

const badSignIns: readonly (readonly [string, Bend])[] = [
  ['the type of a payment', { type: 'payment.get' }],
  ['a type that is no text', { type: [] }],
  ['plain http elsewhere', { origin: 'http://mamori.example' }],
  ['a sub-domain', { origin: ORIGIN.replace('localhost', 'a.localhost') }],
  ['a suffix of somebody else', { origin: 'http://localhost.evil.example:7399' }],
  ['another port', { origin: 'http://localhost:1' }],
  ['a frame with a top origin of our own', { crossOrigin: true, topOrigin: ORIGIN }],
  ['a signature of zeros', { signature: (s) => Buffer.alloc(s.length) }],
  ['a signature as two plain numbers', { signature: () => Buffer.alloc(64, 7) }],
  ['the signature of another key', { signature: () => otherSignature() }],
  [
    'client data changed after signing',
    { clientDataJson: (json) => json.replace('"crossOrigin":false', '"x":1,"crossOrigin":false') },
  ],
  [
    'authenticator data changed after signing',
    {
      answer: (answer) =>
        within({
          authenticatorData: flipped(Buffer.from(String(answer.response.authenticatorData), 'base64url'), 36).toString(
            'base64url',
          ),
        })(answer),
    },
  ],
  ['authenticator data of 36 bytes', { authenticatorData: (data) => data.subarray(0, 36) }],
  ['left-over bytes', { authenticatorData: (data) => Buffer.concat([data, Buffer.from([1])]) }],
  ['extensions announced and absent', { flags: UP | UV | ED }],
  ['a padded challenge', { clientDataJson: (json) => json.replace(/("challenge":"[^"]+)"/, '$1="') }],
  ['no client data', { answer: within({ clientDataJSON: undefined }) }],
  ['no signature', { answer: within({ signature: undefined }) }],
  ['a signature that is a number', { answer: within({ signature: 7 }) }],
  ['no authenticator data', { answer: within({ authenticatorData: undefined }) }],
  ['a user handle of a megabyte in small', { userHandle: 'A'.repeat(5_000) }],
  ['an id and a raw id that differ', { rawId: Buffer.alloc(32, 9).toString('base64url') }],
  ['a type of credential that is none', { answer: (answer) => ({ ...answer, type: 'x' }) }],
];

function otherSignature(): Buffer {
  const text = new SoftwareAuthenticator(ORIGIN).signIn({ challenge: 'A'.repeat(43) });
  return Buffer.from(JSON.parse(text).response.signature, 'base64url');
}

describe('sign-in', () => {
  it.each(badSignIns)('refuses %s, leaves the key as it was, and lets a good one follow', async (_, bend) => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key);
    const before = await keptOf(key);
    const browser = api.browser();
    expect(await signIn(browser, key, bend)).toEqual({
      __typename: 'AuthenticationFailed',
      message: expect.any(String),
    });
    expect(await isSignedIn(browser)).toBe(false);
    expect(await keptOf(key)).toEqual(before);
    expect((await signIn(browser, key)).__typename).toBe('SignedIn');
  });

  it('refuses the same answer a second time', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key);
    const browser = api.browser();
    const begun = Object((await browser.send(BEGIN_SIGN_IN)).data).beginSignIn;
    const response = key.signIn(JSON.parse(begun.options));
    const answers = [
      await browser.send(FINISH_SIGN_IN, { response }),
      await browser.send(FINISH_SIGN_IN, { response }),
    ];
    expect(answers.map(({ data }) => Object(data).finishSignIn.__typename)).toEqual([
      'SignedIn',
      'AuthenticationFailed',
    ]);
  });

  it('refuses the challenge of a registration', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key);
    const { token } = await api.invite();
    const browser = api.browser();
    const begun = Object((await browser.send(BEGIN, { token })).data).beginPasskeyRegistration;
    const { challenge } = JSON.parse(begun.options);
    const answer = await browser.send(FINISH_SIGN_IN, { response: key.signIn({ challenge }) });
    expect(Object(answer.data).finishSignIn.__typename).toBe('AuthenticationFailed');
  });

  it.each([
    ['equal', [5, 5]],
    ['lower', [5, 4]],
    ['zero after it ran', [5, 0]],
  ] as const)('refuses a counter that is %s: the key was copied', async (_, [first, second]) => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key);
    expect((await signIn(api.browser(), key, { counter: first })).__typename).toBe('SignedIn');
    expect((await signIn(api.browser(), key, { counter: second })).__typename).toBe('AuthenticationFailed');
    expect((await signIn(api.browser(), key, { counter: first + 1 })).__typename).toBe('SignedIn');
  });

  it('refuses a key out of use', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolled(key);
    expect((await signIn(api.browser(), key)).__typename).toBe('SignedIn');
    await api.database.asSuperuser('update identity.passkeys set revoked_at = now() where credential_id = $1', [
      key.credentialId,
    ]);
    expect((await signIn(api.browser(), key)).__typename).toBe('AuthenticationFailed');
  });

  it('refuses a key for a person who has none', async () => {
    const attacker = new SoftwareAuthenticator(ORIGIN);
    await enrolled(attacker);
    const target = await api.invite();
    const [{ person_id: personId }] = (await api.database.asSuperuser<{ person_id: string }>(
      'select person_id from app.members where id = $1',
      [target.memberId],
    )) as [{ person_id: string }];
    const userHandle = Buffer.from(personId).toString('base64url');
    expect((await signIn(api.browser(), attacker, { userHandle })).__typename).toBe('AuthenticationFailed');
    const unknown = new SoftwareAuthenticator(ORIGIN);
    expect((await signIn(api.browser(), unknown, { userHandle })).__typename).toBe('AuthenticationFailed');
  });

  it('keeps each challenge long, different, and bound to its purpose for five minutes', async () => {
    const challenges = new Set<string>();
    for (let i = 0; i < 200; i += 1) {
      const begun = Object((await api.browser().send(BEGIN_SIGN_IN)).data).beginSignIn;
      challenges.add(JSON.parse(begun.options).challenge);
    }
    expect(challenges.size).toBe(200);
    for (const challenge of challenges) expect(Buffer.from(challenge, 'base64url')).toHaveLength(32);
    const kept = await api.database.asSuperuser<{ purpose: string; minutes: number }>(
      `select distinct purpose, round(extract(epoch from expires_at - now()) / 60)::int as minutes
         from identity.ceremonies where challenge = any($1)`,
      [[...challenges]],
    );
    expect(kept).toEqual([{ purpose: 'sign_in', minutes: 5 }]);
  });
});
