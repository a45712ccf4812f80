import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Actor, runAs } from '../actor/actor';
import { Database, sql } from '../database/database';
import { newId } from '../ids';
import { asActor, migratedDatabase, type TestDatabase } from '../testing';
import { Audit } from './audit';

let test: TestDatabase;
beforeAll(async () => {
  test = await migratedDatabase({ poolSize: 24 });
});
afterAll(() => test.close());

interface Chained {
  readonly seq: string | null;
  readonly hash: Buffer | null;
  readonly text: string | null;
}

/** Walks a chain as it lies there: says what does not fit, or how long it is. */
async function walk(tenantId: string): Promise<number> {
  const rows = await test.asSuperuser<Chained>(
    `select l.seq, l.hash, jsonb_build_array(l.seq, e.tenant_id, e.id, (extract(epoch from e.at) * 1000000)::bigint,
            e.actor_kind, e.actor_id, e.actor_name, e.clinic_id, e.action, e.object_kind, e.object_id, e.before, e.after,
            e.request_id)::text as text
       from app.audit_events e full join app.audit_links l on l.tenant_id = e.tenant_id and l.event_id = e.id
      where coalesce(e.tenant_id, l.tenant_id) = $1 order by l.seq`,
    [tenantId],
  );
  const [head] = await test.asSuperuser('select seq, hash from app.audit_heads where tenant_id = $1', [tenantId]);
  let last = createHash('sha256').digest();
  rows.forEach((row, index) => {
    last = createHash('sha256')
      .update(last)
      .update(row.text ?? '')
      .digest();
    expect({ seq: Number(row.seq), hash: row.hash?.toString('hex') }).toEqual({
      seq: index + 1,
      hash: last.toString('hex'),
    });
  });
  expect(head).toEqual({ seq: String(rows.length), hash: last });
  return rows.length;
}

const audit = () => new Audit(test.db);
const happened = (objectId = newId()) => ({ action: 'thing.happened', objectKind: 'thing', objectId });
const asMember = async (tenantId: string): Promise<Actor> => test.createMember(tenantId, 'owner');
const RENAME = sql('test.rename', 'update app.members set display_name = $3 where tenant_id = $1 and id = $2');
const RECORD_SIGN_IN = sql(
  'test.sign-in',
  `insert into app.audit_events (tenant_id, id, actor_kind, actor_id, action, object_kind, object_id, request_id)
   values ($1, $2, 'sign_in', null, 'session.opened', 'session', 's', 'test')`,
);

it('chains twenty transactions at once in one consultancy, with others beside it, without gap or fork', async () => {
  const [busy, other] = [await test.createTenant(), await test.createTenant()];
  const [inBusy, inOther] = [await asMember(busy), await asMember(other)];
  const rounds = Array.from({ length: 20 }, () => [inBusy, inOther] as const).flat();
  await Promise.all(
    rounds.map((actor, index) =>
      asActor(actor, () =>
        test.db.transaction(async () => {
          for (let row = 0; row <= index % 3; row += 1) await audit().record(happened());
        }),
      ),
    ),
  );
  const rowsOf = (start: number) => rounds.reduce((sum, _, i) => (i % 2 === start ? sum + (i % 3) + 1 : sum), 0);
  expect(await walk(busy)).toBe(rowsOf(0));
  expect(await walk(other)).toBe(rowsOf(1));
});

it('waits for no lock in a circle, in whatever order transactions lock their rows', async () => {
  const tenantId = await test.createTenant();
  const actor = await asMember(tenantId);
  const [one, two] = [await test.createMember(tenantId, 'admin'), await test.createMember(tenantId, 'admin')];
  // Each writes its audit row before, between or after it locks what another is about to lock, too.
  const change = (ids: readonly string[], place: number) =>
    asActor(actor, () =>
      test.db.transaction(async () => {
        for (const [index, id] of ids.entries()) {
          if (index === place) await audit().record(happened());
          await test.db.execute(RENAME, [tenantId, id, newId()]);
        }
        if (place === ids.length) await audit().record(happened());
      }),
    );
  const changes = Array.from({ length: 20 }, (_, index) =>
    change(index % 2 === 0 ? [one.principalId] : [two.principalId], index % 2),
  );
  const ordered = Array.from({ length: 12 }, (_, index) => change([one.principalId, two.principalId], index % 3));
  await Promise.all([...changes, ...ordered]);
  expect(await walk(tenantId)).toBe(32);
});

it('chains what sign-in records, in several consultancies at once', async () => {
  const tenants = [await test.createTenant(), await test.createTenant()].sort();
  await Promise.all(
    Array.from({ length: 8 }, () =>
      test.auth.role.transaction(async (tx) => {
        for (const tenantId of tenants) await tx.query(RECORD_SIGN_IN, [tenantId, newId()]);
      }),
    ),
  );
  expect(await Promise.all(tenants.map(walk))).toEqual([8, 8]);
});

