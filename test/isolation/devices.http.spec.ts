import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi } from '../support/api';
import { createPostOffice, type PostOffice } from '../support/post-office';
import {
  ask,
  auditOf,
  codeOf,
  eventsOf,
  GOOD_PASSWORD,
  personOf,
  signInWithBoth,
  signInWithKey,
  stepUp,
  viewerOf,
  withBoth,
} from '../support/sign-in';
import { FLAG } from '../support/software-authenticator';
import {
  ADD,
  addPasskey,
  becomeStale,
  BEGIN_ADDING,
  CHANGE_PASSWORD,
  MAKE_CODES,
  makeCodes,
  type Ways,
  REMOVE,
  RENAME,
  waysIn,
} from '../support/ways-in';

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

async function somebody() {
  const signedIn = await api.signedIn();
  const { id: personId, email } = await personOf(api, signedIn.memberId);
  return { ...signedIn, personId, email };
}
const kindsOf = (letters: readonly { readonly subject: string; readonly to: string }[], email: string) =>
  letters.filter(({ to }) => to === email).map(({ subject }) => subject);

describe('the own devices', () => {
  it('shows how one gets in and that one way alone is not safe', async () => {
    const { browser, tenantId } = await somebody();
    const ways = await waysIn(browser);
    expect(ways).toMatchObject({
      method: 'passkey',
      passkeys: [{ label: 'test', isThisOne: true }],
      hasPassword: false,
      passwordChangedAt: null,
      recoveryCodesLeft: null,
      isSafe: false,
      otherTenants: [],
      recoveryUnderWay: null,
    });
    await api.database.asSuperuser(
      `insert into app.sign_in_policies (tenant_id, method) values ($1, 'password_and_key')`,
      [tenantId],
    );
    expect(await waysIn(browser)).toMatchObject({ method: 'password_and_key' });
  });

  it('takes a second key, ends the sessions elsewhere, and tells of it', async () => {
    const { browser, key, personId, email, tenantId } = await somebody();
    const elsewhere = api.browser();
    await signInWithKey(elsewhere, key);
    const second = api.key();
    const added = await addPasskey(browser, second);
    expect(added).toMatchObject({ __typename: 'PasskeyChanged', waysIn: { isSafe: true } });
    expect((Object(added).waysIn as Ways).passkeys.map((each) => [each.label, each.isThisOne])).toEqual([
      ['test', true],
      ['会社のパソコン', false],
    ]);
    expect([await viewerOf(elsewhere), await viewerOf(browser)]).toMatchObject([null, { email }]);
    expect(await signInWithKey(api.browser(), second)).toMatchObject({ __typename: 'SignedIn' });
    expect(await eventsOf(api, personId)).toContain('passkey_added');
    expect(await auditOf(api, tenantId)).toContain('passkey.added');
    expect(kindsOf(await post.deliver(), email)).toContain('【守り】パスキーを追加しました');
  });

  it('adds no key that does not prove a person, answers another challenge, or is there already', async () => {
    const { browser, key } = await somebody();
    const [unverified, other] = [api.key(), api.key()];
    expect(await addPasskey(browser, unverified, { flags: FLAG.UP | FLAG.AT })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    expect(await addPasskey(browser, other, { challenge: 'x'.repeat(43) })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    expect(await addPasskey(browser, key)).toMatchObject({ __typename: 'AuthenticationFailed' });
    const foreign = await somebody();
    expect(await addPasskey(browser, foreign.key)).toMatchObject({ __typename: 'AuthenticationFailed' });
    expect((await waysIn(browser)).passkeys).toHaveLength(1);
    expect(await addPasskey(browser, api.key())).toMatchObject({ __typename: 'PasskeyChanged' });
  });

  it('answers a challenge once, and in the session where it began only', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const begun = JSON.parse(String((await ask(one.browser, BEGIN_ADDING)).options));
    const response = api.key().register(begun);
    expect(await ask(two.browser, ADD, { response })).toMatchObject({ __typename: 'AuthenticationFailed' });
    expect(await ask(one.browser, ADD, { response })).toMatchObject({ __typename: 'AuthenticationFailed' });
    const again = JSON.parse(String((await ask(one.browser, BEGIN_ADDING)).options));
    const good = api.key().register(again);
    const answers = await Promise.all([
      ask(one.browser, ADD, { response: good }),
      ask(one.browser, ADD, { response: good }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AuthenticationFailed', 'PasskeyChanged']);
  });

  it('asks for a fresh proof before a key, a code or the password changes', async () => {
    const { browser, key, memberId } = await somebody();
    const id = (await waysIn(browser)).passkeys[0]!.id;
    const changes: [string, Record<string, unknown>][] = [
      [BEGIN_ADDING, {}],
      [ADD, { response: '{}' }],
      [RENAME, { id, label: 'x' }],
      [REMOVE, { id }],
      [MAKE_CODES, {}],
      [CHANGE_PASSWORD, { new: GOOD_PASSWORD }],
    ];
    await becomeStale(api, memberId);
    for (const [document, variables] of changes)
      expect(await codeOf(browser, document, variables)).toBe('STEP_UP_REQUIRED');
    expect(await waysIn(browser)).toMatchObject({ recoveryCodesLeft: null, hasPassword: false });
    await stepUp(browser, key);
    for (const [document, variables] of changes) expect(await codeOf(browser, document, variables)).toBeUndefined();
  });

  it('renames a key, and refuses names that say nothing or too much', async () => {
    const { browser } = await somebody();
    const id = (await waysIn(browser)).passkeys[0]!.id;
    expect(await ask(browser, RENAME, { id, label: ' 受付の端末 ' })).toMatchObject({ __typename: 'PasskeyChanged' });
    for (const label of ['', '   ', 'あ'.repeat(101), 'a\0b'])
      expect(await ask(browser, RENAME, { id, label })).toMatchObject({ __typename: 'InvalidInput' });
    expect((await waysIn(browser)).passkeys[0]!.label).toBe('受付の端末');
  });

  it('removes a key with every session elsewhere, and never the last one', async () => {
    const { browser, key, email, personId } = await somebody();
    const second = api.key();
    await addPasskey(browser, second);
    const elsewhere = api.browser();
    await signInWithKey(elsewhere, second);
    const [first, other] = (await waysIn(browser)).passkeys.map(({ id }) => id);
    expect(await ask(browser, REMOVE, { id: other })).toMatchObject({ __typename: 'PasskeyChanged' });
    expect([await viewerOf(elsewhere), await viewerOf(browser)]).toMatchObject([null, { email }]);
    expect(await signInWithKey(api.browser(), second)).toMatchObject({ __typename: 'AuthenticationFailed' });
    expect(await ask(browser, REMOVE, { id: first })).toMatchObject({ __typename: 'LastPasskey' });
    expect(await codeOf(browser, REMOVE, { id: other })).toBe('NOT_FOUND');
    expect(await signInWithKey(api.browser(), key)).toMatchObject({ __typename: 'SignedIn' });
    expect(await eventsOf(api, personId)).toContain('passkey_removed');
    expect(kindsOf(await post.deliver(), email)).toContain('【守り】パスキーを削除しました');
  });

  it('ends also this session when the key that opened it is removed', async () => {
    const { browser } = await somebody();
    await addPasskey(browser, api.key());
    const opened = (await waysIn(browser)).passkeys.find((each) => each.isThisOne);
    expect(await ask(browser, REMOVE, { id: opened!.id })).toMatchObject({ __typename: 'PasskeyChanged' });
    expect(await viewerOf(browser)).toBeNull();
  });

  it('leaves one of two keys when both are removed at the same moment', async () => {
    const { browser } = await somebody();
    await addPasskey(browser, api.key());
    const ids = (await waysIn(browser)).passkeys.map(({ id }) => id);
    await Promise.allSettled(ids.map((id: string) => ask(browser.copy(), REMOVE, { id })));
    const left = await api.database.asSuperuser(
      `select 1 from identity.passkeys where id = any($1) and revoked_at is null`,
      [ids],
    );
    expect(left).toHaveLength(1);
  });

  it('finds nobody else’s key', async () => {
    const [one, two] = [await somebody(), await somebody()];
    await addPasskey(two.browser, api.key());
    const foreign = (await waysIn(two.browser)).passkeys[0]!.id;
    const missing = '0190a0a0-0000-7000-8000-000000000000';
    for (const id of [foreign, missing, 'no id'])
      for (const [document, more] of [
        [RENAME, { label: 'x' }],
        [REMOVE, {}],
      ] as const)
        expect(await codeOf(one.browser, document, { id, ...more })).toBe('NOT_FOUND');
    expect((await waysIn(two.browser)).passkeys).toHaveLength(2);
  });
});

describe('recovery codes', () => {
  it('are ten, shown once, kept as hashes, and end the ones before', async () => {
    const { browser, personId, email, tenantId } = await somebody();
    const first = await makeCodes(browser);
    const second = await makeCodes(browser);
    expect(new Set([...first, ...second]).size).toBe(20);
    expect(await waysIn(browser)).toMatchObject({ recoveryCodesLeft: 10, isSafe: true });
    const kept = await api.database.asSuperuser<{ revoked_at: Date | null }>(
      `select * from identity.recovery_codes where person_id = $1`,
      [personId],
    );
    const text = JSON.stringify(kept);
    for (const code of second) expect(text).not.toContain(code.replaceAll('-', ''));
    expect(kept.filter((row) => row.revoked_at === null)).toHaveLength(10);
    expect(await auditOf(api, tenantId)).toContain('recovery-codes.made');
    expect(kindsOf(await post.deliver(), email).filter((each) => each.includes('復旧コード'))).toHaveLength(2);
  });
});

describe('codes made in two browsers at the same moment', () => {
  it('are ten', async () => {
    const { browser, key, personId } = await somebody();
    const elsewhere = api.browser();
    await signInWithKey(elsewhere, key);
    await Promise.all([makeCodes(browser), makeCodes(elsewhere)]);
    const live = await api.database.asSuperuser(
      `select 1 from identity.recovery_codes where person_id = $1 and revoked_at is null`,
      [personId],
    );
    expect(live).toHaveLength(10);
  });
});

describe('the own password', () => {
  it('is changed with the one before, ends the sessions elsewhere, and is told', async () => {
    const { browser, key, email, personId } = await withBoth(api);
    const elsewhere = api.browser();
    await signInWithBoth(elsewhere, { email, password: GOOD_PASSWORD, key });
    expect(await ask(browser, CHANGE_PASSWORD, { current: 'wrong', new: OTHER_PASSWORD })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    expect(await ask(browser, CHANGE_PASSWORD, { new: OTHER_PASSWORD })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    expect(await ask(browser, CHANGE_PASSWORD, { current: GOOD_PASSWORD, new: 'short' })).toMatchObject({
      __typename: 'PasswordNotAllowed',
    });
    expect(await viewerOf(elsewhere)).toMatchObject({ email });
    expect(await ask(browser, CHANGE_PASSWORD, { current: GOOD_PASSWORD, new: OTHER_PASSWORD })).toMatchObject({
      __typename: 'PasswordChanged',
    });
    expect([await viewerOf(elsewhere), await viewerOf(browser)]).toMatchObject([null, { email }]);
    const old = await signInWithBoth(api.browser(), { email, password: GOOD_PASSWORD, key });
    const now = await signInWithBoth(api.browser(), { email, password: OTHER_PASSWORD, key });
    expect([old, now]).toMatchObject([{ __typename: 'AuthenticationFailed' }, { __typename: 'SignedIn' }]);
    expect(await eventsOf(api, personId)).toContain('password_changed');
    expect(kindsOf(await post.deliver(), email)).toContain('【守り】パスワードを変更しました');
  });

  it('is chosen without one before by somebody who has none', async () => {
    const { browser, email, key } = await somebody();
    expect(await ask(browser, CHANGE_PASSWORD, { new: GOOD_PASSWORD })).toMatchObject({
      __typename: 'PasswordChanged',
    });
    expect(await waysIn(browser)).toMatchObject({ hasPassword: true });
    expect(await signInWithBoth(api.browser(), { email, password: GOOD_PASSWORD, key })).toMatchObject({
      __typename: 'SignedIn',
    });
  });
});
