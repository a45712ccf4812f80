import type { INestApplicationContext } from '@nestjs/common';
import { EditionsService } from '@mamori/editions';
import { Audit, type AuthDatabase, type Database, newId, sql } from '@mamori/platform';
import { allTenants, TenantsService } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { Problem } from '../problem';
import type { DemoWork } from './demo-work';
import { TENANT_NAME } from './members';

const LOADED = sql(
  'demo.loaded',
  `select 1 from app.audit_events
    where tenant_id = $1 and object_kind = 'tenant' and object_id = $1::text and action = $2 limit 1`,
);
const COMPLETE = 'tenant.demo-loaded';

/** The demo's consultancy with its editions, made when there is none. */
export async function ensureDemoTenant(
  cli: Cli,
  db: Database,
  auth: AuthDatabase,
  services: INestApplicationContext,
): Promise<string> {
  const known = (await allTenants(auth)).find(({ demo }) => demo);
  const tenantId = known?.id ?? newId();
  await actAsTenant(cli, tenantId, () =>
    db.transaction(async () => {
      if (!known) await services.get(TenantsService).create(TENANT_NAME, true);
      const editions = await services.get(EditionsService).adopt();
      if (editions.length === 0) throw noEditions(cli);
    }),
  );
  return tenantId;
}

const noEditions = (cli: Cli) =>
  new Problem(cli.say('チェックリストの年度版が読み込まれていません。', 'No edition of the checklist is loaded.'), [
    cli.say('先に mamori editions load を実行してください。', 'Please run mamori editions load first.'),
  ]);

/** Whether the demo was once loaded to its end. From then on it belongs to whoever plays with it. */
export function isComplete({ cli, db, tenantId }: DemoWork): Promise<boolean> {
  return actAsTenant(cli, tenantId, async () => (await db.read(LOADED, [tenantId, COMPLETE])).length > 0);
}

/** Notes in the audit trail that the demo is loaded. */
export function markComplete({ cli, db, services, tenantId }: DemoWork): Promise<void> {
  const entry = { action: COMPLETE, objectKind: 'tenant', objectId: tenantId };
  return actAsTenant(cli, tenantId, () => db.transaction(() => services.get(Audit, { strict: false }).record(entry)));
}