it('chains a thousand rows of one transaction in the order of their ids', async () => {
  const tenantId = await test.createTenant();
  const actor = await asMember(tenantId);
  await asActor(actor, () =>
    test.db.transaction(async () => {
      for (let row = 0; row < 1_000; row += 1) await audit().record(happened());
    }),
  );
  expect(await walk(tenantId)).toBe(1_000);
  const [{ count } = { count: '' }] = await test.asSuperuser(
    `select count(*) from (select event_id, lag(event_id) over (order by seq) as before
                             from app.audit_links where tenant_id = $1) l where event_id < before`,
    [tenantId],
  );
  expect(count).toBe('0');
});

it('leaves no link and no head of a transaction that is rolled back', async () => {
  const tenantId = await test.createTenant();
  const actor = await asMember(tenantId);
  const failing = asActor(actor, () =>
    test.db.transaction(async () => {
      await audit().record(happened());
      throw new Error('changed our mind');
    }),
  );
  await expect(failing).rejects.toThrow('changed our mind');
  expect(await test.asSuperuser('select 1 from app.audit_heads where tenant_id = $1', [tenantId])).toEqual([]);
  await asActor(actor, () => test.db.transaction(() => audit().record(happened())));
  expect(await walk(tenantId)).toBe(1);
});

it('tells the instant by the database alone', async () => {
  const tenantId = await test.createTenant();
  const actor = await asMember(tenantId);
  const backdated = sql(
    'test.backdate',
    `insert into app.audit_events (id, at, actor_kind, actor_id, action, object_kind, object_id, request_id)
     values ($1, now() - interval '1 year', 'office', $2, 'x.y', 'x', 'y', 'r')`,
  );
  const tried = asActor(actor, () =>
    test.db.transaction(() => test.db.execute(backdated, [newId(), actor.principalId])),
  );
  await expect(tried).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

it.each([
  ['audit_events', 'update app.audit_events set action = action'],
  ['audit_events', 'delete from app.audit_events'],
  ['audit_events', 'truncate app.audit_events'],
  ['audit_links', `insert into app.audit_links values (app.tenant(), 1, gen_random_uuid(), sha256(''))`],
  ['audit_links', 'update app.audit_links set seq = seq'],
  ['audit_links', 'delete from app.audit_links'],
  ['audit_links', 'truncate app.audit_links'],
  ['audit_heads', `insert into app.audit_heads values (app.tenant(), 1, sha256(''))`],
  ['audit_heads', 'update app.audit_heads set seq = seq'],
  ['audit_heads', 'delete from app.audit_heads'],
  ['audit_heads', 'truncate app.audit_heads'],
  ['audit_events', 'alter table app.audit_events disable trigger chain'],
  ['chain_audit_event', 'select app.chain_audit_event()'],
] as const)('refuses every application role to tamper with %s: %s', async (_, statement) => {
  for (const url of [test.urls.app, test.urls.auth, test.urls.sched]) {
    const attacker = await Database.open({ url, size: 1, name: 'test' });
    const actor: Actor = { tenantId: newId(), kind: 'system', principalId: null, permissions: new Set() };
    const tried = runAs(actor, () =>
      attacker.transaction(() => attacker.execute({ name: `t${statement.length}`, text: statement })),
    );
    await expect(tried).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await attacker.close();
  }
});

const breakages: readonly (readonly [string, string, string])[] = [
  [
    'the row is refused',
    `alter table app.audit_events add constraint no_more check (action <> 'thing.happened') not valid`,
    'alter table app.audit_events drop constraint no_more',
  ],
  [
    'the role may not write rows',
    'revoke insert (id) on app.audit_events from app_rw',
    'grant insert (id) on app.audit_events to app_rw',
  ],
  [
    'the link is refused when the transaction commits',
    'alter table app.audit_links add constraint no_more check (seq < 0) not valid',
    'alter table app.audit_links drop constraint no_more',
  ],
];

it.each(breakages)('changes nothing and says UNAVAILABLE when %s', async (_, broken, mended) => {
  const tenantId = await test.createTenant();
  const actor = await test.createMember(tenantId, 'owner');
  await test.asSuperuser(broken);
  try {
    const changing = asActor(actor, () =>
      test.db.transaction(async () => {
        await test.db.execute(RENAME, [tenantId, actor.principalId, 'changed']);
        await audit().record(happened());
      }),
    );
    await expect(changing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  } finally {
    await test.asSuperuser(mended);
  }
  const [member] = await test.asSuperuser('select display_name from app.members where id = $1', [actor.principalId]);
  expect(member?.display_name).toBe('owner さん');
});
