import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Letters, RateLimits } from '@mamori/identity';
import { type Actor, Audit, newId, sql, type Statement } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { AuditTrailStateRepository } from './audit-trail-state.repository';
import { AuditTrailRepository } from './audit-trail.repository';
import { AuditTrailResolver } from './audit-trail.resolver';
import { AuditTrailService } from './audit-trail.service';
import { type AuditSelection, auditSelection } from './policy/audit-filter';
import type { AuditFilter } from './schema.gen';

const ROWS = 60_000;
const CLINICS = 40;

let test: TestDatabase;
let trail: AuditTrailRepository;
let resolver: AuditTrailResolver;
let owner: Actor;
let consultant: Actor;
let clinicIds: readonly string[];

// One row a minute; each clinic in turn, every tenth by the second person. The oldest row and one of the middle carry words of their own.
const FILL = `
  insert into app.audit_events (tenant_id, id, at, actor_kind, actor_id, actor_name, clinic_id, action, object_kind,
                                object_id, after, request_id)
  select $1::uuid, gen_random_uuid(), timestamptz '2026-01-01 00:00+09' + n * interval '1 minute', 'clinic',
         ($2::uuid[])[case n % 10 when 0 then 2 else 1 end], '山田',
         ($3::uuid[])[1 + n % cardinality($3::uuid[])],
         (array['checklist.answered', 'task.created', 'session.started', 'member.invited'])[1 + n % 4], 'thing',
         (n % 500)::text,
         jsonb_build_object('title', case n when 1 then '最古の題' when 30000 then '中ほどの題' else 'よくある題' end,
                            'reason', repeat('理由 ', 10)), 'r'
    from generate_series(1, $4::int) n`;
const CLINIC = `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
  select $1, id, 'さくら医院' || n, 'k', 'k', 'clinic', '13' from unnest($2::uuid[]) with ordinality u(id, n)`;
const ASSIGN = `insert into app.clinic_assignments (tenant_id, member_id, clinic_id)
  select $1, $2, id from unnest($3::uuid[]) id`;

beforeAll(async () => {
  test = await migratedDatabase({ poolSize: 1 });
  trail = new AuditTrailRepository(test.db);
  const { db, auth } = test;
  const service = new AuditTrailService(db, auth, new Audit(db), new RateLimits(auth), new Letters(), trail);
  resolver = new AuditTrailResolver(trail, new AuditTrailStateRepository(db), service);
  await test.asSuperuser('alter table app.audit_events disable trigger chain');
  // Autovacuum would look at the table meanwhile, and keep the vacuum below from taking its rows as settled.
  await test.asSuperuser('alter table app.audit_events set (autovacuum_enabled = off)');
  for (const rows of [ROWS, 5_000, 5_000]) {
    const tenantId = await test.createTenant();
    const [first, second] = [
      await test.createMember(tenantId, 'owner'),
      await test.createMember(tenantId, 'consultant'),
    ];
    const ids = Array.from({ length: CLINICS }, newId);
    await test.asSuperuser(CLINIC, [tenantId, ids]);
    await test.asSuperuser(ASSIGN, [tenantId, second.principalId, ids.slice(0, 20)]);
    await test.asSuperuser(FILL, [tenantId, [first.principalId, second.principalId], ids, rows]);
    if (rows === ROWS) [owner, consultant, clinicIds] = [first, second, ids];
  }
}, 120_000);
afterAll(() => test.close());

const selectionOf = (filter: AuditFilter): AuditSelection => {
  const selection = auditSelection(filter);
  if (selection.type !== 'AuditSelection') throw new Error('a selection was expected');
  return selection;
};

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}
const below = (node: PlanNode): readonly PlanNode[] => (node.Plans ?? []).flatMap((one) => [one, ...below(one)]);
const isLimit = (node: PlanNode) => node['Node Type'] === 'Limit';

