import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { refreshStaleSummaries } from './stale-summaries';

let test: TestDatabase;
let tenantId: string;
let clinicId: string;

beforeAll(async () => {
  test = await migratedDatabase({ poolSize: 8 });
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.moveClock(0);
  tenantId = await test.createTenant();
  clinicId = await createClinic(tenantId);
  await test.asSuperuser(
    `insert into app.tasks (tenant_id, id, clinic_id, title, due_on) values ($1, $2, $3, '記録する', app.today() + 5)`,
    [tenantId, newId(), clinicId],
  );
  await test.asSuperuser('select app.refresh_clinic_summary($1, $2)', [tenantId, clinicId]);
});

let made = 0;
async function createClinic(tenant: string): Promise<string> {
  const id = newId();
  made += 1;
  await test.asSuperuser(
    `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
     values ($1, $2, $3, 'ミドリイイン', 'x', 'clinic', 13)`,
    [tenant, id, `みどり医院 ${made}`],
  );
  return id;
}

const refresh = () =>
  refreshStaleSummaries(test.db, test.scheduler, (_, error) => {
    throw error;
  });
const overdue = async () =>
  (
    await test.asSuperuser<{ tasks_overdue: number; fresh: boolean }>(
      'select tasks_overdue, stale_on > app.today() as fresh from app.clinic_summaries where clinic_id = $1',
      [clinicId],
    )
  )[0];

it('counts a task as overdue the day after its due day, though nobody touched it', async () => {
  await test.moveClock(5);
  await refresh();
  expect(await overdue()).toEqual({ tasks_overdue: 0, fresh: true });
  await test.moveClock(6);
  await refresh();
  expect(await overdue()).toEqual({ tasks_overdue: 1, fresh: true });
});

it('does nothing when nothing is stale', async () => {
  await refresh();
  expect(await refresh()).toEqual({ refreshed: 0, more: false });
});

it('goes through many clinics of a tenant by shares, and of all tenants by turns', async () => {
  const other = await test.createTenant();
  const otherClinic = await createClinic(other);
  await test.asSuperuser(
    `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       select $1, gen_random_uuid(), '多数医院 ' || n, 'タスウ', 'x', 'clinic', 13 from generate_series(1, 149) n`,
    [tenantId],
  );
  await test.asSuperuser(
    `select app.refresh_clinic_summary(tenant_id, id) from app.clinics where tenant_id in ($1, $2)`,
    [tenantId, other],
  );
  await test.asSuperuser(`update app.clinic_summaries set stale_on = app.today() where tenant_id in ($1, $2)`, [
    tenantId,
    other,
  ]);
  expect(await refresh()).toMatchObject({ refreshed: 101, more: true });
  const [row] = await test.asSuperuser<{ fresh: boolean }>(
    'select stale_on > app.today() as fresh from app.clinic_summaries where clinic_id = $1',
    [otherClinic],
  );
  expect(row).toEqual({ fresh: true });
  expect(await refresh()).toMatchObject({ refreshed: 50, more: false });
});

it('takes each clinic once, however many workers ask at once', async () => {
  await test.moveClock(6);
  await refresh();
  await test.asSuperuser('update app.clinic_summaries set stale_on = app.today() where clinic_id = $1', [clinicId]);
  const rounds = await Promise.all([refresh(), refresh(), refresh()]);
  expect(rounds.reduce((sum, round) => sum + round.refreshed, 0)).toBe(1);
});
