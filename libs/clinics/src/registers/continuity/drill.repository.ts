import { Injectable } from '@nestjs/common';
import { Database } from '@mamori/platform';
import type { Drill } from '../../schema.gen';
import { HeldRows } from '../rows/held-rows';
import { RowStore } from '../rows/row-store';
import { REGISTER_FILE_JSON } from './register-file';
import type { DrillFields } from './policy/enter-drill';

/** Of `app.drills r`. */
const DRILL_JSON = `json_build_object(
  'id', r.id, 'clinicId', r.clinic_id, 'heldOn', r.held_on, 'kind', r.kind, 'scenario', r.scenario, 'people', r.people,
  'ledBy', r.led_by, 'found', r.found, 'nextOn', r.next_on, 'file', ${REGISTER_FILE_JSON}, 'version', r.version)`;

/** The statements about drills. */
@Injectable()
export class DrillRepository {
  readonly store: RowStore<Drill, DrillFields>;
  readonly held: HeldRows<Drill>;

  constructor(db: Database) {
    const table = { noun: 'drill', table: 'drills', json: DRILL_JSON };
    this.held = new HeldRows(db, table);
    this.store = new RowStore(db, {
      ...table,
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
}
