import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW, PUBLIC } from '@mamori/platform';
import { createTestApi, ORIGIN, type TestApi, type TestBrowser } from '../support/api';

const manifest: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../apps/web/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
);
const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const known = (name: string) => {
  const entry = Object.entries(manifest).find(([, text]) => new RegExp(`(?:query|mutation) ${name}\\b`).test(text));
  if (!entry) throw new Error(`the web has no ${name}`);
  return { documentId: entry[0], text: entry[1] };
};

async function post(api: TestApi, body: unknown, headers: Record<string, string> = {}) {
  const answer = await api.server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'x-mamori-request': '1', origin: ORIGIN, ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.statusCode, body: answer.body, json: answer.json(), headers: answer.headers };
}
const codes = (json: { errors?: readonly { extensions: { code: string } }[] }) =>
  json.errors?.map((one) => one.extensions.code);

/** Nothing that was refused may have run. */
async function withoutSql<T>(api: TestApi, work: () => Promise<T>): Promise<T> {
  const before = api.server.database.statements;
  const ceremonies = () => api.database.asSuperuser('select count(*) from identity.ceremonies');
  const counted = JSON.stringify(await ceremonies());
  const result = await work();
  expect(api.server.database.statements).toBe(before);
  expect(JSON.stringify(await ceremonies())).toBe(counted);
  return result;
}

describe('a server with trusted documents', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi({ MAMORI_DOCUMENTS: 'trusted' });
  });
  afterAll(() => api.close());

  it('runs what the web was built with, by its hash', async () => {
    const { documentId } = known('Viewer');
    const { status, json } = await post(api, { documentId, operationName: 'Viewer', variables: {} });
    expect([status, json]).toEqual([200, { data: { viewer: null } }]);
    const begun = await post(api, { documentId: known('BeginSignIn').documentId });
    expect(begun.json.data.beginSignIn.options).toContain('challenge');
  });

  const text = '{ viewer { id } }';
  it.each([
    ['a text of its own', { query: text }],
    ['a mutation of its own', { query: 'mutation { beginSignIn { options } }' }],
    ['the text of a known operation', { query: known('BeginSignIn').text }],
    ['an unknown hash', { documentId: hashOf(text) }],
    ['an unknown hash together with its text', { documentId: hashOf(text), query: text }],
    ['a known hash with another text', { documentId: known('BeginSignIn').documentId, query: text }],
    [
      'a known hash with its own text',
      { documentId: known('BeginSignIn').documentId, query: known('BeginSignIn').text },
    ],
    ['a hash without its kind', { documentId: known('BeginSignIn').documentId.slice(7) }],
    ['a hash in capitals', { documentId: known('BeginSignIn').documentId.toUpperCase() }],
    ['a known hash as persisted query of the old kind', { query: known('BeginSignIn').documentId, persisted: true }],
    [
      'a text to be remembered under its hash',
      { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text).slice(7) } } },
    ],
    ['a syntax tree', { query: JSON.stringify({ kind: 'Document', definitions: [] }) }],
    ['the name of what every object has', { documentId: 'constructor' }],
    ['another name of what every object has', { documentId: '__proto__' }],
    ['nothing', {}],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['the type of a type', { query: '{ __type(name: "Member") { fields { name } } }' }],
  ])('refuses %s', async (_, body) => {
    const { status, json } = await withoutSql(api, () => post(api, body));
    expect([status, codes(json)]).toEqual([400, ['UNKNOWN_OPERATION']]);
    expect(json.data).toBeNull();
  });

  it('remembers nothing of what it refused', async () => {
    const body = {
      documentId: hashOf(text),
      query: text,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text).slice(7) } },
    };
    for (let i = 0; i < 5; i += 1) await post(api, body);
    const { json } = await post(api, { documentId: hashOf(text) });
    expect(codes(json)).toEqual(['UNKNOWN_OPERATION']);
  });

  it('runs the operation of the document, whatever name is sent along', async () => {
    const { json } = await post(api, { documentId: known('Viewer').documentId, operationName: 'SignOut' });
    expect(JSON.stringify(json.data ?? null)).not.toContain('signOut');
  });
});

