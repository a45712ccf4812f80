import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  test = await migratedDatabase();
  env = settingsOf(test);
});
afterAll(() => test.close());

interface Created {
  readonly tenant: { readonly id: string; readonly name: string };
  readonly setUpUrl: string;
}

const create = (name: string, ...more: string[]) =>
  jsonOf<Created>(env, 'tenant', 'create', '--name', name, '--owner-email', 'owner@aoi.example', ...more);

const countOf = async (table: string) =>
  (await test.asSuperuser<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count;

describe('editions', () => {
  it('are listed as not loaded, loaded once, and then left alone', async () => {
    const list = () => jsonOf<{ code: string; loaded: boolean; shipped: boolean }[]>(env, 'editions', 'list');
    expect((await list()).filter(({ loaded }) => loaded)).toEqual([]);
    const first = await jsonOf<{ editions: { code: string; result: string }[] }>(env, 'editions', 'load');
    expect(first.editions.map(({ result }) => result)).toEqual(['loaded', 'loaded', 'loaded']);
    const again = await runCli(env, 'editions', 'load');
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(again.out).toContain('r7  変更なし');
    const loaded = (await list()).filter((edition) => edition.loaded);
    expect(loaded.map(({ code }) => code)).toEqual(['r5', 'r6', 'r7']);
    expect((await list()).find(({ code }) => code === 'r8')).toMatchObject({ shipped: false, loaded: false });
  });

  it('reach a consultancy that was there before them', async () => {
    const tenantId = await test.createTenant('前からある会社');
    const { tenants } = await jsonOf<{ tenants: number }>(env, 'editions', 'load');
    expect(tenants).toBeGreaterThan(0);
    const rows = await test.asSuperuser('select code from app.editions where tenant_id = $1', [tenantId]);
    expect(rows).toHaveLength(3);
  });

  it('refuse to go over one that was altered', async () => {
    const other = await migratedDatabase();
    try {
      const others = settingsOf(other);
      await jsonOf(others, 'editions', 'load');
      await other.asSuperuser(
        `begin; set local session_replication_role = replica;
         update catalogue.editions set checksum = 'x' where code = 'r6'; commit`,
      );
      const { code, out, err } = await runCli(others, 'editions', 'load');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('年度版 r6');
    } finally {
      await other.close();
    }
  });
});

describe('a consultancy', () => {
  it('is created with its editions and a link for its owner', async () => {
    const { tenant, setUpUrl } = await create('あおい医療相談所', '--owner-name', '青井 花子');
    expect(setUpUrl).toMatch(/^http:\/\/localhost:7300\/set-up\/[\w-]{43}$/);
    const rows = await test.asSuperuser(
      `select m.display_name as name, m.email, m.role, t.demo,
              (select count(*)::int from app.editions e where e.tenant_id = t.tenant_id) as editions
         from app.tenants t join app.members m on m.tenant_id = t.tenant_id where t.tenant_id = $1`,
      [tenant.id],
    );
    expect(rows).toEqual([{ name: '青井 花子', email: 'owner@aoi.example', role: 'owner', demo: false, editions: 3 }]);
  });

  it('takes the owner by the address where no name is given', async () => {
    const { tenant } = await create('名なし相談所');
    const rows = await test.asSuperuser('select display_name from app.members where tenant_id = $1', [tenant.id]);
    expect(rows).toEqual([{ display_name: 'owner' }]);
  });

  it('prints the link on a line of its own for a person', async () => {
    const { code, out } = await runCli(
      env,
      'tenant',
      'create',
      '--name',
      '紙の会',
      '--owner-email',
      'kami@aoi.example',
    );
    expect(code).toBe(0);
    expect(out.split('\n').some((line) => /^http:\/\/localhost:7300\/set-up\/[\w-]{43}$/.test(line))).toBe(true);
  });

  it('is refused under a name that is taken', async () => {
    await create('二重相談所');
    const before = await countOf('app.tenants');
    const { code, err } = await runCli(
      env,
      'tenant',
      'create',
      '--name',
      ' 二重相談所 ',
      '--owner-email',
      'a@b.example',
    );
    expect(code).toBe(1);
    expect(err).toContain('「二重相談所」という会社はもうあります。');
    expect(await countOf('app.tenants')).toBe(before);
  });

  it.each([
    ['an empty name', ['--name', ' ', '--owner-email', 'a@b.example'], '--name'],
    ['a name of 201 characters', ['--name', 'あ'.repeat(201), '--owner-email', 'a@b.example'], '--name'],
    ['a name of two lines', ['--name', 'a\nb', '--owner-email', 'a@b.example'], '--name'],
    ['an address without @', ['--name', 'N', '--owner-email', 'b.example'], '--owner-email'],
    ['an address with a space', ['--name', 'N', '--owner-email', 'a b@c.example'], '--owner-email'],
    ['an endless address', ['--name', 'N', '--owner-email', `${'a'.repeat(400)}@b.example`], '--owner-email'],
  ])('is refused with %s and leaves nothing behind', async (_, args, option) => {
    const before = await countOf('app.tenants');
    const { code, out, err } = await runCli(env, 'tenant', 'create', ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`✗ ${option}`);
    expect(await countOf('app.tenants')).toBe(before);
  });

  it('is listed by name with its id', async () => {
    const { tenant } = await create('一覧相談所');
    const list = await jsonOf<{ id: string; name: string; demo: boolean }[]>(env, 'tenant', 'list');
    expect(list).toContainEqual({ id: tenant.id, name: '一覧相談所', demo: false });
    expect((await runCli(env, 'tenant', 'list')).out).toContain(`${tenant.id}  一覧相談所\n`);
  });
});
