import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { Training, TrainingBook } from '../../schema.gen';
import { REGISTER_FILE_JSON } from '../continuity/register-file';
import { HeldRows } from '../rows/held-rows';
import { RowStore } from '../rows/row-store';
import type { TrainingFields } from './policy/enter-training';

/** Of `app.training_sessions r`. */
const TRAINING_JSON = `json_build_object(
  'id', r.id, 'clinicId', r.clinic_id, 'heldOn', r.held_on, 'theme', r.theme, 'audience', r.audience, 'ledBy', r.led_by,
  'people', r.people, 'participants', r.participants, 'material', r.material, 'file', ${REGISTER_FILE_JSON},
  'note', r.note, 'nextOn', r.next_on, 'version', r.version)`;
const OF_CLINIC = 'r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null';
const NEWEST = `from app.training_sessions r where ${OF_CLINIC} order by r.held_on desc, r.id desc limit 1`;

const BOOK = sql(
  'training.book',
  `select c.id as "clinicId", c.name as "clinicName", app.today()::text as today,
          (select count(*)::int from app.training_sessions r where ${OF_CLINIC}) as count,
          (select count(*)::int from app.training_sessions r
            where ${OF_CLINIC} and r.held_on >= (app.today() - interval '1 year')::date) as "heldInAYear",
          (select r.held_on::text ${NEWEST}) as "lastHeldOn", (select r.next_on::text ${NEWEST}) as "nextOn",
          coalesce((select r.participants <> '' or r.file_id is not null ${NEWEST}), false) as "lastIsNamed"
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);

/** What the database knows of a clinic's trainings as a whole. */
export type TrainingBookRow = Omit<TrainingBook, 'remarks' | 'viewerCanEdit' | '__typename'> & {
  readonly lastIsNamed: boolean;
};

/** The statements about trainings that are not those of every register. */
@Injectable()
export class TrainingRepository {
  readonly store: RowStore<Training, TrainingFields>;
  readonly held: HeldRows<Training>;

  constructor(private readonly db: Database) {
    const table = { noun: 'training', table: 'training_sessions', json: TRAINING_JSON };
    this.held = new HeldRows(db, table);
    this.store = new RowStore(db, {
      ...table,
      columns: {
        heldOn: 'held_on',
        theme: 'theme',
        audience: 'audience',
        ledBy: 'led_by',
        people: 'people',
        participants: 'participants',
        material: 'material',
        fileId: 'file_id',
        note: 'note',
        nextOn: 'next_on',
      },
    });
  }

  async book(clinicId: string): Promise<TrainingBookRow | undefined> {
    return (await this.db.read<TrainingBookRow>(BOOK, [currentActor().tenantId, clinicId]))[0];
  }
}
