import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi, type TestBrowser } from '../support/api';
import { createPostOffice, type PostOffice } from '../support/post-office';
import {
  accept,
  ask,
  CHOOSE,
  demandBoth,
  GIVE,
  GOOD_PASSWORD,
  personOf,
  register,
  signInWithBoth,
  signInWithKey,
  signInWithPassword,
  stepUp,
  viewerOf,
  withBoth,
} from '../support/sign-in';
import { addPasskey, BEGIN_RECOVERY, makeCodes, recover, REQUEST } from '../support/ways-in';
import { difference } from './checks/gates';
import { fieldRules } from './matrix/access-matrix';

let api: TestApi;
let post: PostOffice;
let bystander: string;
beforeAll(async () => {
  api = await createTestApi();
  post = await createPostOffice(api.database, ORIGIN);
  bystander = (await api.signedIn()).tenantId;
  // Its own letters go out before anybody looks.
  await post.deliver();
});
afterAll(async () => {
  await post?.close();
  await api?.close();
});

/** What came of a field: its answer, and who the browser is afterwards, if anybody has to be. */
interface Success {
  readonly answer: { readonly __typename?: string };
  readonly browser: TestBrowser;
  /** The consultancy in which the browser has to be signed in; null when it is not yet. */
  readonly tenantId: string | null;
}

/** Somebody with one key and, by a second invitation, in two consultancies. */
async function inTwo() {
  const { key, memberId, tenantId: first } = await api.signedIn();
  const { email } = await personOf(api, memberId);
  const { token, tenantId } = await api.invite({ email });
  return { key, first, tenantId, token };
}

async function somebodyLost() {
  const { browser, memberId, tenantId } = await api.signedIn();
  const { email } = await personOf(api, memberId);
  const [code = ''] = await makeCodes(browser);
  const elsewhere = api.browser();
  await ask(elsewhere, REQUEST, { email });
  const { token } = await post.letterTo(email, '/recover/');
  return { browser: elsewhere, token, code, tenantId };
}

const proofs: Readonly<Record<string, () => Promise<Success>>> = {
  'Mutation.finishSignIn': async () => {
    const { key, tenantId } = await api.signedIn();
    const browser = api.browser();
    return { answer: await signInWithKey(browser, key), browser, tenantId };
  },
  'Mutation.signInWithPassword': async () => {
    const { email, password } = await withBoth(api);
    const browser = api.browser();
    return { answer: await signInWithPassword(browser, email, password), browser, tenantId: null };
  },
  'Mutation.givePassword': async () => {
    const tenantId = await api.database.createTenant();
    await demandBoth(api, tenantId);
    const { token } = await api.invite({ tenantId });
    const browser = api.browser();
    await register(browser, token, api.key());
    return { answer: await ask(browser, GIVE, { password: GOOD_PASSWORD }), browser, tenantId };
  },
  'Mutation.chooseTenant': async () => {
    const { key, token, first } = await inTwo();
    await accept(api.browser(), token, key);
    const browser = api.browser();
    const asked = await signInWithKey(browser, key);
    expect(asked.__typename).toBe('TenantChoiceRequired');
    return { answer: await ask(browser, CHOOSE, { tenantId: first }), browser, tenantId: first };
  },
  'Mutation.finishPasskeyRegistration': async () => {
    const { token, tenantId } = await api.invite();
    const browser = api.browser();
    return { answer: await register(browser, token, api.key()), browser, tenantId };
  },
  'Mutation.acceptInvitation': async () => {
    const { key, token, tenantId } = await inTwo();
    const browser = api.browser();
    return { answer: await accept(browser, token, key), browser, tenantId };
  },
  'Mutation.beginRecovery': async () => {
    const { browser, token, code } = await somebodyLost();
    return { answer: await ask(browser, BEGIN_RECOVERY, { token, code }), browser, tenantId: null };
  },
  'Mutation.finishRecovery': async () => {
    const { browser, token, code, tenantId } = await somebodyLost();
    return { answer: await recover(browser, { token, code, key: api.key() }), browser, tenantId };
  },
  'Mutation.finishStepUp': async () => {
    const { browser, key, tenantId } = await api.signedIn();
    return { answer: await stepUp(browser, key), browser, tenantId };
  },
  'Mutation.addPasskey': async () => {
    const { browser, tenantId } = await api.signedIn();
    return { answer: await addPasskey(browser, api.key()), browser, tenantId };
  },
};

const succeeding = Object.entries(fieldRules).flatMap(([coordinate, { succeeds }]) =>
  succeeds === undefined ? [] : [[coordinate, succeeds] as const],
);

/** Everything that sign-in keeps of the consultancy that has nothing to do with it. */
async function keptOfBystander(): Promise<unknown> {
  const rows = await api.database.asSuperuser(
    `select (select md5(string_agg(x::text, '' order by id)) from app.audit_events x where tenant_id = $1) as trail,
            (select md5(string_agg(x::text, '' order by id)) from app.members x where tenant_id = $1) as members,
            (select md5(string_agg(x::text, '' order by id)) from identity.sessions x where tenant_id = $1) as sessions,
            (select md5(string_agg(x::text, '' order by id)) from identity.security_events x where tenant_id = $1) as events`,
    [bystander],
  );
  return rows[0];
}

describe('a field that takes a real proof', () => {
  it.each(succeeding)('%s lets its own person in, and touches nobody else: %s', async (coordinate, type) => {
    const before = await keptOfBystander();
    const { answer, browser, tenantId } = await proofs[coordinate]!();
    expect(answer.__typename).toBe(type);
    expect((await viewerOf(browser))?.tenant.id ?? null).toBe(tenantId);
    expect(await keptOfBystander()).toEqual(before);
  });

  it('is proved wherever the matrix cannot be allowed by anything but a proof', () => {
    const refusing = Object.entries(fieldRules).filter(([, { answers = [] }]) =>
      answers.some((type) => type === 'AuthenticationFailed' || type === 'RecoveryCodeRefused'),
    );
    const named = refusing.map(([coordinate]) => coordinate);
    expect(difference('the proof of', named, Object.keys(proofs))).toEqual([]);
    expect(
      difference(
        'the success of',
        named,
        succeeding.map(([coordinate]) => coordinate),
      ),
    ).toEqual([]);
  });

  it('signs in by password and key, one after the other', async () => {
    const person = await withBoth(api);
    const browser = api.browser();
    expect(await signInWithBoth(browser, person)).toMatchObject({ __typename: 'SignedIn' });
    expect((await viewerOf(browser))?.tenant.id).toBe(person.tenantId);
  });
});