describe('a server with free text', () => {
  let api: TestApi;
  let browser: TestBrowser;
  beforeAll(async () => {
    api = await createTestApi();
    ({ browser } = await api.signedIn());
  });
  afterAll(() => api.close());

  const times = (count: number, make: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => make(i)).join(' ');
  const allowed: readonly (readonly [string, string])[] = [
    ['thirty aliases', `{ ${times(30, (i) => `a${i}: viewer { id }`)} }`],
    ['a page of a hundred', '{ clinics(first: 100) { nodes { id name } } }'],
    ['one field of sign-in', 'mutation { beginSignIn { options } }'],
    ['three hundred fields', `{ viewer { ${times(299, () => 'id')} } }`],
    ['a fragment', '{ viewer { ...A } } fragment A on Viewer { id }'],
    ['ten directives', `{ viewer { ${times(10, (i) => `a${i}: id @include(if: true)`)} } }`],
    ['a mutation beside a field of sign-in', 'mutation { beginSignIn { options } signOut }'],
  ];
  it.each(allowed)('runs %s', async (_, query) => {
    const answer = await api.browser().send(query);
    const refusals = answer.errors.filter((one) => one.extensions.code === 'BAD_INPUT');
    expect([answer.status, refusals]).toEqual([200, []]);
  });

  const cycle = '{ clinics { nodes { id } } ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
  const refused: readonly (readonly [string, string])[] = [
    ['fifty levels', `${'{ a '.repeat(50)}${'}'.repeat(50)}`],
    [
      'levels of types that lead to each other, through fragments',
      `{ viewer { ...F0 } } ${times(12, (i) => `fragment F${i} on Viewer { viewer { ...F${i + 1} } }`)} fragment F12 on Viewer { id }`,
    ],
    ['a thousand aliases', `{ ${times(1000, (i) => `a${i}: viewer { id }`)} }`],
    ['thirty-one aliases', `{ ${times(31, (i) => `a${i}: viewer { id }`)} }`],
    ['aliases in fragments', `{ ...A } fragment A on Query { ${times(31, (i) => `a${i}: viewer { id }`)} }`],
    [
      'what costs too much',
      `{ ${times(10, (i) => `a${i}: clinics(first: 100) { nodes { id name kind tags phone address } }`)} }`,
    ],
    ['two hundred tries of a key', `mutation { ${times(200, (i) => `a${i}: beginSignIn { options }`)} }`],
    ['two tries of a key', 'mutation { a: beginSignIn { options } b: beginSignIn { options } }'],
    [
      'two tries of a key in fragments',
      'mutation { ...A ...B } fragment A on Mutation { a: beginSignIn { options } } fragment B on Mutation { b: beginSignIn { options } }',
    ],
    ['two tries of a link', '{ a: setUpLink(token: "a") { __typename } b: setUpLink(token: "b") { __typename } }'],
    ['two operations', 'query A { viewer { id } } query B { viewer { name } }'],
    ['no operation', 'fragment A on Viewer { id }'],
    ['a subscription', 'subscription { viewer { id } }'],
    ['a fragment that holds itself', cycle],
    ['five thousand fragments', `{ viewer { id } } ${times(5_000, (i) => `fragment F${i} on Viewer { id }`)}`],
    ['five thousand directives', `{ viewer { id ${times(5_000, () => '@include(if: true)')} } }`],
    ['eleven directives', `{ viewer { ${times(11, (i) => `a${i}: id @include(if: true)`)} } }`],
    ['twenty thousand fields', `{ viewer { ${times(20_000, () => 'id')} } }`],
    ['a flood of __typename', `{ ${times(20_000, () => '__typename')} }`],
    ['five hundred of __typename', `{ ${times(500, () => '__typename')} }`],
    ['a list five thousand deep', `{ clinics(first: ${'['.repeat(5_000)}${']'.repeat(5_000)}) { totalCount } }`],
    ['a list nine hundred deep', `{ clinics(first: ${'['.repeat(900)}${']'.repeat(900)}) { totalCount } }`],
    ['selections nine hundred deep', `${'{a'.repeat(900)}${'}'.repeat(900)}`],
    ['a list that never ends', `{ clinics(first: ${'['.repeat(1_900)}`],
    ['a list of a thousand', `{ clinics(filter: {tags: [${times(1_000, () => '"a"')}]}) { totalCount } }`],
    ['a text of nothing but spaces', ' '.repeat(30_000)],
    ['the definition of a type', 'type Query { a: Int } { viewer { id } }'],
    [
      'a syntax tree',
      JSON.stringify({
        kind: 'Document',
        definitions: [
          {
            kind: 'OperationDefinition',
            operation: 'query',
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'viewer' } }],
            },
          },
        ],
      }),
    ],
    ['nothing', ''],
    ['what is no GraphQL', '{'],
    ['a field that does not exist', '{ viewr { id } }'],
    ['an argument that does not exist', '{ clinics(frist: 1) { totalCount } }'],
    ['a type that does not exist', 'query ($a: ClinicFiltr) { clinics(filter: $a) { totalCount } }'],
    ['a value that does not exist', '{ portfolio(sort: rsk) { pageInfo { hasNextPage } } }'],
  ];
  it.each(refused)('refuses %s', async (_, query) => {
    const answer = await withoutSql(api, () => browser.send(query));
    expect([answer.status, answer.data]).toEqual([400, null]);
    expect(new Set(answer.errors.map((one) => one.extensions.code))).toEqual(new Set(['BAD_INPUT']));
    expect(answer.body).not.toMatch(/Did you mean|\bat \/|node_modules|select /);
  });

  it('refuses them a second time too, when it has seen them', async () => {
    for (const [, query] of refused) expect((await browser.send(query)).status).toBe(400);
  });

  it.each([
    ['a list of 200,000 ids', { ids: Array.from({ length: 10_000 }, () => 'x') }],
    ['a list of 101 ids', { ids: Array.from({ length: 101 }, () => 'x') }],
    ['a text longer than any field', { ids: ['x'.repeat(30_000)] }],
    ['a number for a text', { ids: [{ a: 1 }] }],
    ['a field that the input does not have', { ids: [], idz: [] }],
  ])('refuses %s in the variables', async (_, input) => {
    const query = 'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unreadCount } }';
    const answer = await withoutSql(api, () => browser.send(query, { input }));
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_INPUT']]);
    expect(answer.body).not.toContain('Did you mean');
  });

  it('takes a list of 100 ids', async () => {
    const ids = Array.from({ length: 100 }, () => '01a3e2c0-0000-7000-8000-000000000000');
    const query = 'mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unreadCount } }';
    const answer = await browser.send(query, { input: { ids, clientMutationId: 'hundred' } });
    expect(answer.errors).toEqual([]);
  });

  it.each([0, -1, 101, 1_000_000])('refuses a page of %d', async (first) => {
    const answer = await browser.send('query ($first: Int) { clinics(first: $first) { totalCount } }', { first });
    expect(codes(answer)).toEqual(['BAD_INPUT']);
  });

  it.each([
    [
      'a list of a hundred requests',
      JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ viewer { id } }' }))),
    ],
    ['a list of one request', JSON.stringify([{ query: '{ viewer { id } }' }])],
    ['a text in place of an object', '"{ viewer { id } }"'],
    ['nothing', 'null'],
    ['a broken object', '{"query":'],
    ['an object that reaches for its prototype', '{"query":"{ viewer { id } }","__proto__":{"admin":true}}'],
    [
      'an object that reaches for its constructor',
      '{"query":"{ viewer { id } }","constructor":{"prototype":{"admin":true}}}',
    ],
    ['a number as the operation', '{"query":5}'],
    ['a list as the variables', '{"query":"{ viewer { id } }","variables":[1]}'],
    ['no bytes', ''],
  ])('refuses a body that is %s', async (_, body) => {
    const { status, json } = await withoutSql(api, () => post(api, body));
    expect([status, codes(json)]).toEqual([400, ['BAD_INPUT']]);
  });

  it('refuses a body larger than 256 kB before reading its end', async () => {
    const { status, json } = await post(api, { query: '{ viewer { id } }', variables: { a: 'x'.repeat(300_000) } });
    expect([status, codes(json)]).toEqual([413, ['BAD_INPUT']]);
  });
});

