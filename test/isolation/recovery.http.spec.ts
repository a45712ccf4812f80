import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi } from '../support/api';
import { createPostOffice, type PostOffice } from '../support/post-office';
import { ask, auditOf, eventsOf, personOf, register, signInWithKey, viewerOf } from '../support/sign-in';
import { FLAG } from '../support/software-authenticator';
import {
  BEGIN_RECOVERY,
  FINISH_RECOVERY,
  makeCodes,
  recover,
  RECOVERY_LINK,
  REQUEST,
  waysIn,
} from '../support/ways-in';

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

/** Somebody with codes. */
async function somebody() {
  const signedIn = await api.signedIn();
  const { id: personId, email } = await personOf(api, signedIn.memberId);
  const codes = await makeCodes(signedIn.browser);
  return { ...signedIn, personId, email, codes };
}

async function linkFor(email: string): Promise<string> {
  await ask(api.browser(), REQUEST, { email });
  return (await post.letterTo(email, '/recover/')).token;
}
const linkRows = (personId: string) =>
  api.database.asSuperuser<{ used: boolean; revoked: boolean; tries: number }>(
    `select used_at is not null as used, revoked_at is not null as revoked, tries
       from identity.recovery_links where person_id = $1 order by created_at, id`,
    [personId],
  );
const moveLink = (personId: string, by: string) =>
  api.database.asSuperuser(
    `update identity.recovery_links set expires_at = now() + $2::interval where person_id = $1`,
    [personId, by],
  );
const NOT_USABLE = { __typename: 'LinkNotUsable' };
const LOST = { code: '0000-0000-0000-0000-0000-0000' };

