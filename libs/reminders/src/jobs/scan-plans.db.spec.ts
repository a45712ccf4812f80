import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql, type Statement } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { createConsultancy, inTenant } from '../testing/arrange';
import { TAKE, TENANTS } from './due-reminders.repository';

const CONSULTANCIES = 6;
const STAGES_EACH = 500;
const DUE = 300;
const SHARE = 50;

let test: TestDatabase;
let busy: string;

// A date with one stage each, a year away.
const FILL = `
  with dates as (
    insert into app.deadlines (tenant_id, id, clinic_id, kind, subject_id, due_on, title, path)
    select c.tenant_id, gen_random_uuid(), c.id, 'task_due', gen_random_uuid(), current_date + 400, '記録する', '/tasks/1'
      from app.clinics c cross join generate_series(1, $1::int)
    returning tenant_id, id, clinic_id, due_on)
  insert into app.reminders (tenant_id, id, clinic_id, deadline_id, occasion_on, days_before, tell_on, due_at)
  select tenant_id, gen_random_uuid(), clinic_id, id, due_on, 7, due_on - 7, due_on - 7 from dates`;
const FALL_DUE = `
  update app.reminders set due_at = now() - interval '1 hour'
   where (tenant_id, id) in (select tenant_id, id from app.reminders where tenant_id = $1 limit $2)`;

beforeAll(async () => {
  test = await migratedDatabase();
  for (let number = 0; number < CONSULTANCIES; number += 1) busy = (await createConsultancy(test)).tenantId;
  await test.asSuperuser(FILL, [STAGES_EACH]);
});
afterAll(() => test?.close());

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}
type Explained = readonly { readonly 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }[];

const explained = ({ name, text }: Statement) =>
  sql(`test.${name}`, `explain (analyze, timing off, format json) ${text}`);
const nodesOf = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** How reminders were read: by which kinds of nodes, and how many rows all in all. */
function readingOf(rows: Explained) {
  const nodes = rows
    .flatMap((row) => nodesOf(row['QUERY PLAN'][0].Plan))
    .filter((node) => node['Relation Name'] === 'reminders');
  // Postgres gives the rows of a loop on average, to two places.
  const rowsOf = (node: PlanNode) =>
    Math.round((node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']);
  return {
    byIndex: nodes.every((node) => node['Node Type'].startsWith('Index')),
    rows: nodes.reduce((sum, node) => sum + rowsOf(node), 0),
  };
}
const scan = async () => readingOf(await test.scheduler.role.query(explained(TENANTS)));
const take = async () => readingOf(await inTenant(test, busy, () => test.db.query(explained(TAKE), [SHARE, []])));

describe.each([
  ['before Postgres knows the tables', 'select 1'],
  ['when Postgres knows the tables', 'analyze'],
])('%s', (_, knowledge) => {
  beforeAll(async () => {
    await test.asSuperuser('update app.reminders set due_at = tell_on');
    await test.asSuperuser(knowledge);
  });

  it('reads one row of each consultancy along the index where nothing is due, and none for a share', async () => {
    expect(await scan()).toEqual({ byIndex: true, rows: CONSULTANCIES });
    expect(await take()).toEqual({ byIndex: true, rows: 0 });
  });

  it('reads no more than the share of what is due, whatever else is there', async () => {
    await test.asSuperuser(FALL_DUE, [busy, DUE]);
    expect(await scan()).toEqual({ byIndex: true, rows: CONSULTANCIES });
    // Each row of the share, and once more among the stages of its own date, of which it is the only one.
    expect(await take()).toEqual({ byIndex: true, rows: 2 * SHARE });
  });
});
