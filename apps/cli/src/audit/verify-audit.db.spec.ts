import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let folder: string;
let tenantId: string;
let events: readonly string[];

beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-anchors-'));
  tenantId = await test.createTenant(`会社 ${folder}`);
  await happen(10);
  events = (
    await test.asSuperuser<{ id: string }>(
      'select event_id as id from app.audit_links where tenant_id = $1 order by seq',
      [tenantId],
    )
  ).map(({ id }) => id);
});
afterEach(() => rmSync(folder, { recursive: true }));

const happen = async (times: number) => {
  for (let time = 0; time < times; time += 1)
    await asActor(systemActor(tenantId), () =>
      test.db.transaction(() =>
        new Audit(test.db).record({
          action: 'x.done',
          objectKind: 'x',
          objectId: '守り',
          after: { n: time, half: 0.5 },
        }),
      ),
    );
};

/** Carries the head out, as the worker does. */
async function anchor(): Promise<void> {
  const [head] = await test.asSuperuser(
    `select tenant_id as "tenantId", seq::int, encode(hash, 'hex') as hash from app.audit_heads where tenant_id = $1`,
    [tenantId],
  );
  const line = JSON.stringify({ ...head, at: '2026-11-22T10:00:00.000Z' });
  writeFileSync(join(folder, 'heads-2026-11-22.jsonl'), `${line}\n`, { flag: 'a' });
}

interface Bad {
  readonly what: string;
  readonly seq: number | null;
  readonly eventId: string | null;
  readonly untilSeq?: number;
}

async function verify(...args: readonly string[]) {
  const result = await runCli(settingsOf(test), 'audit', 'verify', '--tenant', tenantId, ...args, '--json');
  const firstBad: Bad | null = result.out === '' ? null : JSON.parse(result.out).trails[0].firstBad;
  return { ...result, firstBad };
}

/** As the superuser, with nothing in the database to stop it. */
async function tamper(...statements: readonly string[]): Promise<void> {
  const quoted = statements.map((statement) => statement.replaceAll('$tenant', `'${tenantId}'`));
  await test.asSuperuser(`set session_replication_role = replica; ${quoted.join(';\n')}`);
}

/** Makes every link and the head anew, so that the database by itself looks whole. */
const REHASH = `
  do $do$
  declare
    l record;
    last bytea := sha256(''::bytea);
    n bigint := 0;
  begin
    for l in select k.seq, e from app.audit_links k join app.audit_events e on e.tenant_id = k.tenant_id and e.id = k.event_id
              where k.tenant_id = $tenant order by k.seq loop
      n := l.seq;
      last := sha256(last || convert_to(app.audit_text(l.e, n), 'UTF8'));
      update app.audit_links set hash = last where tenant_id = $tenant and seq = n;
    end loop;
    update app.audit_heads set seq = n, hash = last where tenant_id = $tenant;
  end $do$`;
const EDIT_ROW_4 = `update app.audit_events set after = '{"n":99}' where tenant_id = $tenant
  and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 4)`;
const CUT_AFTER_7 = [
  `delete from app.audit_events where tenant_id = $tenant
      and id in (select event_id from app.audit_links where tenant_id = $tenant and seq > 7)`,
  'delete from app.audit_links where tenant_id = $tenant and seq > 7',
];
const SET_HEAD_TO_7 = `update app.audit_heads h set seq = 7, hash = l.hash from app.audit_links l
  where h.tenant_id = $tenant and l.tenant_id = $tenant and l.seq = 7`;

describe('a trail that nobody touched', () => {
  it('is whole, and says what could not be checked without anchors', async () => {
    const { code, out, err } = await runCli(settingsOf(test), 'audit', 'verify', '--tenant', tenantId);
    expect({ code, out }).toEqual({
      code: 0,
      out: `✓ 会社 ${folder} (${tenantId}): 10 行、すべて合っています (アンカー 0 件と照合)\n`,
    });
    expect(err).toContain('アンカーなしでは見つけられません');
  });

  it('is whole, and says from where on no anchor guards it', async () => {
    await anchor();
    await happen(2);
    const { code, err } = await verify('--anchors', folder);
    expect(code).toBe(0);
    expect(err).toContain('11 番目から 12 番目までの行は、まだアンカーで守られていません');
    await anchor();
    expect((await verify('--anchors', folder)).err).toBe('');
  });

  it('finds its anchors where the worker is told to keep them', async () => {
    await anchor();
    const env = { ...settingsOf(test), MAMORI_ANCHOR_DIR: folder };
    const { code, err } = await runCli(env, 'audit', 'verify', '--tenant', tenantId);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is whole also in more than one batch, and with many rows of one transaction', async () => {
    await asActor(systemActor(tenantId), () =>
      test.db.transaction(async () => {
        const audit = new Audit(test.db);
        for (let row = 0; row < 2_050; row += 1)
          await audit.record({ action: 'x.done', objectKind: 'x', objectId: String(row) });
      }),
    );
    expect(await verify()).toMatchObject({ code: 0, firstBad: null });
    await tamper(
      `update app.audit_events set action = 'y' where tenant_id = $tenant
        and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 2001)`,
    );
    expect(await verify()).toMatchObject({ code: 1, firstBad: { what: 'changed', seq: 2_001 } });
  });
});

