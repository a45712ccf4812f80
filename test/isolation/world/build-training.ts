import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';

const TRAINING = `insert into app.training_sessions
   (tenant_id, id, clinic_id, held_on, theme, audience, led_by, people, participants, material, file_id, note, next_on,
    removed_at)
 values ($1, $2, $3, '2026-10-01', 'x', 'x', 'x', 5, 'x', 'x', $5, 'x', '2026-12-01', case when $4 then now() end)`;

/** In each clinic a training, and one that was taken away. */
export async function buildTraining({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  for (const [key, clinicId] of Object.entries(work.clinics)) {
    const tenantId = people.tenants[key.startsWith('B') ? 'B' : 'A'];
    for (const [name, isGone] of [
      ['training', false],
      ['removedTraining', true],
    ] as const) {
      const id = newId();
      work.made[`${key}/${name}`] = id;
      await asSuperuser(TRAINING, [tenantId, id, clinicId, isGone, work.made[`${key}/file`]]);
    }
  }
}
