import { type Database, inEachTenant, type SchedulerDatabase, sql } from '@mamori/platform';

const TENANTS = sql('stale-summaries.tenants', `select tenant_id as "tenantId" from app.tenants`);

// A clinic that is just being written to is left to its writer, who counts by today's calendar anyway.
const REFRESH = sql(
  'stale-summaries.refresh',
  `select app.refresh_clinic_summary(s.tenant_id, s.clinic_id)
     from (select tenant_id, clinic_id from app.clinic_summaries
            where tenant_id = app.tenant() and stale_on <= app.today()
            order by stale_on, clinic_id limit $1 for no key update skip locked) s`,
);

/** Clinics of one tenant in one transaction: few enough for writers not to notice. */
const SHARE = 100;

/**
 * Works out anew the figures that change by the calendar alone: overdue tasks, nearness of an inspection, the next date,
 * the fiscal year. In all tenants by turns; any number of processes may do so at once. `more`: some tenant has more.
 */
export async function refreshStaleSummaries(
  db: Database,
  scheduler: SchedulerDatabase,
  onError: (tenantId: string, error: unknown) => void,
): Promise<{ readonly refreshed: number; readonly more: boolean }> {
  const tenants = await scheduler.role.query<{ tenantId: string }>(TENANTS);
  const counts = await inEachTenant(
    tenants.map(({ tenantId }) => tenantId),
    () => db.transaction(() => db.execute(REFRESH, [SHARE])),
    { occasion: 'calendar', atOnce: 2, onError },
  );
  return { refreshed: counts.reduce((sum, count) => sum + count, 0), more: counts.includes(SHARE) };
}
