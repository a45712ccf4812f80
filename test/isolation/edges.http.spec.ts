import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routeRules } from './matrix/routes-and-jobs';
import { openWorld, type World } from './world/build';
import { foreignIn, ownersIn } from './world/canary';
import { memberOf, type Principal, principals } from './world/principals';
import { serverOn, type WorldServer } from './world/server';
import { ask, visitOf } from './world/visitor';

let world: World;
let server: WorldServer;
beforeAll(async () => {
  world = await openWorld();
  server = await serverOn(world.database);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await world?.database.close();
});

const visit = (principal: Principal) => visitOf(world.database.query, world.facts.members, principal);
const list = '名称,ふりがな,種別,都道府県\r\nさくら内科,さくらないか,診療所,東京都\r\n';
const requestOf = (route: string) => {
  const [method = 'GET', url = '/'] = route.split(' ');
  return {
    method: method === 'POST' ? ('POST' as const) : ('GET' as const),
    url,
    headers: { 'content-type': url === '/graphql' ? 'application/json' : 'text/csv', 'x-file-name': 'list.csv' },
    ...(method === 'POST' ? { payload: url === '/graphql' ? { query: '{ viewer { id } }' } : list } : {}),
  };
};

describe('every route, as everybody', () => {
  // What an id names is told apart by its clinic: see files-apart, forms-apart and equipment-apart.
  const closed = Object.entries(routeRules).flatMap(([route, rule]) =>
    rule === 'public' || route.includes('/:') ? [] : [[route, rule] as const],
  );

  it.each(closed)(
    '%s answers whom the matrix names, and shows nothing foreign',
    async (route, rule) => {
      const seen: string[] = [];
      const expected: string[] = [];
      for (const principal of principals) {
        const answer = await ask(server.api, await visit(principal), requestOf(route));
        const { member, has } = principal;
        const status =
          has !== 'session' || !member
            ? 401
            : rule[member.role] === 'deny'
              ? 403
              : route.startsWith('POST')
                ? 201
                : 200;
        seen.push(`${principal.key} ${answer.status}`);
        expected.push(`${principal.key} ${status}`);
        expect(foreignIn(answer.body + JSON.stringify(answer.headers), principal)).toEqual([]);
        expect(answer.headers['cache-control']).toBe('no-store');
      }
      expect(seen).toEqual(expected);
      // Workbooks are written in a process each.
    },
    120_000,
  );

  it('tells whoever sent a list why it cannot be read', async () => {
    const owner = await visit({ key: 'ownerA', member: memberOf('ownerA'), has: 'session' });
    const answer = await ask(server.api, owner, { ...requestOf('POST /imports/clinics'), payload: 'name,tel\nx,y' });
    expect([answer.status, JSON.parse(answer.body).message]).toEqual([422, expect.stringContaining('列がありません')]);
  });

  it('gives another’s file to nobody when its address is tried again without a session', async () => {
    const owner = await visit({ key: 'ownerA', member: memberOf('ownerA'), has: 'session' });
    const request = requestOf('GET /imports/clinics/template.xlsx');
    const whole = await ask(server.api, owner, request);
    expect(whole.status).toBe(200);
    const replayed = { ...request, headers: { ...request.headers, range: 'bytes=0-9', 'if-none-match': '*' } };
    expect((await ask(server.api, { cookie: undefined }, replayed)).status).toBe(401);
  });

  it('tells of nobody where nobody is asked: health, pages that are not there, bodies that are none', async () => {
    const requests = [
      { method: 'GET' as const, url: '/livez' },
      { method: 'GET' as const, url: '/readyz' },
      { method: 'GET' as const, url: `/clinics/${world.facts.clinics.A1}` },
      { method: 'GET' as const, url: '/graphql?query={viewer{id}}' },
      { url: '/graphql', payload: '{"query":' },
      { url: '/graphql', payload: { query: '{ tenants { name } }' } },
      { url: '/imports/clinics', payload: 'x', headers: { 'content-type': 'application/x-tar' } },
    ];
    for (const principal of principals)
      for (const request of requests) {
        const answer = await ask(server.api, await visit(principal), request);
        expect(ownersIn(answer.body + JSON.stringify(answer.headers))).toEqual([]);
        expect(answer.body).not.toMatch(/at .*\.(ts|js):\d+|node_modules|select |identity\.|app\./);
      }
    expect(server.log.flatMap((line) => ownersIn(line))).toEqual([]);
  });
});

describe('the secret of a link', () => {
  it('is no session and no sign-in under way, whichever cookie carries it', async () => {
    for (const { secret } of world.facts.tokens)
      for (const name of ['mamori', 'mamori-half', 'mamori-ceremony', 'mamori-known']) {
        const cookie = `${name}=${secret}`;
        const viewer = await ask(server.api, { cookie }, { payload: { query: '{ viewer { id } }' } });
        expect(JSON.parse(viewer.body).data).toEqual({ viewer: null });
        const inside = await ask(server.api, { cookie }, { payload: { query: '{ clinics { totalCount } }' } });
        expect(JSON.parse(inside.body).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      }
  });
});
