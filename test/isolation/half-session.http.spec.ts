import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { BEGIN_SIGN_IN, createTestApi, type TestApi, type TestBrowser } from '../support/api';
import {
  ask,
  CHOOSE,
  codeOf,
  demandBoth,
  FINISH_KEY,
  GIVE,
  GOOD_PASSWORD,
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

const HALF = 'mamori-half';

/** After the key, in a consultancy that asks for the password as well. */
async function keyGiven() {
  const person = await withBoth(api);
  const browser = api.browser();
  expect((await signInWithKey(browser, person.key)).__typename).toBe('PasswordRequired');
  return { ...person, browser };
}

/** After the password, with the options of the key. */
async function passwordGiven() {
  const person = await withBoth(api);
  const browser = api.browser();
  const asked = await signInWithPassword(browser, person.email, person.password);
  expect(asked.__typename).toBe('KeyRequired');
  return { ...person, browser, options: JSON.parse(String(Object(asked).options)) };
}

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
/** Open to everybody, as each field says of itself, or the steps of signing in. */
const isOpen = (field: GraphQLField<unknown, unknown>) =>
  /\bPublic\.|Needs a sign-in under way\./.test(field.description ?? '');

function valueFor(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, valueFor(field.type)]));
  }
  const values: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Day: '2026-11-22',
    ID: '00000000-0000-7000-8000-000000000001',
  };
  return values[type.name] ?? 'x';
}

