import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi, type TestBrowser } from '../support/api';

let api: TestApi;
let browser: TestBrowser;
let port: number;
beforeAll(async () => {
  const waits = {
    fastify: { requestTimeout: 700, connectionTimeout: 60_000, keepAliveTimeout: 60_000, maxRequestsPerSocket: 3 },
    http: { headersTimeout: 400, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 100 },
  };
  api = await createTestApi({ MAMORI_WEB_DIR: 'test/support/web' }, waits);
  ({ browser } = await api.signedIn());
  await api.server.app.listen(0, '127.0.0.1');
  port = (api.server.app.getHttpServer().address() as AddressInfo).port;
});
afterAll(() => api.close());

const cookie = () => [...browser.cookies()].map(([name, value]) => `${name}=${value}`).join('; ');
const CHANGE = 'mutation { setLanguage(input: {language: en}) { language } }';
const languageNow = async () => Object((await browser.send('{ viewer { language } }')).data).viewer.language;
const backToJapanese = () => browser.send('mutation { setLanguage(input: {language: ja}) { language } }');

type Method = 'POST' | 'GET' | 'HEAD' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
const inject = (method: Method, headers: Record<string, string>, payload?: string, url = '/graphql') =>
  api.server.app.inject({
    method,
    url,
    headers: { cookie: cookie(), 'user-agent': 'TestBrowser/1', ...headers },
    ...(payload ? { payload } : {}),
  });
const usual = {
  'content-type': 'application/json',
  'x-mamori-request': '1',
  origin: ORIGIN,
  'sec-fetch-site': 'same-origin',
};
const body = JSON.stringify({ query: CHANGE });

describe('a change', () => {
  const methods: readonly Method[] = ['POST', 'GET', 'PUT', 'DELETE'];
  const types = [
    'application/json',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ];
  const origins = [ORIGIN, 'https://evil.example', 'null', `${ORIGIN}.evil.example`, ''];
  const sites = ['same-origin', 'same-site', 'cross-site', 'none'];
  const ours = ['1', ''];

  it('is made by exactly one of all combinations of method, content type, origin, site and header', async () => {
    const changed: string[] = [];
    let tried = 0;
    for (const method of methods)
      for (const type of types)
        for (const origin of origins)
          for (const site of sites)
            for (const header of ours) {
              const headers = {
                'sec-fetch-site': site,
                ...(type ? { 'content-type': type } : {}),
                ...(origin ? { origin } : {}),
                ...(header ? { 'x-mamori-request': header } : {}),
              };
              tried += 1;
              const answer = await inject(method, headers, method === 'GET' ? undefined : body);
              if (answer.statusCode >= 400) continue;
              changed.push([method, type, origin, site, header].join(' | '));
              await backToJapanese();
            }
    // None of those that were refused did it all the same.
    expect(await languageNow()).toBe('ja');
    expect(tried).toBe(960);
    expect(changed).toEqual([`POST | application/json | ${ORIGIN} | same-origin | 1`]);
  });

  it('is also made by a browser that does not tell the site', async () => {
    const { 'sec-fetch-site': _, ...older } = usual;
    expect((await inject('POST', older, body)).json().data.setLanguage.language).toBe('en');
    await backToJapanese();
  });

  it.each([
    ['the text of a form', 'text/plain', 415],
    ['a form', 'application/x-www-form-urlencoded', 415],
    ['an upload', 'multipart/form-data; boundary=x', 415],
    ['a text of GraphQL', 'application/graphql', 415],
    ['JSON in another alphabet', 'application/json;charset=utf-7', 415],
    ['JSON in UTF-16', 'application/json; charset=utf-16', 415],
    ['JSON with a tail', 'application/json; charset=utf-8; x=y', 415],
    ['JSON among others', 'application/json, text/plain', 415],
    ['what only looks like JSON', 'application/jsonp', 415],
    ['JSON of an interface', 'application/vnd.api+json', 415],
    ['no type', '', 415],
  ])('is not made by %s', async (_, type, status) => {
    const { 'content-type': __, ...rest } = usual;
    const answer = await inject('POST', { ...rest, ...(type ? { 'content-type': type } : {}) }, body);
    expect([answer.statusCode, await languageNow()]).toEqual([status, 'ja']);
    expect(answer.json().errors[0].extensions).toEqual({ code: 'BAD_INPUT' });
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'Application/JSON',
  ])('is made by %s', async (type) => {
    const answer = await inject('POST', { ...usual, 'content-type': type }, body);
    expect(answer.json().data.setLanguage.language).toBe('en');
    await backToJapanese();
  });

  it('is not made by an upload that carries an operation', async () => {
    const boundary = 'x';
    const parts = [`name="operations"\r\n\r\n${body}`, 'name="map"\r\n\r\n{}'];
    const payload = `${parts.map((part) => `--${boundary}\r\nContent-Disposition: form-data; ${part}\r\n`).join('')}--${boundary}--`;
    const answer = await inject(
      'POST',
      { ...usual, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    );
    expect([answer.statusCode, await languageNow()]).toEqual([415, 'ja']);
  });

  const query = `/graphql?query=${encodeURIComponent(CHANGE)}`;
  it.each([
    ['GET with the operation in the address', 'GET', query, {}, 405],
    ['GET of a page with the operation in the address', 'GET', query, { accept: 'text/html' }, 405],
    ['HEAD', 'HEAD', query, {}, 405],
    ['a question in the address', 'GET', `/graphql?query=${encodeURIComponent('{ viewer { id } }')}`, {}, 405],
    ['GET that says it is POST', 'GET', query, { 'x-http-method-override': 'POST' }, 405],
    [
      'GET that says so otherwise',
      'GET',
      `${query}&_method=POST`,
      { 'x-method-override': 'POST', 'x-http-method': 'POST' },
      405,
    ],
    ['DELETE', 'DELETE', query, {}, 405],
    ['another spelling of the path', 'POST', '/GraphQL', {}, 404],
    ['the path with a slash more', 'POST', '/graphql/', {}, 404],
    ['the path twice', 'POST', '//graphql', {}, 404],
  ] as const)('is not made by %s', async (_, method, url, headers, status) => {
    const { 'content-type': type, ...rest } = usual;
    const sent: Record<string, string> = { ...rest, ...headers };
    if (method === 'POST') sent['content-type'] = type;
    const answer = await inject(method, sent, method === 'POST' ? body : undefined, url);
    expect([answer.statusCode, await languageNow()]).toEqual([status, 'ja']);
  });

  it('by POST stays POST, whatever method it claims', async () => {
    const answer = await inject('POST', { ...usual, 'x-http-method-override': 'DELETE' }, body);
    expect(answer.json().data.setLanguage.language).toBe('en');
    await backToJapanese();
  });
});

/** Sends bytes as they are and gives back everything until the server hangs up. */
const raw = (bytes: string | Buffer, more?: (socket: Socket) => void) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      more?.(socket);
    });
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(text) : reject(error),
    );
    socket.on('close', () => resolve(text));
  });