const columns = [
  `at = at + interval '1 microsecond'`,
  `actor_kind = 'office'`,
  'actor_id = gen_random_uuid()',
  `actor_name = 'somebody'`,
  'clinic_id = gen_random_uuid()',
  `action = 'x.undone'`,
  `object_kind = 'y'`,
  `object_id = 'other'`,
  `before = '{}'`,
  `after = null`,
  `request_id = 'other'`,
] as const;

describe.each([
  ['with anchors', true],
  ['without anchors', false],
] as const)('a trail %s', (_, isAnchored) => {
  const check = async () => {
    const { code, firstBad } = await verify(...(isAnchored ? ['--anchors', folder] : []));
    return { code, ...firstBad };
  };
  beforeEach(() => anchor());

  it.each(columns)('shows which row was changed: %s', async (change) => {
    await tamper(
      `update app.audit_events set ${change} where tenant_id = $tenant
        and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 4)`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'changed', seq: 4, eventId: events[3] });
  });

  it('shows which row was deleted', async () => {
    await tamper(
      `delete from app.audit_events where tenant_id = $tenant
        and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 4)`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'missing', seq: 4, eventId: events[3] });
  });

  it('shows which row was deleted together with its link', async () => {
    await tamper(
      `with link as (delete from app.audit_links where tenant_id = $tenant and seq = 4 returning event_id)
       delete from app.audit_events where tenant_id = $tenant and id in (select event_id from link)`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'missing', seq: 4 });
  });

  it('shows a deletion that was closed by counting anew', async () => {
    await tamper(
      'delete from app.audit_links where tenant_id = $tenant and seq = 4',
      `update app.audit_links set seq = seq + 1000 where tenant_id = $tenant and seq > 4`,
      `update app.audit_links set seq = seq - 1001 where tenant_id = $tenant and seq > 1000`,
      `update app.audit_heads set seq = 9 where tenant_id = $tenant`,
    );
    expect(await check()).toMatchObject({ code: 1, seq: 4, eventId: events[4] });
  });

  it('shows two rows that changed places', async () => {
    await tamper(
      'alter table app.audit_links drop constraint audit_links_tenant_id_event_id_key',
      `update app.audit_links l set event_id = o.event_id from app.audit_links o
        where l.tenant_id = $tenant and o.tenant_id = $tenant and (l.seq, o.seq) in ((3, 6), (6, 3))`,
      'alter table app.audit_links add unique (tenant_id, event_id)',
    );
    expect(await check()).toMatchObject({ code: 1, what: 'swapped', seq: 3, eventId: events[5], untilSeq: 6 });
  });

  it('shows two rows that changed contents', async () => {
    await tamper(
      `update app.audit_events e set after = o.after from app.audit_events o
        where e.tenant_id = $tenant and o.tenant_id = $tenant
          and (e.id, o.id) in (('${events[2]}', '${events[5]}'), ('${events[5]}', '${events[2]}'))`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'changed', seq: 3, eventId: events[2] });
  });

  it('shows a tail that was cut off', async () => {
    await tamper(...CUT_AFTER_7);
    expect(await check()).toMatchObject({ code: 1, what: 'cut', seq: 8, untilSeq: 10 });
  });

  it('shows a row that was slipped in without a link', async () => {
    await tamper(
      `insert into app.audit_events (tenant_id, id, actor_kind, action, object_kind, object_id, request_id)
       values ($tenant, '019aa000-0000-7000-8000-000000000001', 'office', 'x.y', 'x', 'y', 'r')`,
    );
    const eventId = '019aa000-0000-7000-8000-000000000001';
    expect(await check()).toMatchObject({ code: 1, what: 'unlinked', seq: null, eventId });
  });

  it('shows a link that was slipped in', async () => {
    await tamper(
      `insert into app.audit_links select tenant_id, 11, gen_random_uuid(), hash from app.audit_links
        where tenant_id = $tenant and seq = 10`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'missing', seq: 11 });
  });

  it('shows a head that was forged, or taken away', async () => {
    await tamper(`update app.audit_heads set hash = sha256('x') where tenant_id = $tenant`);
    expect(await check()).toMatchObject({ code: 1, what: 'head', seq: 10 });
    await tamper('delete from app.audit_heads where tenant_id = $tenant');
    expect(await check()).toMatchObject({ code: 1, what: 'head', seq: 1 });
  });

  it('is not fooled by a function that makes up texts', async () => {
    await tamper(EDIT_ROW_4);
    const [{ definition } = { definition: '' }] = await test.asSuperuser<{ definition: string }>(
      `select pg_get_functiondef('app.audit_text'::regproc) as definition`,
    );
    await test.asSuperuser(
      `create or replace function app.audit_text(e app.audit_events, seq bigint) returns text language sql as $$ select '' $$`,
    );
    try {
      expect(await check()).toMatchObject({ code: 1, what: 'changed', seq: 4 });
    } finally {
      await test.asSuperuser(definition);
    }
  });
});

