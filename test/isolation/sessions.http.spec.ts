import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi, type TestBrowser } from '../support/api';
import {
  ask,
  auditOf,
  codeOf,
  eventsOf,
  personOf,
  SIGN_OUT,
  signInWithBoth,
  signInWithKey,
  stepUp,
  viewerOf,
  withBoth,
} from '../support/sign-in';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const EXPORT = 'mutation { exportAuditEvents(input: {}) { __typename } }';
const PERMISSIONS = '{ viewer { permissions } }';
const MEMBERS = '{ members(first: 1) { nodes { id } } }';

/** Waits for what another process has changed: two seconds are promised, and every look is a request of its own. */
async function withinTwoSeconds(isSo: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + 2_000;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const isNobody = async (browser: TestBrowser) => (await viewerOf(browser)) === null;
const secretOf = (browser: TestBrowser) => browser.cookies().get('mamori') ?? '';

describe('the secret of a session', () => {
  it('differs after each step, and each one before is nobody’s', async () => {
    const { browser, key } = await api.signedIn();
    const former: TestBrowser[] = [];
    const seen = new Set([secretOf(browser)]);
    const steps = [
      () => stepUp(browser, key),
      () => signInWithKey(browser, key),
      () => stepUp(browser, key),
      async () => ask(browser, SIGN_OUT),
      () => signInWithKey(browser, key),
    ];
    for (const step of steps) {
      former.push(browser.copy());
      await step();
      if (secretOf(browser)) seen.add(secretOf(browser));
    }
    expect(seen.size).toBe(5);
    expect(await isNobody(browser)).toBe(false);
    for (const each of former) expect(await isNobody(each)).toBe(true);
  });

  it('lies in the database as a hash alone', async () => {
    const { browser, memberId } = await api.signedIn();
    const [row] = await api.database.asSuperuser<{ row: string }>(
      `select s::text as row from identity.sessions s where member_id = $1`,
      [memberId],
    );
    expect(row?.row).not.toContain(secretOf(browser));
    expect(row?.row).toContain(memberId);
  });
});

describe('signing out', () => {
  it('ends the session at once, also for a copy of the cookie, and stands in both trails', async () => {
    const { browser, memberId, tenantId } = await api.signedIn();
    const copy = browser.copy();
    expect(await isNobody(copy)).toBe(false);
    await ask(browser, SIGN_OUT);
    expect(await isNobody(copy)).toBe(true);
    expect(secretOf(browser)).toBe('');
    const { id } = await personOf(api, memberId);
    expect((await eventsOf(api, id)).at(-1)).toBe('signed_out');
    expect((await auditOf(api, tenantId)).at(-1)).toBe('session.ended');
  });

  it('leaves the other sessions of the person alone', async () => {
    const { browser, key } = await api.signedIn();
    const second = api.browser();
    await signInWithKey(second, key);
    await ask(browser, SIGN_OUT);
    expect(await isNobody(second)).toBe(false);
  });

  it('is not needed to change the person at a shared computer: whoever signs in takes the place', async () => {
    const [one, two] = [await api.signedIn({ email: 'shift-one@example.jp' }), await api.signedIn()];
    const left = one.browser.copy();
    expect((await signInWithKey(one.browser, two.key)).__typename).toBe('SignedIn');
    expect(await isNobody(left)).toBe(true);
    expect(await viewerOf(one.browser)).toMatchObject({ tenant: { id: two.tenantId } });
    expect((await auditOf(api, one.tenantId)).at(-1)).toBe('session.ended');
  });
});

describe('the number of sessions', () => {
  it('is five for one person in one consultancy: the oldest ends', async () => {
    const { browser, key, tenantId, memberId } = await api.signedIn();
    const browsers = [browser];
    for (let i = 0; i < 5; i += 1) {
      const next = api.browser();
      await signInWithKey(next, key);
      browsers.push(next);
    }
    const states = [];
    for (const each of browsers) states.push(await isNobody(each));
    expect(states).toEqual([true, false, false, false, false, false]);
    const [ended] = await api.database.asSuperuser<{ because: string }>(
      `select ended_because as because from identity.sessions where member_id = $1 and ended_at is not null`,
      [memberId],
    );
    expect(ended).toEqual({ because: 'too many' });
    expect(await auditOf(api, tenantId)).toContain('session.ended');
  });

  it('stays five when they are opened at the same moment', async () => {
    const { key, memberId } = await api.signedIn();
    const browsers = Array.from({ length: 8 }, () => api.browser());
    await Promise.all(browsers.map((each) => signInWithKey(each, key)));
    const [row] = await api.database.asSuperuser<{ live: number }>(
      `select count(*)::int as live from identity.sessions where member_id = $1 and ended_at is null`,
      [memberId],
    );
    expect(row).toEqual({ live: 5 });
  });
});

describe('the life of a session', () => {
  const set = (memberId: string, change: string) =>
    api.database.asSuperuser(`update identity.sessions set ${change} where member_id = $1`, [memberId]);

  it.each([
    [
      '30 idle minutes',
      null,
      `last_seen_at = now() - interval '29 minutes'`,
      `last_seen_at = now() - interval '31 minutes'`,
    ],
    ['12 hours', null, `created_at = now() - interval '11 hours'`, `created_at = now() - interval '12 hours 1 minute'`],
    [
      'the minutes of the consultancy',
      [5, 12],
      `last_seen_at = now() - interval '4 minutes'`,
      `last_seen_at = now() - interval '6 minutes'`,
    ],
    [
      'the hours of the consultancy',
      [30, 2],
      `created_at = now() - interval '1 hour'`,
      `created_at = now() - interval '2 hours 1 minute'`,
    ],
  ] as const)('ends after %s', async (_, policy, young, old) => {
    const [alive, over] = [await api.signedIn(), await api.signedIn()];
    for (const { tenantId } of [alive, over])
      if (policy)
        await api.database.asSuperuser(
          `insert into app.sign_in_policies (tenant_id, idle_minutes, absolute_hours) values ($1, $2, $3)`,
          [tenantId, ...policy],
        );
    await set(alive.memberId, young);
    await set(over.memberId, old);
    expect(await isNobody(alive.browser)).toBe(false);
    expect(await isNobody(over.browser)).toBe(true);
  });

  it('follows a policy that changes while it lasts', async () => {
    const { browser, tenantId, memberId } = await api.signedIn();
    await set(memberId, `last_seen_at = now() - interval '10 minutes'`);
    await api.database.asSuperuser(`insert into app.sign_in_policies (tenant_id, idle_minutes) values ($1, 5)`, [
      tenantId,
    ]);
    expect(await withinTwoSeconds(() => isNobody(browser))).toBe(true);
  });

  it('ends within two seconds when the member is disabled or no longer admitted', async () => {
    for (const change of ['disabled_at = now()', 'enrolled_at = null']) {
      const { browser, memberId } = await api.signedIn();
      expect(await isNobody(browser)).toBe(false);
      await api.database.asSuperuser(`update app.members set ${change} where id = $1`, [memberId]);
      expect(await withinTwoSeconds(() => isNobody(browser))).toBe(true);
    }
  });

  it('has the rights of the role as it is now, within two seconds', async () => {
    const { browser, memberId } = await api.signedIn({ role: 'owner' });
    expect(await codeOf(browser, MEMBERS)).toBeUndefined();
    await api.database.asSuperuser(`update app.members set role = 'clinic_staff' where id = $1`, [memberId]);
    const isForbidden = async () => (await codeOf(browser, MEMBERS)) === 'FORBIDDEN';
    expect(await withinTwoSeconds(isForbidden)).toBe(true);
  });

  it('is of the member alone: one whose person is another is nobody', async () => {
    const [one, two] = [await api.signedIn(), await api.signedIn()];
    await api.database.asSuperuser(
      `update identity.sessions set person_id = (select person_id from app.members where id = $2) where member_id = $1`,
      [one.memberId, two.memberId],
    );
    expect(await isNobody(one.browser)).toBe(true);
    expect(await isNobody(two.browser)).toBe(false);
  });
});

describe('the day after a return through two administrators', () => {
  it('carries no export, and all else', async () => {
    const { browser, memberId } = await api.signedIn({ role: 'owner' });
    const recovered = (interval: string) =>
      api.database.asSuperuser(
        `update identity.people set recovered_at = now() - $2::interval
          where id = (select person_id from app.members where id = $1)`,
        [memberId, interval],
      );
    await recovered('23 hours 59 minutes');
    expect(await codeOf(browser, EXPORT)).toBe('FORBIDDEN');
    expect(await ask(browser, PERMISSIONS)).toMatchObject({
      permissions: expect.not.arrayContaining(['audit:export']),
    });
    expect(await codeOf(browser, MEMBERS)).toBeUndefined();
    await recovered('24 hours 1 second');
    expect(await withinTwoSeconds(async () => (await codeOf(browser, EXPORT)) === undefined)).toBe(true);
  });
});

describe('a browser', () => {
  const newDevices = async (personId: string) =>
    (
      await api.database.asSuperuser(`select 1 from identity.letters where person_id = $1 and kind = 'new_device'`, [
        personId,
      ])
    ).length;

  it('that is new is told to the person by letter, once', async () => {
    const { browser, key, memberId } = await api.signedIn();
    const { id } = await personOf(api, memberId);
    await signInWithKey(browser, key);
    expect(await newDevices(id)).toBe(0);
    const other = api.browser();
    await signInWithKey(other, key);
    expect(await newDevices(id)).toBe(1);
    await signInWithKey(other, key);
    expect(await newDevices(id)).toBe(1);
  });

  it('is known for each of the people who share it', async () => {
    const [one, two] = [await withBoth(api), await withBoth(api)];
    await signInWithBoth(one.browser, two);
    expect(await newDevices(two.personId)).toBe(1);
    await signInWithBoth(one.browser, one);
    await signInWithBoth(one.browser, two);
    expect(await newDevices(one.personId)).toBe(0);
    expect(await newDevices(two.personId)).toBe(1);
  });

  it('cannot bring a mark of its own choice', async () => {
    const { key, memberId } = await api.signedIn();
    const { id } = await personOf(api, memberId);
    const browser = api.browser();
    browser.setCookie('mamori-known', 'K'.repeat(43));
    await signInWithKey(browser, key);
    expect(browser.cookies().get('mamori-known')).not.toBe('K'.repeat(43));
    expect(await newDevices(id)).toBe(1);
  });
});