describe('every root field that the server opens to everybody', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(() => api.close());

  it('can be asked once in a document, unless it is known to be harmless', async () => {
    const { server } = api;
    const reflector = server.app.get(Reflector, { strict: false });
    const scanner = new MetadataScanner();
    const open = server.app
      .get(DiscoveryService, { strict: false })
      .getProviders()
      .flatMap(({ instance }) => {
        if (!instance || typeof instance !== 'object') return [];
        return scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((name) => {
          const handler = instance[name];
          const type = Reflect.getMetadata('graphql:resolver_type', handler);
          const isOpen = reflector.get<string>(ALLOW, handler) === PUBLIC && (type === 'Query' || type === 'Mutation');
          return isOpen ? [{ type, field: Reflect.getMetadata('graphql:resolver_name', handler) ?? name }] : [];
        });
      });
    expect(open.length).toBeGreaterThan(4);
    const refusals: Record<string, boolean> = {};
    for (const { type, field } of open) {
      const answer = await api
        .browser()
        .send(`${String(type).toLowerCase()} { a: ${field} { __typename } b: ${field} { __typename } }`);
      refusals[field] = /authentications: 2 of at most 1/.test(answer.body);
    }
    expect(
      Object.entries(refusals)
        .filter(([, isRefused]) => !isRefused)
        .map(([field]) => field),
    ).toEqual(['viewer']);
  });
});
