import type { TestDatabase } from '@mamori/platform/testing';

/** An administrator of the consultancy has started a recovery for a person, and the letter about it waits for the worker. */
export async function startRecovery(database: TestDatabase, email: string, tenant: string): Promise<void> {
  await database.asSuperuser(`
    with started as (
      insert into identity.assisted_recoveries (id, person_id, tenant_id, member_id, started_by, expires_at)
      select gen_random_uuid(), m.person_id, m.tenant_id, m.id, gen_random_uuid(), now() + interval '3 days'
        from app.members m
        join identity.people p on p.id = m.person_id
        join app.tenants t on t.tenant_id = m.tenant_id
       where p.email = '${email}' and t.name = '${tenant}'
      returning id, person_id, tenant_id)
    insert into identity.letters (id, dedupe_key, kind, person_id, tenant_id, assisted_recovery_id)
    select gen_random_uuid(), 'recovery-started:' || id, 'recovery_started', person_id, tenant_id, id from started`);
}