describe('what is no proper HTTP', () => {
  const head = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nx-mamori-request: 1\r\n';
  const smuggled = 'GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n';

  it('is told apart from what is', async () => {
    const answer = await raw('GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*"status":"ok"/);
  });

  it.each([
    ['a length and chunks', `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`, 400],
    ['two lengths', `${head}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd${smuggled}`, 400],
    ['a length that is no number', `${head}Content-Length: +4\r\n\r\nabcd${smuggled}`, 400],
    [
      'a transfer coding in two lines',
      `${head}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${smuggled}`,
      400,
    ],
    ['a transfer coding that hides', `${head}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${smuggled}`, 400],
    ['lines that end with LF alone', `POST /graphql HTTP/1.1\nHost: localhost\nContent-Length: 0\n\n${smuggled}`, 400],
    ['two hosts', `GET /livez HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n${smuggled}`, 400],
    ['no host', `GET /livez HTTP/1.1\r\n\r\n${smuggled}`, 400],
    ['a header that goes on in the next line', `GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n c\r\n\r\n`, 400],
    ['NUL in a header', 'GET /livez HTTP/1.1\r\nHost: local\0host\r\n\r\n', 400],
    ['a header of 64 kB', `GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(64 * 1024)}\r\n\r\n`, 431],
    ['two thousand headers', `GET /livez HTTP/1.1\r\nHost: localhost\r\n${'X-A: bcdefghi\r\n'.repeat(2_000)}\r\n`, 431],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['the beginning of TLS', Buffer.from('16030100c8010000c40303', 'hex'), 400],
  ] as const)('is refused and the connection ends: %s', async (_, bytes, status) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    // One answer: what was hidden behind it was never taken for a request.
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
    expect(answer.toLowerCase()).toContain('connection: close');
    expect(answer).not.toMatch(/HPE_|Error|at \//);
  });

  it.each([
    ['a header that never ends', 'GET /livez HTTP/1.1\r\nHost: localhost\r\nX-A: '],
    ['a body that never comes', `${head}Origin: ${ORIGIN}\r\nContent-Length: 100\r\n\r\n{"query`],
    ['chunks that never end', `${head}Origin: ${ORIGIN}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n`],
  ])('is not waited for: %s', async (_, bytes) => {
    expect(await raw(bytes)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('ends a connection after so many requests', async () => {
    const answer = await raw(smuggled.repeat(10), (socket) => socket.end());
    expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(3);
    expect(answer.toLowerCase()).toContain('connection: close');
  });
});

describe('what a proxy of somebody else claims', () => {
  const claims = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '203.0.113.9',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9;host=evil.example',
    'x-original-url': '/imports/clinics',
    'x-rewrite-url': '/imports/clinics',
    'x-tenant-id': '01a3e2c0-0000-7000-8000-000000000000',
    'x-user-id': 'somebody',
  };

  it('changes neither who asks nor where answers point', async () => {
    const plain = await inject('POST', usual, JSON.stringify({ query: '{ viewer { id tenant { id } } }' }));
    const claimed = await inject(
      'POST',
      { ...usual, ...claims },
      JSON.stringify({ query: '{ viewer { id tenant { id } } }' }),
    );
    expect(claimed.json()).toEqual(plain.json());
    expect(JSON.stringify([claimed.headers, claimed.body])).not.toContain('evil.example');
    for (const url of ['/', '/no-such-page', '/no-such.js', '/livez']) {
      const page = await inject('GET', { ...claims, accept: 'text/html' }, undefined, url);
      expect(JSON.stringify([page.headers, page.body])).not.toContain('evil.example');
      expect(page.headers.location).toBeUndefined();
    }
  });

  it('does not make the origin ours', async () => {
    const answer = await inject('POST', { ...usual, ...claims, origin: 'https://evil.example' }, body);
    expect([answer.statusCode, await languageNow()]).toEqual([403, 'ja']);
  });
});
