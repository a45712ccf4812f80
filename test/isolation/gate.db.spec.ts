import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@mamori/migrations';
import { checkGate } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ migrate });
});
afterAll(() => test.close());

/** Each fault is planted alone, must be named, and is taken back. */
const faults: readonly (readonly [sentence: string, plant: string, mend: string, why: RegExp])[] = [
  [
    'a table without the tenant',
    'create table app.loose (id int); alter table app.loose enable row level security; alter table app.loose force row level security',
    'drop table app.loose',
    /tenant_id is missing/,
  ],
  [
    'row level security switched off',
    'alter table app.tasks disable row level security',
    'alter table app.tasks enable row level security',
    /is off/,
  ],
  [
    'row level security not forced',
    'alter table app.tasks no force row level security',
    'alter table app.tasks force row level security',
    /not forced/,
  ],
  [
    'a wall that lets everything through',
    'drop policy tenant_wall on app.tasks; create policy tenant_wall on app.tasks as restrictive for all to app_rw using (true) with check (true)',
    'drop policy tenant_wall on app.tasks; create policy tenant_wall on app.tasks as restrictive for all to app_rw using (tenant_id = (select app.tenant())) with check (tenant_id = (select app.tenant()))',
    /no exact restrictive tenant_wall/,
  ],
  [
    'a table that nobody can use',
    'create table app.shut (tenant_id uuid not null); alter table app.shut enable row level security; alter table app.shut force row level security',
    'drop table app.shut',
    /no permissive policy/,
  ],
  [
    'a policy for everybody',
    'create policy leak on app.tasks using (true)',
    'drop policy leak on app.tasks',
    /granted to PUBLIC/,
  ],
  [
    'a writing policy without a check',
    'create policy leak on app.tasks for update to app_rw using (true)',
    'drop policy leak on app.tasks',
    /no WITH CHECK/,
  ],
  [
    "a view with its owner's rights",
    'create view app.all_tasks as select * from app.tasks',
    'drop view app.all_tasks',
    /rights of the reader/,
  ],
  [
    'a materialized view that the application reads',
    'create materialized view app.kept as select * from app.tasks; grant select on app.kept to app_rw',
    'drop materialized view app.kept',
    /materialized view/,
  ],
  [
    'a function with its owner’s rights',
    "create function app.leak() returns int language sql security definer set search_path = '' as 'select 1'",
    'drop function app.leak()',
    /SECURITY DEFINER/,
  ],
  [
    'a function that finds its names anywhere',
    "create function app.loose() returns int language sql as 'select 1'",
    'drop function app.loose()',
    /pinned search_path/,
  ],
  [
    'a function that is run before the policy',
    "create function app.early() returns int language sql leakproof set search_path = '' as 'select 1'",
    'drop function app.early()',
    /LEAKPROOF/,
  ],
  [
    'a foreign key that crosses tenants',
    'alter table app.tasks add constraint loose_fk foreign key (tenant_id) references app.tenants (tenant_id); create unique index loose_id on app.tasks (id); alter table app.task_comments add constraint cross_fk foreign key (task_id) references app.tasks (id)',
    'alter table app.task_comments drop constraint cross_fk; drop index app.loose_id; alter table app.tasks drop constraint loose_fk',
    /foreign key does not carry the tenant/,
  ],
  [
    'a unique key over all tenants',
    'create unique index oracle on app.clinics (name)',
    'drop index app.oracle',
    /existence oracle/,
  ],
  [
    'a privilege that ignores policies',
    'grant truncate on app.tasks to app_rw',
    'revoke truncate on app.tasks from app_rw',
    /does not see/,
  ],
  [
    'a scheduler that reads texts',
    'grant select (title) on app.deadlines to app_sched',
    'revoke select (title) on app.deadlines from app_sched',
    /more than ids and times/,
  ],
  [
    'a sign-in role that reads clinics',
    'grant select (name) on app.clinics to app_auth',
    'revoke select (name) on app.clinics from app_auth',
    /choosing a consultancy/,
  ],
  [
    'sign-in data that the application reads',
    'grant select on identity.passkeys to app_rw',
    'revoke select on identity.passkeys from app_rw',
    /sign-in data/,
  ],
  [
    'an audit trail that can be changed',
    'grant update on app.audit_events to app_rw',
    'revoke update on app.audit_events from app_rw',
    /append-only/,
  ],
  [
    'a chain that the application may write',
    'grant update on app.audit_heads to app_rw',
    'revoke update on app.audit_heads from app_rw',
    /only its trigger/,
  ],
  [
    'audit rows that nothing chains',
    'alter table app.audit_events disable trigger chain',
    'alter table app.audit_events enable trigger chain',
    /not chained/,
  ],
  [
    'an application that may make tables',
    'grant create on schema app to app_rw',
    'revoke create on schema app from app_rw',
    /may CREATE/,
  ],
  ['rows shipped elsewhere', 'create publication leak for table app.tasks', 'drop publication leak', /publication/],
];

describe('catalogue gate', () => {
  it('finds nothing in a freshly migrated database', async () => {
    expect(await checkGate(test.urls.owner)).toEqual([]);
  });

  it.each(faults)('names %s', async (_, plant, mend, why) => {
    await test.asSuperuser(plant);
    const found = await checkGate(test.urls.owner);
    await test.asSuperuser(mend);
    expect(found.map((violation) => violation.why).join('\n')).toMatch(why);
    expect(await checkGate(test.urls.owner)).toEqual([]);
  });
});
