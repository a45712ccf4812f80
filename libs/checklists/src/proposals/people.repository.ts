import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { Colleague } from '../schema.gen';

const OF_CLINIC = sql(
  'people.of-clinic',
  `select (
     select coalesce(json_agg(json_build_object('memberId', w.member_id, 'name', w.name, 'role', w.role)
                              order by w.role = 'consultant', w.name, w.member_id), '[]')
       from app.clinic_people w
      where w.tenant_id = c.tenant_id and w.clinic_id = c.id and w.role <> 'vendor'
        and w.member_id is distinct from app.principal()) as people
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);

/** Who belongs to a clinic or looks after it, as far as those who do may know. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly db: Database) {}

  /** Without who asks; the clinic's own people first, by name. Undefined for a clinic that may not be reached. */
  async ofClinic(clinicId: string): Promise<readonly Colleague[] | undefined> {
    const values = [currentActor().tenantId, clinicId];
    return (await this.db.read<{ people: readonly Colleague[] }>(OF_CLINIC, values))[0]?.people;
  }
}
