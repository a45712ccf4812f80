import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGIN, BEGIN_SIGN_IN, createTestApi, FINISH_SIGN_IN, ORIGIN, type TestApi } from '../support/api';
import { enrolledWith, isSignedIn, signInBent, within } from '../support/bent-ceremonies';
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
    await enrolledWith(api, key);
    const browser = api.browser();
    expect((await signInBent(browser, key)).__typename).toBe('SignedIn');
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('may attest itself', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolledWith(api, key, { selfAttested: true });
    expect((await signInBent(api.browser(), key)).__typename).toBe('SignedIn');
  });

  it('may be synced, and say at each use whether it is kept elsewhere', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolledWith(api, key, { flags: UP | UV | AT | BE });
    for (const backedUp of [BS, 0, BS])
      expect((await signInBent(api.browser(), key, { flags: UP | UV | BE | backedUp })).__typename).toBe('SignedIn');
  });

  it('may count, or stay at zero', async () => {
    const [counting, still] = [new SoftwareAuthenticator(ORIGIN), new SoftwareAuthenticator(ORIGIN)];
    for (const key of [counting, still]) await enrolledWith(api, key);
    for (const counter of [1, 2, 40])
      expect((await signInBent(api.browser(), counting, { counter })).__typename).toBe('SignedIn');
    for (let i = 0; i < 3; i += 1) expect((await signInBent(api.browser(), still)).__typename).toBe('SignedIn');
  });

  it('may add extension outputs that nobody asked for', async () => {
    const extension = { answer: (answer: object) => ({ ...answer, clientExtensionResults: { x: 'y'.repeat(1000) } }) };
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolledWith(api, key, extension);
    expect((await signInBent(api.browser(), key, extension)).__typename).toBe('SignedIn');
  });
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
    await enrolledWith(api, key);
    const before = await keptOf(key);
    const browser = api.browser();
    expect(await signInBent(browser, key, bend)).toEqual({
      __typename: 'AuthenticationFailed',
      message: expect.any(String),
    });
    expect(await isSignedIn(browser)).toBe(false);
    expect(await keptOf(key)).toEqual(before);
    expect((await signInBent(browser, key)).__typename).toBe('SignedIn');
  });

  it('refuses the same answer a second time', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolledWith(api, key);
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
    await enrolledWith(api, key);
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
    await enrolledWith(api, key);
    expect((await signInBent(api.browser(), key, { counter: first })).__typename).toBe('SignedIn');
    expect((await signInBent(api.browser(), key, { counter: second })).__typename).toBe('AuthenticationFailed');
    expect((await signInBent(api.browser(), key, { counter: first + 1 })).__typename).toBe('SignedIn');
  });

  it('refuses a key out of use', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolledWith(api, key);
    expect((await signInBent(api.browser(), key)).__typename).toBe('SignedIn');
    await api.database.asSuperuser('update identity.passkeys set revoked_at = now() where credential_id = $1', [
      key.credentialId,
    ]);
    expect((await signInBent(api.browser(), key)).__typename).toBe('AuthenticationFailed');
  });

  it('refuses a key for a person who has none', async () => {
    const attacker = new SoftwareAuthenticator(ORIGIN);
    await enrolledWith(api, attacker);
    const target = await api.invite();
    const [{ person_id: personId }] = (await api.database.asSuperuser<{ person_id: string }>(
      'select person_id from app.members where id = $1',
      [target.memberId],
    )) as [{ person_id: string }];
    const userHandle = Buffer.from(personId).toString('base64url');
    expect((await signInBent(api.browser(), attacker, { userHandle })).__typename).toBe('AuthenticationFailed');
    const unknown = new SoftwareAuthenticator(ORIGIN);
    expect((await signInBent(api.browser(), unknown, { userHandle })).__typename).toBe('AuthenticationFailed');
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
