import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId, sql } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { PortfolioCursor } from './policy/portfolio-cursor';
import { pageOf } from './portfolio.repository';
import { addSummaries } from './testing/summaries';

let test: TestDatabase;
let owner: Actor;
let consultant: Actor;

beforeAll(async () => {
  test = await migratedDatabase();
  for (const _ of ['neighbour', 'neighbour', 'own']) {
    const tenantId = await test.createTenant();
    const ids = await addSummaries(
      test,
      tenantId,
      Array.from({ length: 1_000 }, (_clinic, nth) => ({
        prefecture: 1 + (nth % 47),
        tasks_overdue: nth % 9,
        items_total: 18,
        items_answered: nth % 19,
        next_on: nth % 3 ? `2027-01-${String(1 + (nth % 28)).padStart(2, '0')}` : null,
      })),
    );
    owner = await test.createMember(tenantId, 'owner');
    const member = await test.createMember(tenantId, 'consultant');
    consultant = member;
    await test.asSuperuser(
      'insert into app.clinic_assignments (tenant_id, clinic_id, member_id) select $1, unnest($2::uuid[]), $3',
      [tenantId, ids.slice(0, 200), member.principalId],
    );
  }
  await test.asSuperuser('analyze');
});
afterAll(() => test.close());

/** The plan that Postgres keeps for all values, as a server that has answered for a while uses it. */
async function keptPlan(
  actor: Actor,
  given: Omit<Parameters<typeof pageOf>[0], 'tenantId' | 'filter'>,
): Promise<string> {
  const [{ text }, values] = pageOf({ ...given, tenantId: actor.tenantId, filter: undefined });
  const name = `plan_${newId().replaceAll('-', '')}`;
  const list = values.map((value) => `'${value}'`).join(', ');
  const run = (command: string) => test.db.query<{ 'QUERY PLAN': string }>(sql(`test.${newId()}`, command));
  return asActor(actor, () =>
    test.db.transaction(async () => {
      await run('set local plan_cache_mode = force_generic_plan');
      await run(`prepare ${name} as ${text}`);
      return (await run(`explain (costs off) execute ${name} (${list})`)).map((row) => row['QUERY PLAN']).join('\n');
    }),
  );
}

const cases: readonly (readonly [PortfolioCursor, string])[] = [
  [['risk', 20, newId()], 'clinic_summaries_risk'],
  [['name', 'イイン00500', newId()], 'clinic_summaries_name'],
  [['next', '2027-01-10', newId()], 'clinic_summaries_next'],
  [['progress', 500, newId()], 'clinic_summaries_progress'],
];

describe.each(cases)('by %s', (after, index) => {
  it.each([
    ['the first page for the office', () => owner, undefined],
    ['a later page for the office', () => owner, after],
    ['the first page for a consultant', () => consultant, undefined],
    ['a later page for a consultant', () => consultant, after],
  ])('takes %s from the index in order, without sorting', async (_, actor, cursor) => {
    const plan = await keptPlan(actor(), { sort: after[0], after: cursor, limit: 51 });
    expect(plan).toMatch(new RegExp(`Index Scan using ${index} on clinic_summaries`));
    expect(plan).not.toMatch(/Sort|Seq Scan on clinic_summaries/);
    if (cursor) expect(plan).toMatch(/Index Cond: .*ROW\(/);
  });
});
