import type { QueryRunner } from 'typeorm';

/**
 * How rows of a table are reached, besides the wall around the tenant.
 * `tenant`: whoever acts in the tenant; the table's own policies come on top where they are narrower.
 * `clinic`: the office sees every clinic, everybody else only the clinics that they are assigned to.
 */
export type RowScope = 'tenant' | 'clinic' | 'own-policies';

export interface TenantTable {
  readonly table: string;
  readonly scope: RowScope;
  /** Which column names the clinic; `id` on the table of clinics itself. */
  readonly clinicColumn?: string;
  /** What the application may do; never more than it needs. */
  readonly grants: string;
}

/**
 * Puts a table behind the walls. Frozen: a migration that has run must mean the same for ever, so a change of mind is a V2.
 */
export async function tenantTableV1(q: QueryRunner, given: TenantTable): Promise<void> {
  const { table, scope, clinicColumn = 'clinic_id', grants } = given;
  const wall = 'tenant_id = (select app.tenant())';
  await q.query(`
    alter table app.${table} alter column tenant_id set default app.tenant();
    alter table app.${table} enable row level security;
    alter table app.${table} force row level security;
    create policy tenant_wall on app.${table} as restrictive for all to app_rw using (${wall}) with check (${wall});
    grant ${grants} on app.${table} to app_rw;
  `);
  if (scope === 'tenant') {
    await q.query(`create policy everyone_inside on app.${table} for all to app_rw using (true) with check (true)`);
  }
  if (scope === 'clinic') {
    const office = `(select app.kind()) in ('office', 'system')`;
    const assigned = `(select app.kind()) in ('consultant', 'clinic') and ${clinicColumn} in (
      select a.clinic_id from app.clinic_assignments a
       where a.tenant_id = (select app.tenant()) and a.member_id = (select app.principal()))`;
    await q.query(`
      create policy office on app.${table} for all to app_rw using (${office}) with check (${office});
      create policy assigned on app.${table} for all to app_rw using (${assigned}) with check (${assigned});
    `);
  }
}
