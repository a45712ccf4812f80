import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BEGIN, BEGIN_SIGN_IN, createTestApi, FINISH, type TestApi } from '../support/api';
import {
  ask,
  codeOf,
  FINISH_KEY,
  GIVE,
  personOf,
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

const WRONG = 'a wrong password of them';
const LOOK = 'query ($token: String!) { setUpLink(token: $token) { __typename } }';
const ADD_KEY = `mutation ($response: WebAuthnJson!) { addPasskey(input: {response: $response}) { __typename } }`;
const type = ({ __typename }: { readonly __typename?: string }) => __typename;

/** Tries a wrong password once from each of so many networks. */
async function guessFrom(count: number, email: string): Promise<readonly (string | undefined)[]> {
  const answers = [];
  for (let i = 0; i < count; i += 1) answers.push(type(await signInWithPassword(api.browser(), email, WRONG)));
  return answers;
}

describe('guessing a password', () => {
  it('slows down for the account after ten from anywhere, and not for a browser that the person used before', async () => {
    const person = await withBoth(api);
    const answers = await guessFrom(12, person.email);
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'AuthenticationFailed'));
    expect(answers.slice(10)).toEqual(['TooManyAttempts', 'TooManyAttempts']);
    // Elsewhere even the right one waits.
    expect(type(await signInWithPassword(api.browser(), person.email, person.password))).toBe('TooManyAttempts');
    // The owner is not locked out where she is known.
    expect(type(await signInWithBoth(person.browser, person))).toBe('SignedIn');
    expect(await viewerOf(person.browser)).toMatchObject({ email: person.email });
  });

  it('slows down in a known browser too, by a counter of its own', async () => {
    const person = await withBoth(api);
    const answers = [];
    for (let i = 0; i < 11; i += 1) answers.push(type(await signInWithPassword(person.browser, person.email, WRONG)));
    expect(answers.at(9)).toBe('AuthenticationFailed');
    expect(answers.at(10)).toBe('TooManyAttempts');
    expect(type(await signInWithBoth(api.browser(), person))).toBe('SignedIn');
  });

  it('is not helped by the browser of somebody else', async () => {
    const [victim, attacker] = [await withBoth(api), await withBoth(api)];
    await guessFrom(10, victim.email);
    expect(type(await signInWithPassword(attacker.browser, victim.email, WRONG))).toBe('TooManyAttempts');
  });

  it('slows down for an address that nobody has just the same', async () => {
    const { email } = await withBoth(api);
    expect(await guessFrom(12, 'nobody-at-all@example.jp')).toEqual(await guessFrom(12, email));
  });

  it('slows down in one network after five for an account, and leaves other accounts and networks alone', async () => {
    const [one, two] = [await withBoth(api), await withBoth(api)];
    const browser = api.browser();
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(type(await signInWithPassword(browser, one.email, WRONG)));
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'AuthenticationFailed'), 'TooManyAttempts']);
    expect(type(await signInWithBoth(browser, two))).toBe('SignedIn');
    expect(type(await signInWithBoth(api.browser(), one))).toBe('SignedIn');
  });

  it('slows down in one network over many accounts, whatever browser is used there', async () => {
    const first = api.browser();
    const answers = [];
    for (let i = 0; i < 51; i += 1) {
      const next = api.browser({ address: first.address.replace(/\d+$/, String(100 + i)) });
      answers.push(type(await signInWithPassword(next, `sprayed-${i}@example.jp`, WRONG)));
    }
    expect(answers.at(49)).toBe('AuthenticationFailed');
    expect(answers.at(50)).toBe('TooManyAttempts');
  });

  it('does not slow down whoever signs in rightly again and again', async () => {
    const person = await withBoth(api);
    for (let i = 0; i < 12; i += 1) expect(type(await signInWithBoth(api.browser(), person))).toBe('SignedIn');
  });

  it('slows down after the key as well', async () => {
    const person = await withBoth(api);
    const answers = [];
    for (let i = 0; i < 11; i += 1) {
      const browser = api.browser();
      await signInWithKey(browser, person.key);
      answers.push(type(await ask(browser, GIVE, { password: WRONG })));
    }
    expect(answers.at(9)).toBe('AuthenticationFailed');
    expect(answers.at(10)).toBe('TooManyAttempts');
  });

  it('says when it is worth trying again, and forgets in time', async () => {
    const { email, password } = await withBoth(api);
    await guessFrom(10, email);
    const refused = Object(await signInWithPassword(api.browser(), email, password));
    expect(refused.retryAfterSeconds).toBeGreaterThan(0);
    expect(refused.retryAfterSeconds).toBeLessThanOrEqual(15 * 60);
    await api.database.asSuperuser(`update identity.rate_counters set window_ends_at = now() - interval '1 second'`);
    expect(type(await signInWithPassword(api.browser(), email, password))).toBe('KeyRequired');
  });
});

