import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { createMetrics } from './metrics';

let test: TestDatabase;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());

/** The value behind a name, with its labels if it has any. */
const valueIn = (text: string, name: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1),
  );

/** A consultancy with stages that are due since so many seconds; a negative number is still to come. */
async function addStages(seconds: readonly number[]): Promise<void> {
  const tenantId = await test.createTenant();
  const [clinicId, deadlineId] = [newId(), newId()];
  await test.asSuperuser(
    `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
     values ($1, $2, 'みどり医院', 'ミドリイイン', 'ミドリ', 'clinic', 13)`,
    [tenantId, clinicId],
  );
  await test.asSuperuser(
    `insert into app.deadlines (tenant_id, id, clinic_id, kind, subject_id, due_on, title, path)
     values ($1, $2, $3, 'task_due', $2, '2027-01-01', '記録する', '/tasks/1')`,
    [tenantId, deadlineId, clinicId],
  );
  for (const [days, late] of seconds.entries())
    await test.asSuperuser(
      `insert into app.reminders (tenant_id, id, clinic_id, deadline_id, occasion_on, days_before, due_at, tell_on)
       values ($1, $2, $3, $4, '2027-01-01', $5, now() - make_interval(secs => $6), '2027-01-01')`,
      [tenantId, newId(), clinicId, deadlineId, days, late],
    );
}

it('says what is due in all consultancies together, and since when', async () => {
  await addStages([120, 60, -3_600]);
  await addStages([30]);
  await addStages([-60]);
  const text = await createMetrics(test.scheduler).text();
  expect(valueIn(text, 'mamori_reminders_due')).toBe(3);
  expect(Math.floor(valueIn(text, 'mamori_reminders_lag_seconds') / 60)).toBe(2);
});

it('counts what came of each try by channel, and names no consultancy', async () => {
  const metrics = createMetrics(test.scheduler);
  metrics.told({ told: 4, unheard: 1, more: false });
  metrics.ended('mail', 'sent');
  metrics.ended('mail', 'sent');
  metrics.ended('slack', 'failed');
  metrics.unknown(2);
  const text = await metrics.text();
  expect(
    [
      'mamori_reminders_materialised_total',
      'mamori_reminders_unheard_total',
      'mamori_deliveries_total{channel="mail",result="sent"}',
      'mamori_deliveries_total{channel="slack",result="failed"}',
      'mamori_deliveries_unknown_total',
    ].map((name) => valueIn(text, name)),
  ).toEqual([4, 1, 2, 1, 2]);
  expect(text).not.toContain('tenant');
});
