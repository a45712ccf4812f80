import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import type { InspectionText, StandingInspection } from './policy/schedule-inspection';
import type { Inspection } from './schema.gen';

const COLUMNS = `
  i.id, i.clinic_id as "clinicId", i.inspection_on::text as "inspectionOn", i.documents_due_on::text as "documentsDueOn",
  i.health_centre as "healthCentre", i.state, i.version`;

const OF_CLINIC = sql(
  'inspection.of-clinic',
  `select coalesce((
     select json_agg(x order by x."inspectionOn" desc, x.id desc)
       from (select ${COLUMNS} from app.inspections i where i.tenant_id = $1 and i.clinic_id = $2) x), '[]') as inspections
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);

const READ = sql('inspection.read', `select ${COLUMNS} from app.inspections i where i.tenant_id = $1 and i.id = $2`);

// As with every writer, the clinic's portfolio row comes first; the inspection is locked too, and so read as it is after the
// wait.
const LOCK = sql(
  'inspection.lock',
  `with queue as materialized (
     select s.clinic_id from app.inspections i
       join app.clinic_summaries s on s.tenant_id = i.tenant_id and s.clinic_id = i.clinic_id
      where i.tenant_id = $1 and i.id = $2
        for no key update of s)
   select ${COLUMNS} from queue cross join app.inspections i where i.tenant_id = $1 and i.id = $2 for update of i`,
);

const INSERT = sql(
  'inspection.insert',
  `insert into app.inspections (id, clinic_id, inspection_on, documents_due_on, health_centre, created_at, updated_at)
   values ($1, $2, $3, $4, $5, app.now(), app.now())`,
);

const SAVE = sql(
  'inspection.save',
  `update app.inspections
      set inspection_on = $4, documents_due_on = $5, health_centre = $6, state = $7, version = version + 1,
          updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3`,
);

/** All SQL of inspections. */
@Injectable()
export class InspectionRepository {
  constructor(private readonly db: Database) {}

  /** Newest first; undefined for a clinic that is not there. */
  async ofClinic(clinicId: string): Promise<readonly Inspection[] | undefined> {
    const values = [currentActor().tenantId, clinicId];
    return (await this.db.read<{ inspections: readonly Inspection[] }>(OF_CLINIC, values))[0]?.inspections;
  }

  async read(id: string): Promise<Inspection | undefined> {
    return (await this.db.read<Inspection>(READ, [currentActor().tenantId, id]))[0];
  }

  /** Undefined for what does not exist or may not be reached. */
  async lock(id: string): Promise<Inspection | undefined> {
    return (await this.db.query<Inspection>(LOCK, [currentActor().tenantId, id]))[0];
  }

  /** Returns the new inspection's id. */
  async insert(clinicId: string, { inspectionOn, documentsDueOn, healthCentre }: InspectionText): Promise<string> {
    const id = newId();
    await this.db.execute(INSERT, [id, clinicId, inspectionOn, documentsDueOn, healthCentre]);
    return id;
  }

  /** Writes over the version seen and no other; throws when it is not there, which the lock rules out. */
  async save(id: string, seen: number, inspection: StandingInspection): Promise<void> {
    const { inspectionOn, documentsDueOn, healthCentre, state } = inspection;
    const values = [currentActor().tenantId, id, seen, inspectionOn, documentsDueOn, healthCentre, state];
    if ((await this.db.execute(SAVE, values)) !== 1)
      throw new Error(`inspection ${id} is no longer at version ${seen}`);
  }
}
