import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { Ending } from './policy/enter-ending';

const SET = sql(
  'care.set',
  `update app.clinics set left_on = $3::date, leaving_note = $4, version = version + 1, updated_at = app.now()
    where id = $1 and version = $2`,
);

@Injectable()
export class CareRepository {
  constructor(private readonly db: Database) {}

  /** Null takes the clinic back. False when it is at another version. */
  async set(clinicId: string, version: number, ending: Ending | null): Promise<boolean> {
    return (await this.db.execute(SET, [clinicId, version, ending?.leftOn ?? null, ending?.note ?? ''])) === 1;
  }
}
