import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CUT_AFTER_7, EDIT_ROW_4, TrailBench } from '../testing/trail-bench';

const bench = new TrailBench();
beforeAll(() => bench.open());
afterAll(() => bench.close());
beforeEach(() => bench.begin());
afterEach(() => bench.end());

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
    const { code, firstBad } = await bench.verify(...(isAnchored ? ['--anchors', bench.folder] : []));
    return { code, ...firstBad };
  };
  beforeEach(() => bench.anchor());

  it.each(columns)('shows which row was changed: %s', async (change) => {
    await bench.tamper(
      `update app.audit_events set ${change} where tenant_id = $tenant
        and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 4)`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'changed', seq: 4, eventId: bench.events[3] });
  });

  it('shows which row was deleted', async () => {
    await bench.tamper(
      `delete from app.audit_events where tenant_id = $tenant
        and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 4)`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'missing', seq: 4, eventId: bench.events[3] });
  });

  it('shows which row was deleted together with its link', async () => {
    await bench.tamper(
      `with link as (delete from app.audit_links where tenant_id = $tenant and seq = 4 returning event_id)
       delete from app.audit_events where tenant_id = $tenant and id in (select event_id from link)`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'missing', seq: 4 });
  });

  it('shows a deletion that was closed by counting anew', async () => {
    await bench.tamper(
      'delete from app.audit_links where tenant_id = $tenant and seq = 4',
      `update app.audit_links set seq = seq + 1000 where tenant_id = $tenant and seq > 4`,
      `update app.audit_links set seq = seq - 1001 where tenant_id = $tenant and seq > 1000`,
      `update app.audit_heads set seq = 9 where tenant_id = $tenant`,
    );
    expect(await check()).toMatchObject({ code: 1, seq: 4, eventId: bench.events[4] });
  });

  it('shows two rows that changed places', async () => {
    await bench.tamper(
      'alter table app.audit_links drop constraint audit_links_tenant_id_event_id_key',
      `update app.audit_links l set event_id = o.event_id from app.audit_links o
        where l.tenant_id = $tenant and o.tenant_id = $tenant and (l.seq, o.seq) in ((3, 6), (6, 3))`,
      'alter table app.audit_links add unique (tenant_id, event_id)',
    );
    expect(await check()).toMatchObject({ code: 1, what: 'swapped', seq: 3, eventId: bench.events[5], untilSeq: 6 });
  });

  it('shows two rows that changed contents', async () => {
    await bench.tamper(
      `update app.audit_events e set after = o.after from app.audit_events o
        where e.tenant_id = $tenant and o.tenant_id = $tenant
          and (e.id, o.id) in (('${bench.events[2]}', '${bench.events[5]}'), ('${bench.events[5]}', '${bench.events[2]}'))`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'changed', seq: 3, eventId: bench.events[2] });
  });

  it('shows a tail that was cut off', async () => {
    await bench.tamper(...CUT_AFTER_7);
    expect(await check()).toMatchObject({ code: 1, what: 'cut', seq: 8, untilSeq: 10 });
  });

  it('shows a row that was slipped in without a link', async () => {
    await bench.tamper(
      `insert into app.audit_events (tenant_id, id, actor_kind, action, object_kind, object_id, request_id)
       values ($tenant, '019aa000-0000-7000-8000-000000000001', 'office', 'x.y', 'x', 'y', 'r')`,
    );
    const eventId = '019aa000-0000-7000-8000-000000000001';
    expect(await check()).toMatchObject({ code: 1, what: 'unlinked', seq: null, eventId });
  });

  it('shows a link that was slipped in', async () => {
    await bench.tamper(
      `insert into app.audit_links select tenant_id, 11, gen_random_uuid(), hash from app.audit_links
        where tenant_id = $tenant and seq = 10`,
    );
    expect(await check()).toMatchObject({ code: 1, what: 'missing', seq: 11 });
  });

  it('shows a head that was forged, or taken away', async () => {
    await bench.tamper(`update app.audit_heads set hash = sha256('x') where tenant_id = $tenant`);
    expect(await check()).toMatchObject({ code: 1, what: 'head', seq: 10 });
    await bench.tamper('delete from app.audit_heads where tenant_id = $tenant');
    expect(await check()).toMatchObject({ code: 1, what: 'head', seq: 1 });
  });

  it('is not fooled by a function that makes up texts', async () => {
    await bench.tamper(EDIT_ROW_4);
    const [{ definition } = { definition: '' }] = await bench.test.asSuperuser<{ definition: string }>(
      `select pg_get_functiondef('app.audit_text'::regproc) as definition`,
    );
    await bench.test.asSuperuser(
      `create or replace function app.audit_text(e app.audit_events, seq bigint) returns text language sql as $$ select '' $$`,
    );
    try {
      expect(await check()).toMatchObject({ code: 1, what: 'changed', seq: 4 });
    } finally {
      await bench.test.asSuperuser(definition);
    }
  });
});
