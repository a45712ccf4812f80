import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { addSummaries } from '../testing/summaries';
import { type RiskFigures, riskOf } from './risk';

let test: TestDatabase;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());

const counts = [
  [0, 0, 0, 0],
  [1, 0, 18, 18],
  [0, 4, 18, 11],
  [7, 18, 18, 18],
  [2, 1, 52, 1],
] as const;
const cases: readonly RiskFigures[] = (['in_place', 'planned', 'relief', 'none', 'no_system'] as const).flatMap(
  (twoFactor) =>
    ([0, 1, 2] as const).flatMap((inspectionNearness) =>
      [null, newId()].flatMap((checklistId) =>
        counts.map(([tasksOverdue, itemsNo, itemsTotal, itemsAnswered]) => ({
          tasksOverdue,
          itemsNo,
          itemsTotal,
          itemsAnswered,
          checklistId,
          twoFactor,
          inspectionNearness,
        })),
      ),
    ),
);

it('is in the database what the formula says', async () => {
  const ids = await addSummaries(
    test,
    await test.createTenant(),
    cases.map((figures) => ({
      tasks_overdue: figures.tasksOverdue,
      items_no: figures.itemsNo,
      items_total: figures.itemsTotal,
      items_answered: figures.itemsAnswered,
      checklist_id: figures.checklistId,
      two_factor: figures.twoFactor,
      inspection_nearness: figures.inspectionNearness,
    })),
  );
  const rows = await test.asSuperuser<{ id: string; risk: number }>(
    'select clinic_id as id, risk from app.clinic_summaries',
  );
  const stored = new Map(rows.map(({ id, risk }) => [id, risk]));
  expect(cases).toHaveLength(150);
  expect(ids.map((id) => stored.get(id))).toEqual(cases.map(riskOf));
});