const literal = (value: unknown) => (value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`);

/** How the page is found by the plan that is kept for good, that is, after more uses than Postgres plans anew. */
async function kept(actor: Actor, filter: AuditFilter): Promise<{ sorts: number; indexes: readonly string[] }> {
  let last: readonly [Statement, readonly unknown[]] | undefined;
  test.db.onStatement = (statement, values) => {
    last = [statement, values];
  };
  return asActor(actor, () =>
    test.db.transaction(async () => {
      for (let use = 0; use < 7; use += 1) await trail.list(selectionOf(filter), undefined, 51);
      if (!last) throw new Error('no statement was sent');
      const [{ name }, values] = last;
      const execute = `explain (format json) execute "${name}"(${values.map(literal).join(', ')})`;
      const [row] = await test.db.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>({ name: '', text: execute });
      const limits = below(row!['QUERY PLAN'][0].Plan).filter(isLimit);
      const [innermost] = limits.filter((node) => !below(node).some(isLimit));
      const found = innermost ? below(innermost) : [];
      return {
        sorts: found.filter((node) => /Sort/.test(node['Node Type'])).length,
        indexes: found.flatMap((node) => node['Index Name'] ?? []).filter((index) => index.startsWith('audit_events')),
      };
    }),
  );
}

/** Vacuums until Postgres takes the rows as settled, which it does not while anybody's older look at this database goes on. */
async function settleRows(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await test.asSuperuser('vacuum (analyze) app.audit_events');
    const [table] = await test.asSuperuser<{ settled: boolean }>(
      `select relallvisible > relpages / 2 as settled from pg_class where oid = 'app.audit_events'::regclass`,
    );
    if (table?.settled) return;
    await sleep(100);
  }
  const looking = await test.asSuperuser('select * from pg_stat_activity where datname = current_database()');
  throw new Error(`the rows are not settled: ${JSON.stringify(looking)}`);
}

describe('a page', () => {
  it('of everything is not even sorted before the first vacuum', async () => {
    await test.asSuperuser('analyze app.audit_events');
    expect(await kept(owner, {})).toEqual({ sorts: 0, indexes: ['audit_events_at'] });
    await settleRows();
  });

  it.each<[string, () => Actor, () => AuditFilter, string]>([
    ['of everything', () => owner, () => ({}), 'audit_events_at'],
    ['of a period', () => owner, () => ({ fromOn: '2026-01-05', toOn: '2026-01-31' }), 'audit_events_at'],
    ['about something', () => owner, () => ({ action: 'member.' }), 'audit_events_noun'],
    ['of one action', () => owner, () => ({ action: 'member.invited' }), 'audit_events_noun'],
    ['about nothing that happened', () => owner, () => ({ action: 'nothing.' }), 'audit_events_noun'],
    ['of a person', () => owner, () => ({ memberId: consultant.principalId ?? '' }), 'audit_events_actor'],
    ['of a clinic', () => owner, () => ({ clinicId: clinicIds[3]! }), 'audit_events_clinic'],
    ['of a thing', () => owner, () => ({ objectKind: 'thing', objectId: '7' }), 'audit_events_object'],
    ['of own clinics', () => consultant, () => ({}), 'audit_events_clinic'],
    ['of own clinics in a period', () => consultant, () => ({ fromOn: '2026-01-05' }), 'audit_events_clinic'],
    ['with a common word', () => owner, () => ({ text: 'よくある' }), 'audit_events_at'],
    ['with a word of own clinics', () => consultant, () => ({ text: 'よくある' }), 'audit_events_clinic'],
  ])('%s is read along an index and never sorted', async (_, who, filter, index) => {
    expect(await kept(who(), filter())).toEqual({ sorts: 0, indexes: [index] });
  });
});

describe('looking for words', () => {
  const look = async (actor: Actor, filter: AuditFilter) => {
    const steps: { readonly titles: readonly string[]; readonly stoppedAt: string | null }[] = [];
    let after: readonly [string, string] | undefined;
    do {
      const { rows, stoppedAt } = await asActor(actor, () => trail.list(selectionOf(filter), after, 51));
      const titles = rows.map(({ after: json }) => String(JSON.parse(json ?? '{}').title));
      steps.push({ titles, stoppedAt: stoppedAt?.[0] ?? null });
      after = stoppedAt ?? undefined;
    } while (after);
    return steps;
  };

  it('says how far it came, and goes on to the oldest row', async () => {
    // The newest row is of minute 60,000; 2,001 and 48,001 rows are looked through in a go.
    const edge = new Date(Date.parse('2026-01-01T00:00+09:00') + (ROWS - 50_001) * 60_000).toISOString();
    expect(await look(owner, { text: '最古' })).toEqual([
      { titles: [], stoppedAt: edge.replace('.000Z', '.000000Z') },
      { titles: ['最古の題'], stoppedAt: null },
    ]);
  });

  it('leads on with the cursor of an empty page', async () => {
    const page = (after?: string) => asActor(owner, () => resolver.auditEvents({ text: '最古' }, 20, after));
    const first = await page();
    expect([first.nodes, first.lookedBackTo, first.pageInfo.hasNextPage]).toEqual([
      [],
      '2026-01-07T13:39:00.000Z',
      true,
    ]);
    const second = await page(first.pageInfo.endCursor ?? undefined);
    expect([second.nodes.length, second.lookedBackTo, second.pageInfo.hasNextPage]).toEqual([1, null, false]);
  });

  it('keeps what it found on the way', async () => {
    const [first, ...others] = await look(owner, { text: '中ほどの題' });
    expect([first?.titles, others.flatMap(({ titles }) => titles)]).toEqual([['中ほどの題'], []]);
  });

  it('counts only the rows that fit the other filters', async () => {
    expect(await look(owner, { text: '最古', toOn: '2026-01-10' })).toEqual([
      { titles: ['最古の題'], stoppedAt: null },
    ]);
  });

  it('finds the same in own clinics, whose rows fit in one go', async () => {
    expect(await look(consultant, { text: '最古' })).toEqual([{ titles: ['最古の題'], stoppedAt: null }]);
  });

  it('fills a page with a common word without looking far', async () => {
    const { rows, stoppedAt } = await asActor(owner, () =>
      trail.list(selectionOf({ text: 'よくある' }), undefined, 51),
    );
    expect([rows.length, stoppedAt]).toEqual([51, null]);
  });

  it('pages through every row of a clinic, once each', async () => {
    const ids = new Set<string>();
    let count = 0;
    let after: readonly [string, string] | undefined;
    do {
      const { rows } = await asActor(owner, () =>
        trail.list(selectionOf({ text: 'よくある', clinicId: clinicIds[1]! }), after, 101),
      );
      rows.forEach(({ id }) => ids.add(id));
      count += rows.length;
      const end = rows.length === 101 ? rows.at(-1) : undefined;
      after = end && [end.place, end.id];
    } while (after);
    // Of this clinic's rows the oldest carries another title.
    expect([ids.size, count]).toEqual([ROWS / CLINICS - 1, ROWS / CLINICS - 1]);
  });
});

it('keeps what is looked for by itself, and lets nobody write it', async () => {
  const [row] = await test.asSuperuser<{ noun: string; words: string }>(
    `select noun, words from app.audit_events where action = 'member.invited' limit 1`,
  );
  expect([row?.noun, row?.words.trim().replace(/\s+/g, ' ')]).toEqual(['member', '山田 よくある題']);
  await expect(
    asActor(owner, () =>
      test.db.transaction(() =>
        test.db.execute(sql('test.noun', `insert into app.audit_events (id, noun) values (gen_random_uuid(), 'x')`)),
      ),
    ),
  ).rejects.toThrow();
});
