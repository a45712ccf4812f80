import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { newId } from '@mamori/platform';
import { routeRules } from './matrix/routes-and-jobs';
import { openWorld, type World } from './world/build';
import { foreignIn } from './world/canary';
import { layFormBlanks } from './world/lay-form-blank';
import { isOffice, type Principal, principals } from './world/principals';
import { serverOn, type WorldServer } from './world/server';
import { ORIGIN } from './world/server';
import { visitOf } from './world/visitor';

let world: World;
let server: WorldServer;
let lists: readonly {
  readonly id: string;
  readonly tenant: string;
  readonly clinic: string;
  readonly clinicId: string;
}[];
beforeAll(async () => {
  world = await openWorld();
  server = await serverOn(world.database);
  await layFormBlanks(world.database, server.folder);
  lists = await world.database.query(
    `select distinct on (l.label) c.id, t.label as tenant, l.label as clinic, c.clinic_id as "clinicId"
       from app.checklists c join world.labels t on t.id = c.tenant_id join world.labels l on l.id = c.clinic_id
      order by l.label, c.id`,
  );
}, 120_000);
afterAll(async () => {
  await server?.close();
  await world?.database.close();
});

async function get(principal: Principal, url: string, given: { readonly isStale?: boolean } = {}) {
  const { cookie } = await visitOf(world.database.query, world.facts.members, principal, given);
  const headers = { 'x-mamori-request': '1', origin: ORIGIN, ...(cookie ? { cookie } : {}) };
  const { statusCode: status, rawPayload, body, headers: answered } = await server.api.app.inject({ url, headers });
  return { status, bytes: rawPayload, body, headers: answered };
}

