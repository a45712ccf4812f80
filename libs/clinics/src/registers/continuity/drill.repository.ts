import { Injectable } from '@nestjs/common';
import { currentActor, Database, type Day, sql } from '@mamori/platform';
import type { Drill } from '../../schema.gen';
import { RowStore } from '../rows/row-store';
import { REGISTER_FILE_JSON } from './register-file';
import type { DrillFields } from './policy/enter-drill';

/** Of `app.drills r`. */
const DRILL_JSON = `json_build_object(
  'id', r.id, 'clinicId', r.clinic_id, 'heldOn', r.held_on, 'kind', r.kind, 'scenario', r.scenario, 'people', r.people,
  'ledBy', r.led_by, 'found', r.found, 'nextOn', r.next_on, 'file', ${REGISTER_FILE_JSON}, 'version', r.version)`;
const OF_CLINIC = 'r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null';

// The count needs no order and no page; both come in one statement.
const LIST = sql(
  'drill.list',
  `select (select count(*)::int from app.drills r where ${OF_CLINIC}) as total,
          (select coalesce(json_agg(p.drill order by p.held_on desc, p.id desc), '[]')
             from (select r.held_on, r.id, ${DRILL_JSON} as drill from app.drills r
                    where ${OF_CLINIC} and ($3::date is null or (r.held_on, r.id) < ($3, $4::uuid))
                    order by r.held_on desc, r.id desc limit $5) p) as rows
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);
const NEXT = sql(
  'drill.next',
  `select r.next_on::text as "nextOn" from app.drills r
    where r.tenant_id = $1 and r.clinic_id = $2 and r.removed_at is null order by r.held_on desc, r.id desc limit 1`,
);

export interface DrillRows {
  readonly total: number;
  readonly rows: readonly Drill[];
}

/** The statements about drills that are not those of every register. */
@Injectable()
export class DrillRepository {
  readonly store: RowStore<Drill, DrillFields>;

  constructor(private readonly db: Database) {
    this.store = new RowStore(db, {
      noun: 'drill',
      table: 'drills',
      json: DRILL_JSON,
      columns: {
        heldOn: 'held_on',
        kind: 'kind',
        scenario: 'scenario',
        people: 'people',
        ledBy: 'led_by',
        found: 'found',
        nextOn: 'next_on',
        fileId: 'file_id',
      },
    });
  }

  /** Newest first; undefined for a clinic that may not be reached. */
  async list(
    clinicId: string,
    after: readonly [heldOn: Day, id: string] | undefined,
    limit: number,
  ): Promise<DrillRows | undefined> {
    const values = [currentActor().tenantId, clinicId, after?.[0] ?? null, after?.[1] ?? null, limit];
    return (await this.db.read<DrillRows>(LIST, values))[0];
  }

  /** The day on which the newest drill says that the next one takes place. */
  async nextOn(clinicId: string): Promise<Day | null> {
    const [row] = await this.db.query<{ nextOn: Day | null }>(NEXT, [currentActor().tenantId, clinicId]);
    return row?.nextOn ?? null;
  }
}