/** The root field by itself, with the least that it takes. */
function documentFor(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const args = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  const call = passed ? `${field.name}(${passed})` : field.name;
  return {
    document: `${kind}${declared ? ` (${declared})` : ''} { ${call}${selection} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, valueFor(arg.type)])),
  };
}

const operations = (['query', 'mutation'] as const).flatMap((kind) => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).map((field) => ({ kind, field }));
});
const closed = operations.filter(({ field }) => !isOpen(field));

describe('a sign-in under way', () => {
  it('opens none of the operations that need a session, in either of its halves', async () => {
    const [afterKey, afterPassword] = [await keyGiven(), await passwordGiven()];
    const full = await api.signedIn({ role: 'owner' });
    expect(closed.length).toBeGreaterThan(60);
    const let_in: string[] = [];
    const kept_out: string[] = [];
    for (const { kind, field } of closed) {
      const { document, variables } = documentFor(kind, field);
      for (const half of [afterKey.browser, afterPassword.browser]) {
        const { errors, data } = await half.send(document, variables);
        const value = data === null ? null : Object(data)[field.name];
        if (errors[0]?.extensions.code !== 'UNAUTHENTICATED' || (value ?? null) !== null) let_in.push(field.name);
      }
      // The control: a whole session is told something else.
      if (field.name === 'signOut') continue;
      if ((await codeOf(full.browser, document, variables)) === 'UNAUTHENTICATED') kept_out.push(field.name);
    }
    expect(let_in).toEqual([]);
    expect(kept_out).toEqual([]);
    // And it is still good for what it is.
    expect((await ask(afterKey.browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('SignedIn');
  });

  it('is nobody to what is open to everybody', async () => {
    const { browser } = await keyGiven();
    expect(await viewerOf(browser)).toBeNull();
  });

  it('is no session, wherever its secret is put', async () => {
    const { browser } = await keyGiven();
    const secret = browser.cookies().get(HALF) ?? '';
    expect(secret).toHaveLength(43);
    const thief = api.browser();
    thief.setCookie('mamori', secret);
    expect(await viewerOf(thief)).toBeNull();
    const { browser: signedIn } = await api.signedIn();
    const other = api.browser();
    other.setCookie(HALF, signedIn.cookies().get('mamori') ?? '');
    expect((await ask(other, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(signedIn)).not.toBeNull();
  });

  it('dies after five tries, whatever comes then', async () => {
    const { browser } = await keyGiven();
    const other = browser.copy();
    for (let i = 0; i < 5; i += 1) {
      // From networks of their own, so that it is this limit and no other.
      browser.moveTo({ address: `192.0.2${i}.1` });
      await ask(browser, CHOOSE, { tenantId: '00000000-0000-7000-8000-000000000001' });
    }
    expect((await ask(browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('AuthenticationFailed');
    expect((await ask(other, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('AuthenticationFailed');
  });

  it('dies after ten minutes', async () => {
    const [old, young] = [await keyGiven(), await keyGiven()];
    await api.database.asSuperuser(
      `update identity.half_sessions set expires_at = now() - interval '1 second' where person_id = $1`,
      [old.personId],
    );
    await api.database.asSuperuser(
      `update identity.half_sessions set expires_at = now() + interval '1 minute' where person_id = $1`,
      [young.personId],
    );
    expect((await ask(old.browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('AuthenticationFailed');
    expect((await ask(young.browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('SignedIn');
  });

  it('has another secret after each step, and the one before is dead', async () => {
    const first = await withBoth(api, { email: 'two-steps@example.jp' });
    const second = await api.database.createTenant();
    await demandBoth(api, second);
    const { memberId } = await api.invite({ email: 'two-steps@example.jp', tenantId: second });
    await api.database.asSuperuser(`update app.members set enrolled_at = now() where id = $1`, [memberId]);
    const browser = api.browser();
    expect((await signInWithKey(browser, first.key)).__typename).toBe('TenantChoiceRequired');
    const atChoice = browser.copy();
    expect((await ask(browser, CHOOSE, { tenantId: second })).__typename).toBe('PasswordRequired');
    expect(browser.cookies().get(HALF)).not.toBe(atChoice.cookies().get(HALF));
    expect((await ask(atChoice, CHOOSE, { tenantId: second })).__typename).toBe('AuthenticationFailed');
    const atPassword = browser.copy();
    expect((await ask(browser, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('SignedIn');
    expect(browser.cookies().has(HALF)).toBe(false);
    expect((await ask(atPassword, GIVE, { password: GOOD_PASSWORD })).__typename).toBe('AuthenticationFailed');
    expect(
      await api.database.asSuperuser(`select 1 from identity.half_sessions where person_id = $1`, [first.personId]),
    ).toEqual([]);
  });
});

describe('a step that is skipped', () => {
  it.each([
    ['the password without a key', GIVE, { password: GOOD_PASSWORD }],
    ['the choice without a key', CHOOSE, { tenantId: '00000000-0000-7000-8000-000000000001' }],
  ])('%s proves nothing, with nothing or with a password behind it', async (_, document, variables) => {
    const nothing = api.browser();
    expect((await ask(nothing, document, variables)).__typename).toBe('AuthenticationFailed');
    const { browser, tenantId } = await passwordGiven();
    const asked = document === CHOOSE ? { tenantId } : variables;
    expect((await ask(browser, document, asked)).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(browser)).toBeNull();
  });

  it('the key of a second step proves nothing without the password’s cookie, or in another browser', async () => {
    const { browser, key, options } = await passwordGiven();
    const without = browser.copy();
    without.setCookie(HALF, 'A'.repeat(43));
    expect((await ask(without, FINISH_KEY, { response: key.signIn(options) })).__typename).toBe('AuthenticationFailed');
    const again = await passwordGiven();
    const other = api.browser();
    await ask(other, BEGIN_SIGN_IN);
    other.setCookie(HALF, again.browser.cookies().get(HALF) ?? '');
    const response = again.key.signIn(again.options);
    expect((await ask(other, FINISH_KEY, { response })).__typename).toBe('AuthenticationFailed');
    expect(await viewerOf(other)).toBeNull();
  });

  it('the key of one sign-in does not complete another of the same person', async () => {
    const { browser, key, email, password } = await passwordGiven();
    const second = await signInWithPassword(browser, email, password);
    const newer = JSON.parse(String(Object(second).options));
    const older = await passwordGiven();
    const mixed = older.browser.copy();
    mixed.setCookie(HALF, browser.cookies().get(HALF) ?? '');
    expect((await ask(mixed, FINISH_KEY, { response: older.key.signIn(older.options) })).__typename).toBe(
      'AuthenticationFailed',
    );
    expect((await ask(browser, FINISH_KEY, { response: key.signIn(newer) })).__typename).toBe('SignedIn');
  });

  it('a plain sign-in does not count the password that was given before', async () => {
    const { browser, key, tenantId } = await passwordGiven();
    const half = browser.cookies().get(HALF) ?? '';
    browser.setCookie(HALF, 'B'.repeat(43));
    const begun = await ask(browser, BEGIN_SIGN_IN);
    const options = JSON.parse(String(Object(begun).options));
    expect(options.allowCredentials ?? []).toEqual([]);
    browser.setCookie(HALF, half);
    const answer = await ask(browser, FINISH_KEY, { response: key.signIn(options) });
    expect(answer).toMatchObject({ __typename: 'PasswordRequired', isFirst: false });
    expect(tenantId).toBeDefined();
  });

  it('begins the second step anew for the same person', async () => {
    const { browser, key } = await passwordGiven();
    const begun = await ask(browser, BEGIN_SIGN_IN);
    const options = JSON.parse(String(Object(begun).options));
    expect(options.allowCredentials).toHaveLength(1);
    expect((await ask(browser, FINISH_KEY, { response: key.signIn(options) })).__typename).toBe('SignedIn');
  });
});

describe('a cookie that is not as we gave it', () => {
  const bent = (secret: string): readonly (readonly [string, string])[] => [
    ['empty', 'mamori='],
    ['cut short', `mamori=${secret.slice(0, 42)}`],
    ['with one letter more', `mamori=${secret}A`],
    ['with another last letter', `mamori=${secret.slice(0, 42)}${secret.endsWith('A') ? 'E' : 'A'}`],
    ['in quotes', `mamori="${secret}"`],
    ['encoded', `mamori=${[...secret].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')}`],
    ['padded', `mamori=${secret}=`],
    ['twice', `mamori=${secret}; mamori=${secret}`],
    ['beside another', `mamori=${'A'.repeat(43)}; mamori=${secret}`],
    ['before another', `mamori=${secret}; mamori=${'A'.repeat(43)}`],
    ['under a name in capitals', `MAMORI=${secret}`],
    ['too long', `mamori=${secret.repeat(90)}`],
    ['with a control sign', `mamori=${secret}\u0001`],
  ];
  const askWith = (browser: TestBrowser, cookie: string) =>
    browser.send('{ viewer { id } mySessions { id } }', {}, { cookie });

  it('makes nobody of it', async () => {
    const { browser } = await api.signedIn();
    const secret = browser.cookies().get('mamori') ?? '';
    const good = await askWith(api.browser(), `other=1; mamori=${secret}; more=2`);
    expect(good.errors).toEqual([]);
    const let_in: string[] = [];
    for (const [how, cookie] of bent(secret)) {
      const { errors, data } = await askWith(api.browser(), cookie);
      const isKeptOut = errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
      if (!isKeptOut || (data !== null && Object(data).viewer !== null)) let_in.push(how);
    }
    expect(let_in).toEqual([]);
  });
});
