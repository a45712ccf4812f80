import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi, type TestBrowser } from '../support/api';

let api: TestApi;
let https: TestApi;
let browser: TestBrowser;
beforeAll(async () => {
  api = await createTestApi({ MAMORI_WEB_DIR: 'test/support/web' });
  https = await createTestApi({ MAMORI_WEB_DIR: 'test/support/web', MAMORI_ORIGIN: 'https://mamori.example' });
  ({ browser } = await api.signedIn());
});
afterAll(() => Promise.all([api.close(), https.close()]));

const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const DATA =
  "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'publickey-credentials-create=(self), publickey-credentials-get=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
};
const ours = { 'content-type': 'application/json', 'x-mamori-request': '1', origin: 'https://mamori.example' };
const html = { accept: 'text/html' };

/** A way to a server that can be cut at once. */
async function cuttableWay({ hostname, port }: URL) {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => open.delete(one));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

describe('the headers of an answer', () => {
  it.each([
    ['a page', 'GET', '/', html, 200, PAGE, 'no-store'],
    ['a page that the app shows as not found', 'GET', '/no/such/page', html, 200, PAGE, 'no-store'],
    ['a script', 'GET', '/assets/app.js', {}, 200, DATA, 'public, max-age=31536000, immutable'],
    ['a script that is not there', 'GET', '/assets/no.js', {}, 404, DATA, 'no-store'],
    ['a path out of the folder', 'GET', '/assets/..%2f..%2fpackage.json', {}, 404, DATA, 'no-store'],
    ['an address that cannot be read', 'GET', '/%zz', {}, 400, DATA, 'no-store'],
    ['what is not there', 'GET', '/no-such.json', {}, 404, DATA, 'no-store'],
    ['the API', 'POST', '/graphql', ours, 200, DATA, 'no-store'],
    ['the API, refusing', 'POST', '/graphql', { ...ours, 'content-type': 'text/plain' }, 415, DATA, 'no-store'],
    [
      'the API, asked from elsewhere',
      'POST',
      '/graphql',
      { ...ours, origin: 'https://evil.example' },
      403,
      DATA,
      'no-store',
    ],
    ['the API by GET', 'GET', '/graphql', html, 405, DATA, 'no-store'],
    ['a file', 'GET', '/imports/clinics/template.csv', {}, 401, DATA, 'no-store'],
    ['the pulse', 'GET', '/livez', {}, 200, DATA, 'no-store'],
  ] as const)('of %s', async (_, method, url, headers, status, policy, cache) => {
    const payload = method === 'POST' ? { payload: JSON.stringify({ query: '{ viewer { id } }' }) } : {};
    const answer = await https.server.app.inject({ method, url, headers: { ...headers }, ...payload });
    const { 'content-security-policy': csp, 'cache-control': kept, 'strict-transport-security': hsts } = answer.headers;
    expect([answer.statusCode, csp, kept, hsts]).toEqual([
      status,
      policy,
      cache,
      'max-age=63072000; includeSubDomains',
    ]);
    expect(answer.headers).toMatchObject(always);
    for (const telling of ['server', 'x-powered-by', 'access-control-allow-origin', 'via'])
      expect(answer.headers[telling]).toBeUndefined();
  });

  it('promise https only where there is https', async () => {
    const answer = await api.server.app.inject({ method: 'GET', url: '/', headers: html });
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['content-security-policy']).toBe(PAGE);
  });

  it('never let another site read an answer', async () => {
    const asked = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await https.server.app.inject({ method: 'OPTIONS', url: '/graphql', headers: asked });
    expect(answer.statusCode).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('an error', () => {
  const TELLING =
    /select |insert |relation |column \\?"|constraint|pg_|node_modules|\.ts:|\.js:|\/work|\bat .*\(|postgres:|ECONN|Nest|Fastify|Mercurius|FST_/i;
  const shapeOf = (error: { extensions: Record<string, unknown> }) => Object.keys(error.extensions).sort();
  const ask = (query: string, variables: Record<string, unknown> = {}) => browser.send(query, variables);

  it.each([
    ['an id that is none', '{ clinic(id: "x") { id } }', 'NOT_FOUND'],
    ['an id of nobody', '{ clinic(id: "01a3e2c0-0000-7000-8000-000000000000") { id } }', 'NOT_FOUND'],
    ['SQL for an id', `{ clinic(id: "' or 1=1 --") { id } }`, 'NOT_FOUND'],
    ['NUL in a text', '{ clinics(filter: {text: "a\\u0000b"}) { totalCount } }', 'BAD_INPUT'],
    ['a broken cursor', '{ clinics(after: "x") { totalCount } }', 'BAD_INPUT'],
    [
      'a cursor with SQL in it',
      `{ clinics(after: "${Buffer.from(`["' or 1=1","x"]`).toString('base64url')}") { nodes { id } } }`,
      undefined,
    ],
    ['a sort key that is SQL', '{ portfolio(sort: name_desc_drop) { pageInfo { hasNextPage } } }', 'BAD_INPUT'],
  ])('of %s has a code and nothing telling', async (_, query, code) => {
    const answer = await ask(query);
    if (code) expect(answer.errors.map((one) => one.extensions.code)).toContain(code);
    for (const error of answer.errors) expect(['code', 'code,reference']).toContain(shapeOf(error).join());
    expect(answer.body).not.toMatch(TELLING);
  });

  it('of our own making has a reference and nothing of its cause', async () => {
    await api.database.asSuperuser('alter function app.today() rename to today_hidden');
    try {
      const answer = await ask('{ portfolio { nodes { clinicId } } }');
      expect(answer.errors.map((one) => one.extensions.code)).toEqual(['INTERNAL']);
      expect(shapeOf(answer.errors[0]!)).toEqual(['code', 'reference']);
      expect(answer.body).not.toMatch(TELLING);
      expect(answer.body).not.toContain('today');
    } finally {
      await api.database.asSuperuser('alter function app.today_hidden() rename to today');
    }
  });

  it('of a division by zero has a reference and nothing of its cause', async () => {
    const [today] = await api.database.asSuperuser<{ definition: string }>(
      `select pg_get_functiondef('app.today()'::regprocedure) as definition`,
    );
    await api.database.asSuperuser(
      `create or replace function app.today() returns date language sql stable set search_path = '' as 'select (1/0)::text::date'`,
    );
    try {
      const answer = await ask('{ tasks { totalCount } }');
      expect(answer.errors.map((one) => one.extensions.code)).toEqual(['INTERNAL']);
      expect(answer.body).not.toMatch(TELLING);
      expect(answer.body).not.toMatch(/division|zero/);
    } finally {
      await api.database.asSuperuser(today!.definition);
    }
  });

  it('of a statement that takes too long says that it is busy, and leaves the connection clean', async () => {
    const blocker = api.database.asSuperuser(
      `do $$ begin lock table app.clinics in access exclusive mode; perform pg_sleep(7); end $$`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = await ask('{ clinics { totalCount } }');
    expect(answer.errors.map((one) => one.extensions.code)).toEqual(['UNAVAILABLE']);
    expect(answer.body).not.toMatch(TELLING);
    await blocker;
    expect((await ask('{ clinics { totalCount } }')).errors).toEqual([]);
  });

  it('of a database that is away says that it is busy, at every door', async () => {
    const { app, auth } = api.database.urls;
    const way = await cuttableWay(new URL(app));
    const through = (url: string) => Object.assign(new URL(url), { host: `127.0.0.1:${way.port}` }).href;
    const lost = await createTestApi({ DATABASE_APP_URL: through(app), DATABASE_AUTH_URL: through(auth) });
    const there = lost.browser();
    for (const [cookie, value] of browser.cookies()) there.setCookie(cookie, value);
    try {
      expect((await there.send('{ clinics { totalCount } }')).errors).toEqual([]);
      await way.cut();
      const answer = await there.send('{ clinics { totalCount } }');
      expect(answer.errors.map((one) => one.extensions.code)).toEqual(['UNAVAILABLE']);
      expect(answer.body).not.toMatch(TELLING);
      const ready = await lost.server.app.inject({ method: 'GET', url: '/readyz' });
      expect([ready.statusCode, ready.json().code]).toEqual([503, 'UNAVAILABLE']);
      expect(Object.keys(ready.json()).sort()).toEqual(['code', 'message', 'reference']);
      expect(ready.body).not.toMatch(TELLING);
      expect((await lost.server.app.inject({ method: 'GET', url: '/livez' })).statusCode).toBe(200);
    } finally {
      await lost.close();
    }
  });

  it.each([
    ['a page that is not there', '/no-such.json', {}],
    ['a page of a broken address', '/%zz', {}],
    ['a file of nobody', '/imports/clinics/x', {}],
    ['a header with odd letters', '/livez', { cookie: 'mamori=%00%ff' }],
  ])('of %s says no more than it must', async (_, url, headers) => {
    const answer = await api.server.app.inject({ method: 'GET', url, headers });
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toMatch(TELLING);
  });

  it('of too much at once is an answer at once, and the pulse is still felt', async () => {
    const ask = () =>
      api.server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'x-mamori-request': '1', origin: ORIGIN },
        payload: JSON.stringify({ query: '{ viewer { id } }' }),
      });
    const blocker = api.database.asSuperuser(
      `do $$ begin lock table identity.sessions in access exclusive mode; perform pg_sleep(2); end $$`,
    );
    const slow = api.browser();
    slow.setCookie('mamori', 'A'.repeat(43));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const waiting = Array.from({ length: 200 }, () => slow.send('{ viewer { id } }'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const refused = await ask();
    expect([refused.statusCode, refused.headers['retry-after'], refused.json().errors[0].extensions.code]).toEqual([
      503,
      '2',
      'UNAVAILABLE',
    ]);
    expect((await api.server.app.inject({ method: 'GET', url: '/livez' })).statusCode).toBe(200);
    await Promise.all([...waiting, blocker]);
    expect((await ask()).statusCode).toBe(200);
  });
});
