import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGIN, createTestApi, FINISH, ORIGIN, type TestApi } from '../support/api';
import { encodeCbor } from '../support/cbor';
import { enrolledWith, isSignedIn, registerBent, within } from '../support/bent-ceremonies';
import { type Bend, FLAG, SoftwareAuthenticator } from '../support/software-authenticator';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const { UP, UV, AT, BS, ED } = FLAG;
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
  ['a format of 5 kB', { attestationObject: () => encodeCbor(new Map([['fmt', 'x'.repeat(5_000)]])) }],
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
    const refused = await registerBent(browser, token, new SoftwareAuthenticator(ORIGIN), bend);
    expect(refused).toEqual({ __typename: 'AuthenticationFailed', message: expect.any(String) });
    expect(await isSignedIn(browser)).toBe(false);
    expect((await registerBent(browser, token, new SoftwareAuthenticator(ORIGIN))).__typename).toBe('SignedIn');
  });

  it('says the same whatever was wrong', async () => {
    const texts = new Set<string>();
    for (const [, bend] of badRegistrations.slice(0, 6)) {
      const { token } = await api.invite();
      texts.add((await registerBent(api.browser(), token, new SoftwareAuthenticator(ORIGIN), bend)).message);
    }
    expect(texts.size).toBe(1);
  });

  it('refuses the answer to a sign-in', async () => {
    const key = new SoftwareAuthenticator(ORIGIN);
    await enrolledWith(api, key);
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
      const owner = await enrolledWith(api, taken);
      if (whose === 'somebody who has left')
        await api.database.asSuperuser('update app.members set disabled_at = now() where id = $1', [owner.memberId]);
      if (whose === 'a key out of use')
        await api.database.asSuperuser('update identity.passkeys set revoked_at = now() where credential_id = $1', [
          taken.credentialId,
        ]);
      const tenantId = whose === 'somebody of the same consultancy' ? owner.tenantId : undefined;
      const { token } = await api.invite({ tenantId });
      const copy = { credentialId: taken.credentialId };
      const outcome = await registerBent(api.browser(), token, new SoftwareAuthenticator(ORIGIN), copy);
      expect(outcome.__typename).toBe('AuthenticationFailed');
    },
  );
});
