import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { routeRules } from './matrix/routes-and-jobs';
import { openWorld, type World } from './world/build';
import { foreignIn } from './world/canary';
import { isOffice, type Principal, principals } from './world/principals';
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

const LIST = '機器名,種別,設置場所\r\n受付のパソコン,パソコン,受付\r\n';
const tenantOf = { A1: 'A', A2: 'A', B1: 'B' } as const;
const keys = ['A1', 'A2', 'B1'] as const;
const clinicNamed = (key: (typeof keys)[number]) => world.facts.clinics[key] ?? '';
const routes = Object.entries(routeRules).filter(([route]) => /:clinicId|\/clinics\/:id\/equipment/.test(route));

function expected(
  { member, has }: Principal,
  clinic: (typeof keys)[number],
  [route, rule]: (typeof routes)[number],
): number {
  if (has !== 'session' || !member) return 401;
  if (rule === 'public' || rule[member.role] === 'deny') return 403;
  const clinics: readonly string[] = member.clinics;
  return member.tenant === tenantOf[clinic] && (isOffice(member) || clinics.includes(clinic)) ? allowed(route) : 404;
}

const isGet = (route: string) => route.startsWith('GET ');
const allowed = (route: string) => (isGet(route) ? 200 : 201);

it.each(routes)(
  '%s takes or hands out ledgers for whom the matrix names, and for no other clinic',
  async (route, rule) => {
    const seen = new Set<string>();
    for (const principal of principals) {
      const visitor = await visitOf(world.database.query, world.facts.members, principal);
      const send = (clinicId: string) =>
        ask(server.api, visitor, {
          method: isGet(route) ? 'GET' : 'POST',
          url: route.replace(/^[A-Z]+ /, '').replace(/:clinicId|:id/, clinicId),
          ...(isGet(route)
            ? {}
            : { headers: { 'content-type': 'text/csv', 'x-file-name': 'list.csv' }, payload: LIST }),
        });
      for (const clinic of keys) {
        const answer = await send(clinicNamed(clinic));
        const wanted = expected(principal, clinic, [route, rule]);
        expect([principal.key, clinic, answer.status, answer.body]).toEqual([
          principal.key,
          clinic,
          wanted,
          expect.any(String),
        ]);
        expect(foreignIn(answer.body + JSON.stringify(answer.headers), principal)).toEqual([]);
        if (wanted === allowed(route)) seen.add(clinic);
        // A clinic that is not theirs is answered as one that is not there.
        if (wanted === 404) {
          const missing = await send(newId());
          expect([missing.status, JSON.parse(missing.body).message]).toEqual([404, JSON.parse(answer.body).message]);
        }
      }
    }
    expect(seen).toEqual(new Set(keys));
  },
);
