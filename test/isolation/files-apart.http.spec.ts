import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { routeRules } from './matrix/routes-and-jobs';
import { openWorld, type World } from './world/build';
import { WORLD_FILE } from './world/build-evidence';
import { foreignIn } from './world/canary';
import { layFiles } from './world/lay-files';
import { isOffice, type Principal, principals } from './world/principals';
import { serverOn, type WorldServer } from './world/server';
import { ask, visitOf } from './world/visitor';

let world: World;
let server: WorldServer;
let files: readonly { readonly id: string; readonly tenant: string; readonly clinic: string | null }[];
beforeAll(async () => {
  world = await openWorld();
  server = await serverOn(world.database);
  await layFiles(world.database, server.folder);
  files = await world.database.query(
    `select f.id, t.label as tenant, c.label as clinic from app.files f
       join world.labels t on t.id = f.tenant_id left join world.labels c on c.id = f.clinic_id
      where f.state = 'available' order by f.id`,
  );
}, 120_000);
afterAll(async () => {
  await server?.close();
  await world?.database.close();
});

const visit = (principal: Principal) => visitOf(world.database.query, world.facts.members, principal);

/** What fetching comes to; the consultancy's own files are forms, for whoever may import or map them. */
function expected({ member, has }: Principal, { tenant, clinic }: (typeof files)[number]): readonly number[] {
  if (has !== 'session' || !member) return [401];
  if (member.role === 'vendor') return [403];
  if (member.tenant !== tenant) return [404];
  if (clinic === null) return isOffice(member) || member.role === 'consultant' ? [200, 403] : [404];
  const clinics: readonly string[] = member.clinics;
  return isOffice(member) || clinics.includes(clinic) ? [200] : [404];
}

describe('files', () => {
  it('are handed to whom the matrix names, byte by byte, and to nobody else', async () => {
    expect(Object.keys(routeRules).filter((route) => route.endsWith('/files/:id'))).toHaveLength(2);
    let allowed = 0;
    for (const principal of principals)
      for (const file of files) {
        const answer = await ask(server.api, await visit(principal), { method: 'GET', url: `/files/${file.id}` });
        expect([principal.key, file, answer.status]).toEqual([
          principal.key,
          file,
          expected(principal, file).find((status) => status === answer.status) ?? expected(principal, file)[0],
        ]);
        expect(answer.headers['cache-control']).toBe('no-store');
        if (answer.status !== 200) {
          expect(foreignIn(answer.body + JSON.stringify(answer.headers), principal)).toEqual([]);
          continue;
        }
        allowed += 1;
        expect(answer.body).toBe(WORLD_FILE.toString('utf8'));
      }
    expect(allowed).toBeGreaterThan(10);
  });

  it('look the same to whoever may not have them as files that do not exist', async () => {
    for (const principal of principals) {
      const at = async (id: string) => {
        const { status, body } = await ask(server.api, await visit(principal), { method: 'GET', url: `/files/${id}` });
        return { status, body };
      };
      const random = await at(newId());
      for (const file of files) if (expected(principal, file).includes(404)) expect(await at(file.id)).toEqual(random);
    }
  });

  it('take no bytes from anybody but who announced them', async () => {
    await world.database.query(`update app.files set state = 'waiting', sha256 = null, stored_at = null`);
    for (const principal of principals) {
      if (principal.member?.key === 'ownerA' || principal.member?.key === 'ownerB') continue;
      for (const file of files) {
        const answer = await ask(server.api, await visit(principal), {
          method: 'PUT',
          url: `/files/${file.id}`,
          headers: { 'content-type': 'application/vnd.mamori.file' },
          payload: WORLD_FILE,
        });
        const { member, has } = principal;
        expect(answer.status).toBe(has !== 'session' || !member ? 401 : member.role === 'vendor' ? 403 : 404);
      }
    }
    const [kept] = await world.database.query<{ kept: string }>(
      `select count(*)::text as kept from app.files where sha256 is not null`,
    );
    expect(kept?.kept).toBe('0');
  });
});
