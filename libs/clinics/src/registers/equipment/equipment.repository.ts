import { Injectable } from '@nestjs/common';
import { containing, currentActor, Database, newId, searchKey, sql } from '@mamori/platform';
import type { Equipment, EquipmentFilter, EquipmentLedger } from '../../schema.gen';
import { type EquipmentFields, searchKeyOf } from './policy/enter-equipment';

/** Of `app.equipment e`. */
const EQUIPMENT_JSON = `json_build_object(
  'id', e.id, 'clinicId', e.clinic_id, 'name', e.name, 'kind', e.kind, 'model', e.model, 'place', e.place,
  'usedFor', e.used_for, 'osVersion', e.os_version, 'manager', e.manager, 'isRemote', e.is_remote,
  'vendorName', e.vendor_name, 'boughtOn', e.bought_on, 'supportEndsOn', e.support_ends_on,
  'isUnsupported', coalesce(e.support_ends_on <= app.today(), false), 'note', e.note, 'reviewedOn', e.reviewed_on,
  'version', e.version)`;
const COLUMNS = `name, kind, model, place, used_for, os_version, manager, is_remote, vendor_name, bought_on,
  support_ends_on, note, search_key`;
const COLUMN_TYPES = `name text, kind text, model text, place text, used_for text, os_version text, manager text,
  is_remote boolean, vendor_name text, bought_on date, support_ends_on date, note text, search_key text`;

const GET = sql(
  'equipment.get',
  `select ${EQUIPMENT_JSON} as equipment, e.removed_at is not null as "isRemoved"
     from app.equipment e where e.tenant_id = $1 and e.id = $2`,
);
const MATCHES = `e.tenant_id = $1 and e.clinic_id = $2 and e.removed_at is null
  and ($3::text is null or e.search_key like $3) and ($4::text is null or e.kind = $4)
  and ($5::boolean is null or e.is_remote = $5)
  and ($6::boolean is null or coalesce(e.support_ends_on <= app.today(), false) = $6)`;
// The count needs no order and no page; both come in one statement.
const LIST = sql(
  'equipment.list',
  `select (select count(*)::int from app.equipment e where ${MATCHES}) as total,
          (select coalesce(json_agg(p.equipment order by p.name, p.id), '[]')
             from (select e.name, e.id, ${EQUIPMENT_JSON} as equipment from app.equipment e
                    where ${MATCHES} and ($7::text is null or (e.name, e.id) > ($7, $8::uuid))
                    order by e.name, e.id limit $9) p) as rows
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);
const ALL = sql(
  'equipment.all',
  `select c.name as "clinicName",
          (select coalesce(json_agg(${EQUIPMENT_JSON} order by e.name, e.id), '[]') from app.equipment e
            where e.tenant_id = c.tenant_id and e.clinic_id = c.id and e.removed_at is null) as rows
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);
const LEDGER = sql(
  'equipment.ledger',
  `select c.id as "clinicId", c.name as "clinicName", count(e.id)::int as total,
          (count(e.id) filter (where e.is_remote))::int as remote,
          (count(e.id) filter (where e.support_ends_on <= app.today()))::int as unsupported,
          (count(e.id) filter (where e.reviewed_on is null
             or e.reviewed_on < (app.today() - interval '1 year')::date))::int as unreviewed,
          max(e.reviewed_on)::text as "reviewedOn",
          coalesce((array_agg(e.reviewed_by_name order by e.reviewed_on desc)
             filter (where e.reviewed_on is not null))[1], '') as "reviewedBy"
     from app.clinics c
     left join app.equipment e on e.tenant_id = c.tenant_id and e.clinic_id = c.id and e.removed_at is null
    where c.tenant_id = $1 and c.id = $2 group by c.id, c.name`,
);
const COUNT = sql(
  'equipment.count',
  `select count(*)::int as count from app.equipment where tenant_id = $1 and clinic_id = $2 and removed_at is null`,
);
const INSERT = sql(
  'equipment.insert',
  `insert into app.equipment (id, clinic_id, ${COLUMNS})
   select id, $1, ${COLUMNS} from jsonb_to_recordset($2::jsonb) as row (id uuid, ${COLUMN_TYPES})`,
);
const UPDATE = sql(
  'equipment.update',
  `update app.equipment
      set name = $4, kind = $5, model = $6, place = $7, used_for = $8, os_version = $9, manager = $10, is_remote = $11,
          vendor_name = $12, bought_on = $13, support_ends_on = $14, note = $15, search_key = $16,
          version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is null`,
);
const UPDATE_ALL = sql(
  'equipment.update-all',
  `update app.equipment e
      set name = row.name, kind = row.kind, model = row.model, place = row.place, used_for = row.used_for,
          os_version = row.os_version, manager = row.manager, is_remote = row.is_remote, vendor_name = row.vendor_name,
          bought_on = row.bought_on, support_ends_on = row.support_ends_on, note = row.note,
          search_key = row.search_key, version = e.version + 1, updated_at = app.now()
     from jsonb_to_recordset($3::jsonb) as row (id uuid, version int, ${COLUMN_TYPES})
    where e.tenant_id = $1 and e.clinic_id = $2 and e.id = row.id and e.version = row.version and e.removed_at is null`,
);
const REMOVE = sql(
  'equipment.remove',
  `update app.equipment set removed_at = app.now(), version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is null`,
);
const RESTORE = sql(
  'equipment.restore',
  `update app.equipment set removed_at = null, version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is not null`,
);
// Looking through changes nothing that somebody may be editing: versions stay.
const REVIEW = sql(
  'equipment.review',
  `update app.equipment set reviewed_on = app.today(), reviewed_by_name = $3
    where tenant_id = $1 and clinic_id = $2 and removed_at is null`,
);

