import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi, type TestBrowser } from '../support/api';
import { signInWithKey, viewerOf } from '../support/sign-in';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const VIEWER = '{ viewer { name } }';

const anonymous = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  api.server.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: address,
    headers: { 'content-type': 'application/json', 'x-mamori-request': '1', origin: ORIGIN, ...headers },
    payload: JSON.stringify({ query: VIEWER }),
  });

/** As if so many had been asked in this minute from the network of the address. */
async function asked(address: string, count: number): Promise<void> {
  await api.database.asSuperuser(`delete from identity.rate_counters where bucket = 'anonymous:network'`);
  await anonymous(address);
  const [row] = await api.database.asSuperuser<{ n: number }>(
    `with set as (update identity.rate_counters set count = $1, window_ends_at = now() + interval '50 seconds'
       where bucket = 'anonymous:network' returning 1) select count(*)::int as n from set`,
    [count],
  );
  expect(row?.n).toBe(1);
}

describe('questions of nobody in particular', () => {
  it('are answered 600 times a minute in one network, and then told in words when to come back', async () => {
    const address = '203.0.113.5';
    await asked(address, 599);
    expect((await anonymous(address)).statusCode).toBe(200);
    for (const [language, words] of [
      [
        'ja',
        '短い時間に操作が続いたため、少しのあいだ受け付けを止めています。しばらく待ってからもう一度お試しください。',
      ],
      ['en', 'There were very many requests in a short time. Please wait a little and try again.'],
    ] as const) {
      const refused = await anonymous('203.0.113.77', { 'accept-language': language });
      expect(refused.statusCode).toBe(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(40);
      expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(50);
      expect(refused.json()).toMatchObject({
        data: null,
        errors: [{ message: words, extensions: { code: 'RATE_LIMITED' } }],
      });
    }
    expect((await anonymous('203.0.114.5')).statusCode).toBe(200);
  });

  it('of a network that is refused cost no statement for some seconds', async () => {
    const address = '198.51.100.9';
    await asked(address, 600);
    expect((await anonymous(address)).statusCode).toBe(429);
    const counted = () =>
      api.database.asSuperuser<{ row: string }>(
        `select xmin::text as row from identity.rate_counters where bucket = 'anonymous:network'`,
      );
    const before = await counted();
    for (let i = 0; i < 20; i += 1) expect((await anonymous(address)).statusCode).toBe(429);
    expect(await counted()).toEqual(before);
  });

  it('do not hold up whoever is signed in at the same network', async () => {
    const { browser } = await api.signedIn();
    await asked(browser.address, 600);
    expect((await anonymous(browser.address)).statusCode).toBe(429);
    expect(await viewerOf(browser)).toMatchObject({ name: '守山 花子' });
  });

  it('are not too many when twenty computers of one clinic sign in within a minute', async () => {
    await api.database.asSuperuser(`delete from identity.rate_counters`);
    const address = '192.0.2.20';
    const staff: { readonly browser: TestBrowser; readonly key: Parameters<typeof signInWithKey>[1] }[] = [];
    for (let i = 0; i < 20; i += 1) {
      const { key } = await api.signedIn();
      staff.push({ browser: api.browser({ address, userAgent: `PC ${i}` }), key });
    }
    for (const { browser, key } of staff) {
      for (let i = 0; i < 4; i += 1) expect((await browser.send(VIEWER)).status).toBe(200);
      expect(await signInWithKey(browser, key)).toMatchObject({ __typename: 'SignedIn' });
      expect(await viewerOf(browser)).toMatchObject({ name: '守山 花子' });
    }
  });
});