describe('a lost key', () => {
  it('is replaced by link, code and a new key; everything before it is over', async () => {
    const { email, personId, codes, key: lost, browser: before, tenantId } = await somebody();
    const token = await linkFor(email);
    expect(await ask(api.browser(), RECOVERY_LINK, { token })).toMatchObject({
      __typename: 'RecoveryLink',
      email,
      hasPassword: false,
      hasRecoveryCodes: true,
    });
    const [browser, key] = [api.browser(), api.key()];
    expect(await recover(browser, { token, code: codes[3]!, key })).toMatchObject({ __typename: 'SignedIn' });
    expect([await viewerOf(browser), await viewerOf(before)]).toMatchObject([{ email }, null]);
    expect(await signInWithKey(api.browser(), lost)).toMatchObject({ __typename: 'AuthenticationFailed' });
    expect(await signInWithKey(api.browser(), key)).toMatchObject({ __typename: 'SignedIn' });
    const ways = await waysIn(browser);
    expect([ways.recoveryCodesLeft, ways.passkeys.map(({ label }) => label)]).toEqual([9, ['new']]);
    expect(await eventsOf(api, personId)).toEqual(
      expect.arrayContaining(['recovery_requested', 'recovery_code_used', 'passkeys_replaced']),
    );
    expect((await auditOf(api, tenantId)).filter((action) => action === 'session.ended').length).toBeGreaterThan(0);
    const subjects = (await post.deliver()).filter(({ to }) => to === email).map(({ subject }) => subject);
    expect(subjects).toContain('【守り】復旧コードが使われました');
  });

  it('takes the code however it is typed', async () => {
    const { email, codes } = await somebody();
    const token = await linkFor(email);
    const typed = codes[0]!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await recover(api.browser(), { token, code: typed, key: api.key() })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('is replaced once by one code and by one link', async () => {
    const { email, codes } = await somebody();
    const token = await linkFor(email);
    await recover(api.browser(), { token, code: codes[0]!, key: api.key() });
    expect(await recover(api.browser(), { token, code: codes[1]!, key: api.key() })).toMatchObject(NOT_USABLE);
    const again = await linkFor(email);
    const refused = await recover(api.browser(), { token: again, code: codes[0]!, key: api.key() });
    expect(refused).toMatchObject({ __typename: 'RecoveryCodeRefused' });
    expect(await recover(api.browser(), { token: again, code: codes[1]!, key: api.key() })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('is replaced once when two browsers finish at the same moment', async () => {
    const { email, codes, personId } = await somebody();
    const token = await linkFor(email);
    const finishes = await Promise.all(
      [api.browser(), api.browser()].map(async (browser) => {
        const begun = await ask(browser, BEGIN_RECOVERY, { token, code: codes[0] });
        const response = api.key().register(JSON.parse(String(Object(begun).options)));
        return () => ask(browser, FINISH_RECOVERY, { token, code: codes[0], response });
      }),
    );
    const answers = await Promise.all(finishes.map((finish) => finish()));
    expect(answers.map(({ __typename }) => __typename)).toContain('SignedIn');
    expect(answers.filter(({ __typename }) => __typename === 'SignedIn')).toHaveLength(1);
    const keys = await api.database.asSuperuser(
      `select 1 from identity.passkeys where person_id = $1 and revoked_at is null`,
      [personId],
    );
    expect(keys).toHaveLength(1);
  });

  it('is not replaced by a key that proves nothing, and link and code stay good', async () => {
    const { email, codes } = await somebody();
    const token = await linkFor(email);
    const code = codes[0]!;
    const refused = { __typename: 'AuthenticationFailed' };
    const unverified = { flags: FLAG.UP | FLAG.AT };
    expect(await recover(api.browser(), { token, code, key: api.key() }, unverified)).toMatchObject(refused);
    expect(await recover(api.browser(), { token, code, key: api.key() }, { challenge: 'x'.repeat(43) })).toMatchObject(
      refused,
    );
    expect(await recover(api.browser(), { token, code, key: api.key() })).toMatchObject({ __typename: 'SignedIn' });
  });

  it('asks for the right code again at the end', async () => {
    const { email, codes, personId } = await somebody();
    const token = await linkFor(email);
    const browser = api.browser();
    const begun = await ask(browser, BEGIN_RECOVERY, { token, code: codes[0] });
    const response = api.key().register(JSON.parse(String(Object(begun).options)));
    expect(await ask(browser, FINISH_RECOVERY, { token, ...LOST, response })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    expect(await linkRows(personId)).toEqual([{ used: false, revoked: false, tries: 1 }]);
    expect(await ask(browser, FINISH_RECOVERY, { token, code: codes[0], response })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
  });

  it('is not replaced with a challenge of another link, browser or purpose', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const tokens = [await linkFor(one.email), await linkFor(two.email)] as const;
    const begin = async (browser: ReturnType<TestApi['browser']>, token: string, code: string) => {
      const begun = await ask(browser, BEGIN_RECOVERY, { token, code });
      return api.key().register(JSON.parse(String(Object(begun).options)));
    };
    const browser = api.browser();
    const forTwo = await begin(browser, tokens[1], two.codes[0]!);
    const forOne = await begin(browser, tokens[0], one.codes[0]!);
    const finish = (from: typeof browser, response: string) =>
      ask(from, FINISH_RECOVERY, { token: tokens[0], code: one.codes[0], response });
    expect(await finish(browser, forTwo)).toMatchObject({ __typename: 'AuthenticationFailed' });
    expect(await finish(api.browser(), forOne)).toMatchObject({ __typename: 'AuthenticationFailed' });
    const { token } = await api.invite();
    expect(await register(browser, token, api.key())).toMatchObject({ __typename: 'SignedIn' });
    expect(await finish(browser, await begin(browser, tokens[0], one.codes[0]!))).toMatchObject({
      __typename: 'SignedIn',
    });
  });
});

describe('a recovery link', () => {
  it('dies with the fifth wrong code, for the right one too', async () => {
    const { email, codes, personId } = await somebody();
    const token = await linkFor(email);
    for (const code of [LOST.code, '', 'よ', `${codes[0]}0`, codes[0]!.slice(1)])
      expect(await recover(api.browser(), { token, code, key: api.key() })).toMatchObject({
        __typename: 'RecoveryCodeRefused',
      });
    expect(await recover(api.browser(), { token, code: codes[0]!, key: api.key() })).toMatchObject(NOT_USABLE);
    const events = await eventsOf(api, personId);
    expect(events.filter((kind) => kind === 'recovery_code_refused')).toHaveLength(5);
    const fresh = await linkFor(email);
    expect(await recover(api.browser(), { token: fresh, code: codes[0]!, key: api.key() })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('takes no code of somebody else, and none that was replaced', async () => {
    const [one, two] = [await somebody(), await somebody()];
    await makeCodes(one.browser);
    const token = await linkFor(one.email);
    for (const code of [two.codes[0]!, one.codes[0]!])
      expect(await recover(api.browser(), { token, code, key: api.key() })).toMatchObject({
        __typename: 'RecoveryCodeRefused',
      });
  });

  it('dies when a newer one is asked for', async () => {
    const { email, codes } = await somebody();
    const older = await linkFor(email);
    const newer = await linkFor(email);
    expect(await ask(api.browser(), RECOVERY_LINK, { token: older })).toMatchObject(NOT_USABLE);
    expect(await recover(api.browser(), { token: older, code: codes[0]!, key: api.key() })).toMatchObject(NOT_USABLE);
    expect(await recover(api.browser(), { token: newer, code: codes[0]!, key: api.key() })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('works to its last second and not one longer', async () => {
    const { email, codes, personId } = await somebody();
    const token = await linkFor(email);
    await moveLink(personId, '-1 second');
    expect(await ask(api.browser(), RECOVERY_LINK, { token })).toMatchObject(NOT_USABLE);
    expect(await recover(api.browser(), { token, code: codes[0]!, key: api.key() })).toMatchObject(NOT_USABLE);
    await moveLink(personId, '20 seconds');
    expect(await recover(api.browser(), { token, code: codes[0]!, key: api.key() })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('is not used up by whoever opens its page, twenty times', async () => {
    const { email, codes, personId } = await somebody();
    const token = await linkFor(email);
    for (let visit = 0; visit < 10; visit += 1)
      for (const method of ['GET', 'HEAD'] as const) await api.server.app.inject({ method, url: `/recover/${token}` });
    const query = `{ recoveryLink(token: "${token}") { __typename } }`;
    await api.server.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}` });
    await ask(api.browser(), RECOVERY_LINK, { token });
    expect(await linkRows(personId)).toEqual([{ used: false, revoked: false, tries: 0 }]);
    expect(await recover(api.browser(), { token, code: codes[0]!, key: api.key() })).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('opens nothing by itself', async () => {
    const { email, browser: before } = await somebody();
    const token = await linkFor(email);
    expect(await recover(api.browser(), { token, code: '', key: api.key() })).toMatchObject({
      __typename: 'RecoveryCodeRefused',
    });
    expect(await viewerOf(before)).toMatchObject({ email });
    for (const wrong of ['', 'x', token.slice(0, -1), `${token}x`])
      expect(await ask(api.browser(), RECOVERY_LINK, { token: wrong })).toMatchObject(NOT_USABLE);
  });
});
