import { Injectable } from '@nestjs/common';
import { containing, Database, searchKey, sql } from '@mamori/platform';
import { inCare } from '@mamori/tenants';
import { CLINIC_JSON } from './read-models';
import type { ClinicFields } from './policy/clinic-input';
import type { Clinic, ClinicKind } from './schema.gen';

const GET = sql('clinic.get', `select ${CLINIC_JSON} as clinic from app.clinics c where c.id = $2`);

const MATCHES = `($2::text is null or c.search_key like $2) and ($3::smallint is null or c.prefecture = $3)
  and ($4::text is null or c.kind = $4) and ($5::text is null or c.tags @> array[$5])
  and ($6::boolean or ${inCare('c')})`;
const LIST = sql(
  'clinic.list',
  `select (select count(*)::int from app.clinics c where ${MATCHES}) as total,
          coalesce((
            select json_agg(page.clinic order by page.name_kana, page.id) from (
              select c.name_kana, c.id, ${CLINIC_JSON} as clinic from app.clinics c
               where ${MATCHES} and (c.name_kana, c.id) > ($7, $8::uuid)
               order by c.name_kana, c.id limit $9) page), '[]') as clinics`,
);
const IDS = sql(
  'clinic.ids',
  `select c.id from app.clinics c where $1::boolean is not null and ${MATCHES} order by c.id`,
);
const AMONG = sql('clinic.among', `select c.id from app.clinics c where c.id = any($1::uuid[]) order by c.id`);
const TAGS = sql(
  'clinic.tags',
  `select coalesce(json_agg(tag order by uses desc, tag), '[]') as tags
     from (select tag, count(*) as uses from app.clinics c cross join lateral unnest(c.tags) tag
            group by tag order by uses desc, tag limit 200) used`,
);
const FIND_SAME = sql(
  'clinic.find-same',
  `select id from app.clinics
    where (institution_code = $1 or (prefecture = $2 and name = $3)) and id is distinct from $4::uuid
    order by institution_code is not distinct from $1 desc limit 1`,
);
const INSERT = sql(
  'clinic.insert',
  `insert into app.clinics (id, name, name_kana, search_key, kind, prefecture, address, phone, institution_code,
                            director_name, tags)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);
const UPDATE = sql(
  'clinic.update',
  `update app.clinics
      set name = $3, name_kana = $4, search_key = $5, kind = $6, prefecture = $7, address = $8, phone = $9,
          institution_code = $10, director_name = $11, tags = $12, version = version + 1, updated_at = app.now()
    where id = $1 and version = $2`,
);

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

const columnsOf = (clinic: ClinicFields) => [
  clinic.name,
  clinic.nameKana,
  `${searchKey(clinic.name)}|${searchKey(clinic.nameKana)}`,
  clinic.kind,
  clinic.prefecture,
  clinic.address,
  clinic.phone,
  clinic.institutionCode,
  clinic.directorName,
  clinic.tags,
];

export interface ClinicSelection {
  readonly text: string | null;
  readonly prefecture: number | null;
  readonly kind: ClinicKind | null;
  readonly tag: string | null;
  /** Clinics that have left are wanted too. */
  readonly withLeft: boolean;
  /** Reading and id of the last clinic shown. */
  readonly after: readonly [string, string] | undefined;
  readonly limit: number;
}

@Injectable()
export class ClinicRepository {
  constructor(private readonly db: Database) {}

  async get(id: string, viewerCanEdit: boolean): Promise<Clinic | undefined> {
    const [row] = await this.db.read<{ clinic: Clinic }>(GET, [viewerCanEdit, id]);
    return row?.clinic;
  }

  async list(selection: ClinicSelection, viewerCanEdit: boolean): Promise<{ total: number; clinics: Clinic[] }> {
    const text = selection.text ? searchKey(selection.text) : '';
    const [kana, id] = selection.after ?? ['', FIRST_ID];
    const [row] = await this.db.read<{ total: number; clinics: Clinic[] }>(LIST, [
      viewerCanEdit,
      text === '' ? null : containing(text),
      selection.prefecture,
      selection.kind,
      selection.tag,
      selection.withLeft,
      kana,
      id,
      selection.limit,
    ]);
    return row ?? { total: 0, clinics: [] };
  }

  /** Ids of all clinics that fit. */
  async ids({
    text,
    prefecture,
    kind,
    tag,
    withLeft,
  }: Omit<ClinicSelection, 'after' | 'limit'>): Promise<readonly string[]> {
    const key = text ? searchKey(text) : '';
    const values = [true, key === '' ? null : containing(key), prefecture, kind, tag, withLeft];
    return (await this.db.query<{ id: string }>(IDS, values)).map(({ id }) => id);
  }

  async among(ids: readonly string[]): Promise<readonly string[]> {
    return (await this.db.query<{ id: string }>(AMONG, [ids])).map(({ id }) => id);
  }

  async tags(): Promise<readonly string[]> {
    const [row] = await this.db.read<{ tags: string[] }>(TAGS);
    return row?.tags ?? [];
  }

  /** A clinic that the actor may see and that these particulars would double, other than `exceptId`. */
  async findSame(clinic: ClinicFields, exceptId: string | null): Promise<string | undefined> {
    const values = [clinic.institutionCode, clinic.prefecture, clinic.name, exceptId];
    const [row] = await this.db.read<{ id: string }>(FIND_SAME, values);
    return row?.id;
  }

  async insert(id: string, clinic: ClinicFields): Promise<void> {
    await this.db.execute(INSERT, [id, ...columnsOf(clinic)]);
  }

  /** False when the clinic is at another version. */
  async update(id: string, version: number, clinic: ClinicFields): Promise<boolean> {
    return (await this.db.execute(UPDATE, [id, version, ...columnsOf(clinic)])) === 1;
  }
}
