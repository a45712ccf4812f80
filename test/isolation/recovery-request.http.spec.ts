import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi } from '../support/api';
import { createPostOffice, type PostOffice } from '../support/post-office';
import {
  ask,
  eventsOf,
  GOOD_PASSWORD,
  personOf,
  signInWithBoth,
  signInWithKey,
  signInWithPassword,
  viewerOf,
  withBoth,
} from '../support/sign-in';
import { REQUEST, RECOVERY_LINK, RESET } from '../support/ways-in';

const OTHER_PASSWORD = 'seven lanterns over a frozen pond';

let api: TestApi;
let post: PostOffice;
beforeAll(async () => {
  api = await createTestApi();
  post = await createPostOffice(api.database, ORIGIN);
});
afterAll(async () => {
  await post.close();
  await api.close();
});

async function linkFor(email: string): Promise<string> {
  await ask(api.browser(), REQUEST, { email });
  return (await post.letterTo(email, '/recover/')).token;
}

describe('asking for a recovery link', () => {
  it('answers the same whether somebody has the address, was only invited, or nobody has it', async () => {
    const known = await api.signedIn();
    const { email } = await personOf(api, known.memberId);
    const invited = await api.invite();
    const { email: uninitiated } = await personOf(api, invited.memberId);
    const answers = [];
    for (const address of [email, ` ${email.toUpperCase()} `, uninitiated, 'nobody@example.jp']) {
      const answer = await api.browser().send(REQUEST, { email: address });
      answers.push([answer.status, answer.body]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]![1]).toContain('"minutes":60');
    const letters = (await post.deliver()).filter(({ path }) => path.startsWith('/recover/'));
    expect(letters.map(({ to }) => to)).toEqual([email]);
  });

  it('sets the same cookies for everybody, which are none', async () => {
    const { email } = await personOf(api, (await api.signedIn()).memberId);
    for (const address of [email, 'nobody@example.jp']) {
      const browser = api.browser();
      await browser.send(REQUEST, { email: address });
      expect([...browser.cookies().keys()]).toEqual([]);
    }
  });

  it('leaves one link when it is asked for many times at the same moment', async () => {
    const { id, email } = await personOf(api, (await api.signedIn()).memberId);
    await Promise.all([1, 2, 3].map(() => ask(api.browser(), REQUEST, { email })));
    const open = await api.database.asSuperuser(
      `select 1 from identity.recovery_links where person_id = $1 and revoked_at is null`,
      [id],
    );
    expect(open).toHaveLength(1);
    const { token } = await post.letterTo(email, '/recover/');
    expect(await ask(api.browser(), RECOVERY_LINK, { token })).toMatchObject({ __typename: 'RecoveryLink', email });
  });

  it('leads to our own host whatever host the request names', async () => {
    const { email } = await personOf(api, (await api.signedIn()).memberId);
    await api.browser().send(REQUEST, { email }, { 'x-forwarded-host': 'evil.example' });
    const { text } = await post.letterTo(email, '/recover/');
    expect(/https?:\/\/\S+/.exec(text)?.[0]).toMatch(new RegExp(`^${ORIGIN}/recover/`));
  });

  it('is slowed down for one address and for one network', async () => {
    const { email } = await personOf(api, (await api.signedIn()).memberId);
    const request = async (address: string, browser = api.browser()) =>
      (await ask(browser, REQUEST, { email: address })).__typename;
    for (const address of [email, 'one-who-is-nobody@example.jp']) {
      const answers = [];
      for (let turn = 0; turn < 4; turn += 1) answers.push(await request(address));
      expect(answers).toEqual([...Array.from({ length: 3 }, () => 'RecoveryRequested'), 'TooManyAttempts']);
    }
    const browser = api.browser();
    const answers = [];
    for (let turn = 0; turn < 21; turn += 1) answers.push(await request(`${turn}@example.jp`, browser));
    expect([answers[19], answers[20]]).toEqual(['RecoveryRequested', 'TooManyAttempts']);
  });

  it.each(['', '   ', 'a'.repeat(400), 'a\0b@example.jp'])('is refused for %j', async (email) => {
    expect(await ask(api.browser(), REQUEST, { email })).toMatchObject({ __typename: 'InvalidInput' });
  });

  it('is not possible any more for somebody who was disabled everywhere', async () => {
    const { memberId } = await api.signedIn();
    const { email } = await personOf(api, memberId);
    const token = await linkFor(email);
    expect(await ask(api.browser(), RECOVERY_LINK, { token })).toMatchObject({ __typename: 'RecoveryLink' });
    await api.database.asSuperuser(`update app.members set disabled_at = now() where id = $1`, [memberId]);
    expect(await ask(api.browser(), RECOVERY_LINK, { token })).toMatchObject({ __typename: 'LinkNotUsable' });
    await ask(api.browser(), REQUEST, { email });
    expect(await post.deliver()).toEqual([]);
  });
});

describe('a forgotten password', () => {
  it('is chosen anew by the link, once; the key is asked for as before', async () => {
    const { email, key, browser, personId } = await withBoth(api);
    const token = await linkFor(email);
    expect(await ask(api.browser(), RECOVERY_LINK, { token })).toMatchObject({ hasPassword: true });
    const there = api.browser();
    for (const password of ['short', 'passwordpassword1', email])
      expect(await ask(there, RESET, { token, password })).toMatchObject({ __typename: 'PasswordNotAllowed' });
    expect(await ask(there, RESET, { token, password: OTHER_PASSWORD })).toMatchObject({
      __typename: 'PasswordChanged',
    });
    expect([await viewerOf(there), await viewerOf(browser)]).toEqual([null, null]);
    expect(await ask(there, RESET, { token, password: GOOD_PASSWORD })).toMatchObject({ __typename: 'LinkNotUsable' });
    expect(await signInWithPassword(there, email, OTHER_PASSWORD)).toMatchObject({ __typename: 'KeyRequired' });
    expect(await viewerOf(there)).toBeNull();
    expect(await signInWithBoth(api.browser(), { email, password: GOOD_PASSWORD, key })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    expect(await signInWithBoth(api.browser(), { email, password: OTHER_PASSWORD, key: api.key() })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    expect(await signInWithBoth(api.browser(), { email, password: OTHER_PASSWORD, key })).toMatchObject({
      __typename: 'SignedIn',
    });
    expect(await eventsOf(api, personId)).toContain('password_reset');
    const subjects = (await post.deliver()).filter(({ to }) => to === email).map(({ subject }) => subject);
    expect(subjects).toContain('【守り】パスワードを決め直しました');
  });

  it('is given by mail to nobody who has none', async () => {
    const { memberId, key } = await api.signedIn();
    const { id, email } = await personOf(api, memberId);
    const token = await linkFor(email);
    expect(await ask(api.browser(), RESET, { token, password: OTHER_PASSWORD })).toMatchObject({
      __typename: 'LinkNotUsable',
    });
    const [person] = await api.database.asSuperuser(`select password_hash from identity.people where id = $1`, [id]);
    expect(person).toEqual({ password_hash: null });
    expect(await signInWithKey(api.browser(), key)).toMatchObject({ __typename: 'SignedIn' });
  });
});