describe('one network', () => {
  /** As if so many attempts had been made in the networks that made one. */
  const made = (bucket: string, attempts: number) =>
    api.database.asSuperuser(`update identity.rate_counters set count = $2 where bucket = $1`, [bucket, attempts]);

  it('finishes 120 sign-ins in five minutes and no more; others go on', async () => {
    const person = await api.signedIn();
    const browser = api.browser();
    const attempt = async () => type(await ask(browser, FINISH_KEY, { response: '{}' }));
    expect(await attempt()).toBe('AuthenticationFailed');
    await made('sign-in-finished:network', 119);
    expect([await attempt(), await attempt()]).toEqual(['AuthenticationFailed', 'TooManyAttempts']);
    expect(type(await signInWithKey(api.browser(), person.key))).toBe('SignedIn');
  });

  it.each([
    ['begins 300 sign-ins', 'sign-in-begun:network', 300, BEGIN_SIGN_IN, {}],
    ['looks at 120 links', 'link-looked-at:network', 120, LOOK, { token: 'a guess' }],
  ] as const)('%s in five minutes and no more; others go on', async (_, bucket, most, document, variables) => {
    const browser = api.browser();
    expect(await codeOf(browser, document, variables)).toBeUndefined();
    await made(bucket, most - 1);
    expect(await codeOf(browser, document, variables)).toBeUndefined();
    expect(await codeOf(browser, document, variables)).toBe('RATE_LIMITED');
    expect(await codeOf(api.browser(), document, variables)).toBeUndefined();
  });

  it.each([
    ['a registration', 'registration:network', 'registration', FINISH, 'finishPasskeyRegistration'],
    ['a look at a link', 'link-looked-at:network', 'set-up link', BEGIN, 'beginPasskeyRegistration'],
  ] as const)('leaves a row in the security log for %s that it refused', async (_, bucket, what, document, field) => {
    const browser = api.browser();
    const { token } = await api.invite();
    const attempt = async () => {
      const { data } = await browser.send(document, { token, response: '{}' });
      return type(Object(data)[field]);
    };
    const refusals = () =>
      api.database.asSuperuser(
        `select kind, person_id, network from identity.security_events where reason = $1 order by at`,
        [`${what}: too many attempts`],
      );
    await attempt();
    await made(bucket, 1_000);
    const before = await refusals();
    expect(await attempt()).toBe('TooManyAttempts');
    const network = browser.address.replace(/\d+$/, '0/24');
    expect(await refusals()).toEqual([...before, { kind: 'sign_in_refused', person_id: null, network }]);
  });

  it('leaves a row, which the person sees, for a key that was to be added once too often', async () => {
    const { browser, memberId } = await api.signedIn();
    const { id } = await personOf(api, memberId);
    const attempt = async () => type(await ask(browser, ADD_KEY, { response: '{}' }));
    expect(await attempt()).toBe('AuthenticationFailed');
    await made('registration:network', 1_000);
    expect(await attempt()).toBe('TooManyAttempts');
    const rows = await api.database.asSuperuser<{ reason: string }>(
      'select reason from identity.security_events where person_id = $1 order by at desc, id desc limit 1',
      [id],
    );
    expect(rows).toEqual([{ reason: 'registration: too many attempts' }]);
  });

  it('leaves a row in the security log for each sign-in that it refused', async () => {
    const refusals = async () =>
      (await api.database.asSuperuser(`select 1 from identity.security_events where reason = 'too many attempts'`))
        .length;
    const browser = api.browser();
    await ask(browser, FINISH_KEY, { response: '{}' });
    await made('sign-in-finished:network', 120);
    const before = await refusals();
    await ask(browser, FINISH_KEY, { response: '{}' });
    expect(await refusals()).toBe(before + 1);
  });
});