describe('what only anchors can tell', () => {
  it('is a tail that was cut off together with its head', async () => {
    await anchor();
    await tamper(...CUT_AFTER_7, SET_HEAD_TO_7);
    expect(await verify()).toMatchObject({ code: 0, firstBad: null });
    const { code, firstBad } = await verify('--anchors', folder);
    expect({ code, ...firstBad }).toMatchObject({ code: 1, what: 'cut', seq: 8, untilSeq: 10 });
  });

  it('is a chain hashed anew from the first to the last link, also when it went on afterwards', async () => {
    await anchor();
    await tamper(EDIT_ROW_4, REHASH);
    await happen(1);
    expect(await verify()).toMatchObject({ code: 0, firstBad: null });
    const { code, firstBad } = await verify('--anchors', folder);
    expect({ code, ...firstBad }).toMatchObject({ code: 1, what: 'rewritten', seq: 1, untilSeq: 10 });
  });

  it('is between which two anchors it was changed', async () => {
    await anchor();
    await happen(5);
    await anchor();
    await happen(5);
    await anchor();
    await tamper(EDIT_ROW_4.replace('seq = 4', 'seq = 13'), REHASH);
    expect((await verify('--anchors', folder)).firstBad).toMatchObject({ what: 'rewritten', seq: 11, untilSeq: 15 });
  });

  it('is a consultancy that is gone with all that belonged to it', async () => {
    await anchor();
    await tamper(
      ...['audit_events', 'audit_links', 'audit_heads', 'tenants'].map(
        (table) => `delete from app.${table} where tenant_id = $tenant`,
      ),
    );
    const { code, out } = await runCli(settingsOf(test), 'audit', 'verify', '--anchors', folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).gone).toEqual([tenantId]);
  });
});

describe('the command', () => {
  it('looks at every consultancy unless told otherwise, and names the bad one alone', async () => {
    const other = await test.createTenant('別の会社');
    await tamper(EDIT_ROW_4);
    const { code, out } = await runCli(settingsOf(test), 'audit', 'verify');
    expect(code).toBe(1);
    expect(out).toContain(`✗ 会社 ${folder} (${tenantId}): 4 番目の行 (記録 ${events[3]})が書き換えられています\n`);
    expect(out).toContain(`✓ 別の会社 (${other}): 0 行`);
  });

  it('says it in English', async () => {
    await tamper(EDIT_ROW_4);
    const { out } = await runCli(settingsOf(test), 'audit', 'verify', '--tenant', tenantId, '--lang', 'en');
    expect(out).toContain(`row 4 (event ${events[3]}) was changed`);
  });

  it('tells of anchors that cannot be read', async () => {
    await anchor();
    writeFileSync(join(folder, 'heads-2026-11-22.jsonl'), '{"tenantId":"019\n', { flag: 'a' });
    const { code, err } = await verify('--anchors', folder);
    expect(code).toBe(0);
    expect(err).toContain('1 行は読めません');
  });

  it('does not take a folder of anchors that is not there for an empty one', async () => {
    const { code, out } = await verify('--anchors', join(folder, 'nowhere'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});
