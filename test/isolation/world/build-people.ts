import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import { emailOf } from './canary';
import { members, type TenantKey } from './principals';

export interface People {
  readonly tenants: Record<string, string>;
  readonly members: Record<string, string>;
  readonly people: Record<string, string>;
}

/** Both consultancies with their members; nobody belongs to a clinic yet. */
export async function buildPeople({ asSuperuser }: TestDatabase): Promise<People> {
  const tenants: Record<TenantKey, string> = { A: newId(), B: newId() };
  for (const [key, id] of Object.entries(tenants))
    await asSuperuser('insert into app.tenants (tenant_id, name) values ($1, $2)', [id, `⟦${key}/all/tenants.name⟧`]);
  const made: People = { tenants, members: {}, people: {} };
  for (const { key, person, tenant, role, state } of members) {
    const email = emailOf(person, tenant === 'A' ? 'A' : 'B');
    if (!made.people[person]) {
      made.people[person] = newId();
      await asSuperuser('insert into identity.people (id, display_name, email) values ($1, $2, $3)', [
        made.people[person],
        `⟦P/${person}/people.display_name⟧`,
        email,
      ]);
    }
    made.members[key] = newId();
    await asSuperuser(
      `insert into app.members (tenant_id, id, person_id, role, display_name, email, enrolled_at, disabled_at)
       values ($1, $2, $3, $4, $5, $6, case when $7 <> 'invited' then now() end, case when $7 = 'disabled' then now() end)`,
      [tenants[tenant], made.members[key], made.people[person], role, `⟦${tenant}/all/${key}⟧`, email, state],
    );
  }
  for (const key of ['A', 'B'] as const)
    await asSuperuser('insert into app.sign_in_policies (tenant_id, version) values ($1, 3)', [tenants[key]]);
  return made;
}
