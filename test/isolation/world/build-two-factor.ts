import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const DATE = `
  insert into app.two_factor_dates (tenant_id, change_id, due_on, reason, set_by_name, version)
  values ($1, $2, '2028-03-31', 'x', 'x', 3)`;

/** Each consultancy has chosen the later day; what reminds of it has not followed yet. */
export async function buildTwoFactorDates(
  { asSuperuser }: TestDatabase,
  people: People,
  { made }: Work,
): Promise<void> {
  for (const tenant of ['A', 'B'] as const) {
    const id = newId();
    made[`${tenant}/twoFactorChange`] = id;
    await asSuperuser(DATE, [people.tenants[tenant], id]);
  }
}
