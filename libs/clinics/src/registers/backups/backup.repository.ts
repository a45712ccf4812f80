import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { Backup, BackupBook, BackupSystem } from '../../schema.gen';
import { RowStore } from '../rows/row-store';
import type { BackupFields } from './policy/enter-backup';
import { backupTargets } from './policy/backup-words';

/** What the database knows of a copy. */
export type BackupRow = Omit<Backup, 'remarks'>;

const SYSTEM_OF_ROW = `from app.systems s
  where s.tenant_id = r.tenant_id and s.id = r.system_id and s.removed_at is null`;

/** Of `app.backup_targets r`. A system that was taken off its register is named no more. */
const BACKUP_JSON = `json_build_object(
  'id', r.id, 'clinicId', r.clinic_id, 'target', r.target, 'name', r.name, 'systemId', (select s.id ${SYSTEM_OF_ROW}),
  'systemName', (select s.name ${SYSTEM_OF_ROW}),
  'methods', r.methods, 'frequency', r.frequency, 'generations', r.generations, 'offlineCopy', r.offline_copy,
  'offsiteCopy', r.offsite_copy, 'encryptedCopy', r.encrypted_copy, 'keptWhere', r.kept_where,
  'stepsWhere', r.steps_where, 'doneBy', r.done_by, 'succeededOn', r.succeeded_on, 'testedOn', r.tested_on,
  'testResult', r.test_result, 'testedBy', r.tested_by, 'nextTestOn', r.next_test_on, 'note', r.note,
  'reviewedOn', r.reviewed_on, 'version', r.version)`;
const OF_CLINIC = 'r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null';

// A line to the outside holds no data of its own.
const BOOK = sql(
  'backup.book',
  `select c.id as "clinicId", c.name as "clinicName", app.today()::text as today,
          (select coalesce(json_agg(${BACKUP_JSON} order by array_position($3::text[], r.target), r.name, r.id), '[]')
             from app.backup_targets r where ${OF_CLINIC}) as backups,
          (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind,
                    'isCovered', exists (select 1 from app.backup_targets r where ${OF_CLINIC} and r.system_id = s.id))
                    order by s.name, s.id), '[]')
             from app.systems s
            where s.tenant_id = c.tenant_id and s.clinic_id = c.id and s.removed_at is null
              and s.kind <> 'network') as systems,
          (select max(r.reviewed_on)::text from app.backup_targets r where ${OF_CLINIC}) as "reviewedOn",
          coalesce((select r.reviewed_by_name from app.backup_targets r where ${OF_CLINIC} and r.reviewed_on is not null
                     order by r.reviewed_on desc, r.id limit 1), '') as "reviewedBy"
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);
const SYSTEM = sql(
  'backup.system',
  `select s.id from app.systems s where s.tenant_id = $1 and s.id = $2 and s.clinic_id = $3 and s.removed_at is null`,
);
// Looking through changes nothing that somebody may be editing: versions stay.
const REVIEW = sql(
  'backup.review',
  `update app.backup_targets set reviewed_on = app.today(), reviewed_by_name = $3
    where tenant_id = $1 and clinic_id = $2 and removed_at is null`,
);

export interface BookRow extends Omit<BackupBook, 'backups' | 'systems' | 'viewerCanEdit'> {
  readonly backups: readonly BackupRow[];
  readonly systems: readonly BackupSystem[];
}

/** The statements about copies of data that are not those of every register. */
@Injectable()
export class BackupRepository {
  readonly store: RowStore<BackupRow, BackupFields>;

  constructor(private readonly db: Database) {
    this.store = new RowStore(db, {
      noun: 'backup',
      table: 'backup_targets',
      json: BACKUP_JSON,
      columns: {
        target: 'target',
        name: 'name',
        systemId: 'system_id',
        methods: 'methods',
        frequency: 'frequency',
        generations: 'generations',
        offlineCopy: 'offline_copy',
        offsiteCopy: 'offsite_copy',
        encryptedCopy: 'encrypted_copy',
        keptWhere: 'kept_where',
        stepsWhere: 'steps_where',
        doneBy: 'done_by',
        succeededOn: 'succeeded_on',
        testedOn: 'tested_on',
        testResult: 'test_result',
        testedBy: 'tested_by',
        nextTestOn: 'next_test_on',
        note: 'note',
      },
    });
  }

  /** Undefined for a clinic that may not be reached. */
  async book(clinicId: string): Promise<BookRow | undefined> {
    return (await this.db.read<BookRow>(BOOK, [currentActor().tenantId, clinicId, backupTargets]))[0];
  }

  /** Whether the clinic's register has this system. */
  async hasSystem(clinicId: string, systemId: string): Promise<boolean> {
    return (await this.db.query(SYSTEM, [currentActor().tenantId, systemId, clinicId])).length === 1;
  }

  /** How many were looked through. */
  review(clinicId: string): Promise<number> {
    return this.db.execute(REVIEW, [currentActor().tenantId, clinicId, currentActor().name ?? '']);
  }
}
