import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGIN, BEGIN_SIGN_IN, createTestApi, type TestApi } from '../support/api';
import {
  ACCEPT,
  ask,
  BEGIN_ACCEPT,
  BEGIN_STEP_UP,
  FINISH_KEY,
  FINISH_STEP_UP,
  GIVE,
  GOOD_PASSWORD,
  personOf,
  SIGN_OUT,
  signInWithBoth,
  signInWithKey,
  signInWithPassword,
  viewerOf,
  withBoth,
} from '../support/sign-in';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const CHANGE_PASSWORD = `mutation ($current: String, $new: String!) {
  changePassword(input: {current: $current, new: $new}) { __typename ... on UserError { message } } }`;
const ADD_PASSKEY = `mutation ($response: WebAuthnJson!) { addPasskey(input: {response: $response}) { __typename } }`;
const optionsOf = (begun: object) => JSON.parse(String(Object(begun).options));

interface Kept {
  readonly purpose: string;
  readonly bound: string;
  readonly secondsLeft: number;
}
const keptOf = async (challenge: string): Promise<Kept | undefined> =>
  (
    await api.database.asSuperuser<Kept>(
      `select purpose, concat_ws(' ', case when person_id is not null then 'person' end,
              case when session_id is not null then 'session' end, case when link_id is not null then 'link' end) as bound,
              extract(epoch from expires_at - now())::int as "secondsLeft"
         from identity.ceremonies where challenge = $1 and length(browser_hash) = 32`,
      [challenge],
    )
  )[0];

describe('a challenge', () => {
  it('is 32 bytes that never were before', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 5; i += 1) {
      const browser = api.browser();
      for (let k = 0; k < 100; k += 1) seen.add(optionsOf(await ask(browser, BEGIN_SIGN_IN)).challenge);
    }
    expect(seen.size).toBe(500);
    for (const each of seen) expect(each).toMatch(/^[\w-]{43}$/);
    for (const each of seen) expect(Buffer.from(each, 'base64url')).toHaveLength(32);
  });

  it('is kept with its purpose, whom and what it belongs to, and five minutes', async () => {
    const newcomer = await api.invite();
    const person = await withBoth(api);
    const again = await api.invite({ email: person.email });
    const begun: readonly (readonly [Kept['purpose'], string, object])[] = [
      ['sign_in', '', await ask(api.browser(), BEGIN_SIGN_IN)],
      ['register', 'person link', await ask(api.browser(), BEGIN, { token: newcomer.token })],
      ['accept', 'person link', await ask(api.browser(), BEGIN_ACCEPT, { token: again.token })],
      ['second_step', 'person session', await signInWithPassword(api.browser(), person.email, person.password)],
      ['step_up', 'person session', await ask(person.browser, BEGIN_STEP_UP)],
    ];
    for (const [purpose, bound, answer] of begun) {
      const kept = await keptOf(optionsOf(answer).challenge);
      expect(kept).toMatchObject({ purpose, bound });
      expect(kept?.secondsLeft).toBeGreaterThan(240);
      expect(kept?.secondsLeft).toBeLessThanOrEqual(300);
    }
  });

  it('is gone after an answer, right or wrong', async () => {
    const { key } = await api.signedIn();
    for (const bend of [{}, { signature: () => Buffer.alloc(70) }, { origin: 'http://evil.example' }]) {
      const browser = api.browser();
      const options = optionsOf(await ask(browser, BEGIN_SIGN_IN));
      expect(await keptOf(options.challenge)).toBeDefined();
      await ask(browser, FINISH_KEY, { response: key.signIn(options, bend) });
      expect(await keptOf(options.challenge)).toBeUndefined();
    }
  });

  /** Where an answer can be handed in, in a browser that is signed in and has a link to accept. */
  const doors = (token: string): readonly (readonly [string, string, Record<string, unknown>])[] => [
    ['sign_in', FINISH_KEY, {}],
    ['step_up', FINISH_STEP_UP, {}],
    ['accept', ACCEPT, { token }],
    ['add_passkey', ADD_PASSKEY, {}],
  ];
  const begins = (token: string): readonly (readonly [string, string, Record<string, unknown>])[] => [
    ['sign_in', BEGIN_SIGN_IN, {}],
    ['step_up', BEGIN_STEP_UP, {}],
    ['accept', BEGIN_ACCEPT, { token }],
    ['add_passkey', 'mutation { beginAddingPasskey { options } }', {}],
  ];

  it('is answered at its own door and at no other', async () => {
    const through: string[] = [];
    for (const [purpose] of begins('')) {
      for (const [door] of doors('')) {
        const { browser, key, memberId } = await api.signedIn();
        const { email } = await personOf(api, memberId);
        const { token } = await api.invite({ email });
        const begin = begins(token).find(([name]) => name === purpose);
        const finish = doors(token).find(([name]) => name === door);
        if (!begin || !finish) throw new Error('no such door');
        const options = optionsOf(await ask(browser, begin[1], begin[2]));
        const response = door === 'add_passkey' ? api.key().register(options) : key.signIn(options);
        const answer = await ask(browser, finish[1], { ...finish[2], response });
        if (answer.__typename !== 'AuthenticationFailed') through.push(`${purpose} at ${door}: ${answer.__typename}`);
      }
    }
    expect(through).toEqual([
      'sign_in at sign_in: SignedIn',
      'step_up at step_up: SteppedUp',
      'accept at accept: SignedIn',
      'add_passkey at add_passkey: PasskeyChanged',
    ]);
  });

  it('of a sign-in is dead once its browser signed out', async () => {
    const { browser, key } = await api.signedIn();
    const response = key.signIn(optionsOf(await ask(browser, BEGIN_SIGN_IN)));
    const held = browser.copy();
    await ask(browser, SIGN_OUT);
    expect((await ask(held, FINISH_KEY, { response })).__typename).toBe('AuthenticationFailed');
    expect((await signInWithKey(browser, key)).__typename).toBe('SignedIn');
  });

  it('of a second step, and the sign-in under way, are dead once the password is another', async () => {
    const person = await withBoth(api);
    const begun = api.browser();
    const options = optionsOf(await signInWithPassword(begun, person.email, person.password));
    const afterKey = api.browser();
    await signInWithKey(afterKey, person.key);
    const another = 'nobody fishes there on mondays';
    const changed = await ask(person.browser, CHANGE_PASSWORD, { current: person.password, new: another });
    expect(changed.__typename).toBe('PasswordChanged');
    const late = await ask(begun, FINISH_KEY, { response: person.key.signIn(options) });
    expect(late.__typename).toBe('AuthenticationFailed');
    for (const password of [another, GOOD_PASSWORD])
      expect((await ask(afterKey, GIVE, { password })).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(begun)).toBeNull();
    expect((await signInWithBoth(api.browser(), person)).__typename).toBe('AuthenticationFailed');
    expect((await signInWithBoth(api.browser(), { ...person, password: another })).__typename).toBe('SignedIn');
  });
});
