import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const BACKUP = `insert into app.backup_targets
   (tenant_id, id, clinic_id, target, name, system_id, methods, kept_where, steps_where, done_by, succeeded_on, tested_on,
    test_result, tested_by, next_test_on, note, reviewed_on, reviewed_by_name, removed_at)
 values ($1, $2, $3, 'emr', 'x', $5, '{nas}', 'x', 'x', 'x', '2026-10-01', '2026-10-01', 'restored', 'x', '2026-12-01', 'x',
   '2026-10-01', 'x', case when $4 then now() end)`;
const PLAN = `insert into app.continuity_plans
   (tenant_id, id, clinic_id, name, edition, kept_where, approved_by, reviewed_on, checked_on, next_review_on, file_id, note,
    removed_at)
 values ($1, $2, $3, 'x', 'x', 'x', 'x', '2026-10-01', '2026-10-01', '2026-12-01', $5, 'x', case when $4 then now() end)`;
const DRILL = `insert into app.drills
   (tenant_id, id, clinic_id, held_on, kind, scenario, people, led_by, found, next_on, file_id, removed_at)
 values ($1, $2, $3, '2026-10-01', 'tabletop', 'x', 5, 'x', 'x', '2026-12-01', $5, case when $4 then now() end)`;
const REVIEW = `insert into app.account_reviews
   (tenant_id, id, clinic_id, held_on, systems, whose, done_by, account_count, stopped_count, note, next_on, removed_at)
 values ($1, $2, $3, '2026-10-01', 'x', 'x', 'x', 12, 2, 'x', '2026-12-01', case when $4 then now() end)`;

/** In each clinic a copy of data, a plan, a drill and a review of accounts, and one of each that was taken away. */
export async function buildReadiness({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  for (const [key, clinicId] of Object.entries(work.clinics)) {
    const tenantId = people.tenants[key.startsWith('B') ? 'B' : 'A'];
    for (const [name, statement, isGone, linked] of [
      ['backup', BACKUP, false, 'system'],
      ['removedBackup', BACKUP, true, 'system'],
      ['plan', PLAN, false, 'file'],
      ['removedPlan', PLAN, true, 'file'],
      ['drill', DRILL, false, 'file'],
      ['removedDrill', DRILL, true, 'file'],
      ['accountReview', REVIEW, false, null],
      ['removedAccountReview', REVIEW, true, null],
    ] as const) {
      const id = newId();
      work.made[`${key}/${name}`] = id;
      const link = linked === null ? [] : [work.made[`${key}/${linked}`]];
      await asSuperuser(statement, [tenantId, id, clinicId, isGone, ...link]);
    }
  }
}