export interface KnownEquipment {
  readonly equipment: Equipment;
  readonly isRemoved: boolean;
}
export interface EquipmentRows {
  readonly total: number;
  readonly rows: readonly Equipment[];
}
export interface EquipmentWrite {
  readonly id: string;
  readonly version: number;
  readonly equipment: EquipmentFields;
}
export type LedgerRow = Omit<EquipmentLedger, 'viewerCanEdit'>;

const columnsOf = (given: EquipmentFields) => ({
  name: given.name,
  kind: given.kind,
  model: given.model,
  place: given.place,
  used_for: given.usedFor,
  os_version: given.osVersion,
  manager: given.manager,
  is_remote: given.isRemote,
  vendor_name: given.vendorName,
  bought_on: given.boughtOn,
  support_ends_on: given.supportEndsOn,
  note: given.note,
  search_key: searchKeyOf(given),
});

/** The statements about equipment; a change is false when the piece stands otherwise than it was seen. */
@Injectable()
export class EquipmentRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<KnownEquipment | undefined> {
    return (await this.db.query<KnownEquipment>(GET, [currentActor().tenantId, id]))[0];
  }

  /** By name; undefined for a clinic that may not be reached. */
  async list(
    clinicId: string,
    { text, kind, isRemote, isUnsupported }: EquipmentFilter,
    after: readonly [name: string, id: string] | undefined,
    limit: number,
  ): Promise<EquipmentRows | undefined> {
    const wanted = text?.trim() ? containing(searchKey(text)) : null;
    const filter = [wanted, kind ?? null, isRemote ?? null, isUnsupported ?? null];
    const values = [currentActor().tenantId, clinicId, ...filter, after?.[0] ?? null, after?.[1] ?? null, limit];
    return (await this.db.read<EquipmentRows>(LIST, values))[0];
  }

  /** The whole ledger; undefined for a clinic that may not be reached. */
  async all(
    clinicId: string,
  ): Promise<{ readonly clinicName: string; readonly rows: readonly Equipment[] } | undefined> {
    return (
      await this.db.query<{ clinicName: string; rows: readonly Equipment[] }>(ALL, [currentActor().tenantId, clinicId])
    )[0];
  }

  async ledger(clinicId: string): Promise<LedgerRow | undefined> {
    return (await this.db.read<LedgerRow>(LEDGER, [currentActor().tenantId, clinicId]))[0];
  }

  async count(clinicId: string): Promise<number> {
    return (await this.db.query<{ count: number }>(COUNT, [currentActor().tenantId, clinicId]))[0]?.count ?? 0;
  }

  /** Returns their ids, in the same order. */
  async insert(clinicId: string, given: readonly EquipmentFields[]): Promise<readonly string[]> {
    const rows = given.map((each) => ({ id: newId(), ...columnsOf(each) }));
    await this.db.execute(INSERT, [clinicId, JSON.stringify(rows)]);
    return rows.map(({ id }) => id);
  }

  update(id: string, version: number, given: EquipmentFields): Promise<boolean> {
    return this.change(UPDATE, id, version, ...Object.values(columnsOf(given)));
  }

  /** How many pieces of the clinic stood at the version seen and were changed. */
  updateAll(clinicId: string, writes: readonly EquipmentWrite[]): Promise<number> {
    const rows = writes.map(({ id, version, equipment }) => ({ id, version, ...columnsOf(equipment) }));
    return this.db.execute(UPDATE_ALL, [currentActor().tenantId, clinicId, JSON.stringify(rows)]);
  }

  remove(id: string, version: number): Promise<boolean> {
    return this.change(REMOVE, id, version);
  }

  restore(id: string, version: number): Promise<boolean> {
    return this.change(RESTORE, id, version);
  }

  /** How many were looked through. */
  review(clinicId: string): Promise<number> {
    return this.db.execute(REVIEW, [currentActor().tenantId, clinicId, currentActor().name ?? '']);
  }

  private async change(
    statement: ReturnType<typeof sql>,
    id: string,
    version: number,
    ...values: readonly unknown[]
  ): Promise<boolean> {
    return (await this.db.execute(statement, [currentActor().tenantId, id, version, ...values])) === 1;
  }
}