const addressesOf = (list: (typeof lists)[number]) =>
  Object.entries(routeRules)
    .filter(([route]) => /^GET \/(?:checklists|clinics)\/:id\//.test(route))
    .map(([route, rule]) => {
      const url = route.replace('GET ', '');
      return { rule, url: url.replace(':id', url.startsWith('/checklists') ? list.id : list.clinicId) };
    });

const reaches = ({ member }: Principal, { tenant, clinic }: (typeof lists)[number]): boolean => {
  const clinics: readonly string[] = member?.clinics ?? [];
  return member?.tenant === tenant && (isOffice(member) || clinics.includes(clinic));
};

function expected(principal: Principal, list: (typeof lists)[number], rule: (typeof routeRules)[string]): number {
  const { member, has } = principal;
  if (has !== 'session' || !member) return 401;
  if (rule === 'public' || rule?.[member.role] === 'deny') return 403;
  return reaches(principal, list) ? 200 : 404;
}

describe('forms and answers of one clinic', () => {
  it('are handed to whom the matrix names, without a word of anybody else', async () => {
    const seen: string[] = [];
    for (const principal of principals)
      for (const list of lists) {
        const [form] = addressesOf(list).filter(({ url }) => url.endsWith('/form.xlsx'));
        if (!form) throw new Error('the route is gone');
        const answer = await get(principal, form.url);
        expect([principal.key, list.clinic, answer.status]).toEqual([
          principal.key,
          list.clinic,
          expected(principal, list, form.rule),
        ]);
        expect(answer.headers['cache-control']).toBe('no-store');
        const text = answer.status === 200 ? JSON.stringify((await readXlsx(answer.bytes)).sheets) : answer.body;
        expect(foreignIn(text + JSON.stringify(answer.headers), principal)).toEqual([]);
        if (answer.status === 200) seen.push(list.clinic);
      }
    expect(new Set(seen)).toEqual(new Set(['A1', 'A2', 'B1']));
  }, 120_000);

  it('are refused in every format to everybody else, as if they did not exist', async () => {
    for (const principal of principals)
      for (const list of lists)
        for (const { url, rule } of addressesOf(list)) {
          const status = expected(principal, list, rule);
          if (status === 200) continue;
          const answer = await get(principal, url);
          expect([principal.key, url, answer.status]).toEqual([principal.key, url, status]);
          const random = url.replace(list.id, newId()).replace(list.clinicId, newId());
          expect((await get(principal, random)).body).toBe(answer.body);
        }
  }, 60_000);

  it('come in every format', async () => {
    const owner = principals.find(({ key }) => key === 'ownerA');
    const list = lists.find(({ clinic }) => clinic === 'A1');
    if (!owner || !list) throw new Error('the world is gone');
    for (const { url } of addressesOf(list)) {
      const answer = await get(owner, url);
      expect([url, answer.status]).toEqual([url, 200]);
      expect(answer.headers['content-disposition']).toMatch(
        /^attachment; filename="[a-z-]+\.(?:pdf|xlsx|csv)"; filename\*=UTF-8''/,
      );
    }
  }, 60_000);
});

describe("the ministry's own file", () => {
  const ids = async (tenant: string) => {
    const [row] = await world.database.query<{ id: string; editionId: string }>(
      `select b.id, b.edition_id as "editionId" from app.form_blanks b join world.labels t on t.id = b.tenant_id
        where t.label = $1`,
      [tenant],
    );
    if (!row) throw new Error('the world has no form');
    return row;
  };

  it('is filled in for whom the matrix names, without a word of anybody else', async () => {
    const seen: string[] = [];
    for (const principal of principals)
      for (const list of lists) {
        const rule = routeRules['GET /checklists/:id/ministry-form.xlsx'] ?? 'public';
        const answer = await get(principal, `/checklists/${list.id}/ministry-form.xlsx`);
        expect([principal.key, list.clinic, answer.status]).toEqual([
          principal.key,
          list.clinic,
          expected(principal, list, rule),
        ]);
        const text = answer.status === 200 ? JSON.stringify((await readXlsx(answer.bytes)).sheets) : answer.body;
        expect(foreignIn(text + JSON.stringify(answer.headers), principal)).toEqual([]);
        if (answer.status === 200) seen.push(list.clinic);
      }
    expect(new Set(seen)).toEqual(new Set(['A1', 'A2', 'B1']));
  }, 180_000);

  it('is tried by the consultancy alone, and comes for many only with a fresh proof', async () => {
    const [own, foreign] = [await ids('A'), await ids('B')];
    for (const principal of principals) {
      const { member, has } = principal;
      const may = ['owner', 'admin', 'consultant'].includes(member?.role ?? '') && member?.tenant === 'A';
      const denied = ['clinic_manager', 'clinic_staff', 'vendor'].includes(member?.role ?? '');
      const status = has !== 'session' || !member ? 401 : denied ? 403 : may ? 200 : 404;
      const answer = await get(principal, `/form-blanks/${own.id}/example.xlsx`);
      expect([principal.key, answer.status]).toEqual([principal.key, status]);
    }
    const owner = principals.find(({ key }) => key === 'ownerA');
    if (!owner) throw new Error('the world is gone');
    const zip = (editionId: string) => `/editions/${editionId}/ministry-forms.zip?form=medical`;
    expect((await get(owner, zip(own.editionId), { isStale: true })).status).toBe(403);
    expect((await get(owner, zip(foreign.editionId))).body).toBe((await get(owner, zip(newId()))).body);
    const many = await get(owner, zip(own.editionId));
    expect([many.status, many.headers['content-type']]).toEqual([200, 'application/zip']);
    expect(foreignIn(many.bytes.toString('utf8'), owner)).toEqual([]);
  }, 120_000);
});

describe('answers of several clinics', () => {
  const owner = () => {
    const found = principals.find(({ key }) => key === 'ownerA');
    if (!found) throw new Error('the world is gone');
    return found;
  };
  const idOf = (label: string) => lists.find(({ clinic }) => clinic === label)?.clinicId ?? '';

  it('need a fresh proof of who asks', async () => {
    for (const url of ['/answers.csv', '/answers.xlsx', `/answers.csv?clinics=${idOf('A1')},${idOf('A2')}`]) {
      const answer = await get(owner(), url, { isStale: true });
      expect([answer.status, JSON.parse(answer.body).code]).toEqual([403, 'STEP_UP_REQUIRED']);
    }
    expect((await get(owner(), `/clinics/${idOf('A1')}/answers.csv`, { isStale: true })).status).toBe(200);
  });

  it('are those of the clinics named', async () => {
    const both = await get(owner(), `/answers.csv?clinics=${idOf('A1')},${idOf('A2')}`);
    const one = await get(owner(), `/answers.csv?clinics=${idOf('A2')}`);
    expect([both.status, one.status]).toEqual([200, 200]);
    expect(both.body.length).toBeGreaterThan(one.body.length);
    expect(both.body.startsWith('\uFEFF')).toBe(true);
    expect(both.body.lastIndexOf('\uFEFF')).toBe(0);
  });

  it.each(['B1', 'nobody'])('are of none when one of those named is %s’s', async (label) => {
    const foreign = label === 'nobody' ? newId() : idOf(label);
    const answer = await get(owner(), `/answers.csv?clinics=${idOf('A1')},${foreign}`);
    expect(answer.status).toBe(404);
  });
});
