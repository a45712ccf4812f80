import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { ClinicContact, ContactBook, MaintenanceVendor } from '../../schema.gen';
import type { ContactFields } from './policy/enter-contact';
import { contactKinds } from './policy/contact-posts';

/** Of `app.clinic_contacts k`. After a year a number has to be confirmed again. */
const CONTACT_JSON = `json_build_object(
  'id', k.id, 'clinicId', k.clinic_id, 'kind', k.kind, 'name', k.name, 'role', k.role, 'phone', k.phone,
  'nightPhone', k.night_phone, 'note', k.note, 'confirmedOn', k.confirmed_on, 'confirmedBy', k.confirmed_by_name,
  'isStale', coalesce(k.confirmed_on < (app.today() - interval '1 year')::date, false), 'version', k.version)`;

const GET = sql(
  'contact.get',
  `select ${CONTACT_JSON} as contact, k.removed_at is not null as "isRemoved"
     from app.clinic_contacts k where k.tenant_id = $1 and k.id = $2`,
);
const BOOK = sql(
  'contact.book',
  `select c.id as "clinicId", c.name as "clinicName", app.today()::text as today,
          coalesce(p.kept_where, '') as "keptWhere", coalesce(p.version, 0) as "chartVersion",
          (select coalesce(json_agg(${CONTACT_JSON} order by array_position($3::text[], k.kind), k.id), '[]')
             from app.clinic_contacts k
            where k.tenant_id = c.tenant_id and k.clinic_id = c.id and k.removed_at is null) as contacts,
          (select coalesce(json_agg(json_build_object('name', v.name, 'systems', v.systems) order by v.name), '[]')
             from (select s.vendor_name as name, json_agg(s.name order by s.id) as systems
                     from app.systems s
                    where s.tenant_id = c.tenant_id and s.clinic_id = c.id and s.removed_at is null
                      and s.vendor_name <> ''
                    group by s.vendor_name) v) as vendors
     from app.clinics c
     left join app.contact_charts p on p.tenant_id = c.tenant_id and p.clinic_id = c.id
    where c.tenant_id = $1 and c.id = $2`,
);
const COUNT = sql(
  'contact.count',
  `select count(*)::int as count from app.clinic_contacts
    where tenant_id = $1 and clinic_id = $2 and removed_at is null`,
);
const INSERT = sql(
  'contact.insert',
  `insert into app.clinic_contacts
     (id, clinic_id, kind, name, role, phone, night_phone, note, confirmed_on, confirmed_by_name)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $9::date is null then '' else $10 end)`,
);
// Who confirmed the numbers stays who it was while neither they nor the day changes.
const UPDATE = sql(
  'contact.update',
  `update app.clinic_contacts
      set kind = $4, name = $5, role = $6, phone = $7, night_phone = $8, note = $9, confirmed_on = $10,
          confirmed_by_name = case when $10::date is null then ''
            when (phone, night_phone, confirmed_on) is not distinct from ($7::text, $8::text, $10::date)
              then confirmed_by_name else $11 end,
          version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is null`,
);
const CONFIRM = sql(
  'contact.confirm',
  `update app.clinic_contacts
      set confirmed_on = app.today(), confirmed_by_name = $4, version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is null and confirmed_on is not null`,
);
const REMOVE = sql(
  'contact.remove',
  `update app.clinic_contacts set removed_at = app.now(), version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is null`,
);
const RESTORE = sql(
  'contact.restore',
  `update app.clinic_contacts set removed_at = null, version = version + 1, updated_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is not null`,
);
const CHART = sql(
  'contact.chart',
  `select kept_where as "keptWhere", version as "chartVersion" from app.contact_charts
    where tenant_id = $1 and clinic_id = $2`,
);
const INSERT_CHART = sql(
  'contact.insert-chart',
  `insert into app.contact_charts (clinic_id, kept_where) values ($1, $2)`,
);
const UPDATE_CHART = sql(
  'contact.update-chart',
  `update app.contact_charts set kept_where = $4, version = version + 1, updated_at = app.now()
    where tenant_id = $1 and clinic_id = $2 and version = $3`,
);

/** What the database knows of a chart. */
export type BookRow = Pick<
  ContactBook,
  'clinicId' | 'clinicName' | 'today' | 'keptWhere' | 'chartVersion' | 'contacts'
> & { readonly vendors: readonly Omit<MaintenanceVendor, 'contactId'>[] };

export interface KnownContact {
  readonly contact: ClinicContact;
  readonly isRemoved: boolean;
}

export type ChartRow = Pick<ContactBook, 'keptWhere' | 'chartVersion'>;

const valuesOf = ({ kind, name, role, phone, nightPhone, note, confirmedOn }: ContactFields) => [
  kind,
  name,
  role,
  phone,
  nightPhone,
  note,
  confirmedOn,
];

/** The statements about contacts; each write is false when the contact stands otherwise than it was seen. */
@Injectable()
export class ContactRepository {
  constructor(private readonly db: Database) {}

  async get(id: string): Promise<KnownContact | undefined> {
    return (await this.db.query<KnownContact>(GET, [currentActor().tenantId, id]))[0];
  }

  async book(clinicId: string): Promise<BookRow | undefined> {
    return (await this.db.read<BookRow>(BOOK, [currentActor().tenantId, clinicId, contactKinds]))[0];
  }

  async count(clinicId: string): Promise<number> {
    return (await this.db.query<{ count: number }>(COUNT, [currentActor().tenantId, clinicId]))[0]?.count ?? 0;
  }

  async insert(id: string, clinicId: string, contact: ContactFields): Promise<void> {
    await this.db.execute(INSERT, [id, clinicId, ...valuesOf(contact), currentActor().name ?? '']);
  }

  update(id: string, version: number, contact: ContactFields): Promise<boolean> {
    return this.change(UPDATE, id, version, ...valuesOf(contact), currentActor().name ?? '');
  }

  /** False also where there is no number. */
  confirm(id: string, version: number): Promise<boolean> {
    return this.change(CONFIRM, id, version, currentActor().name ?? '');
  }

  remove(id: string, version: number): Promise<boolean> {
    return this.change(REMOVE, id, version);
  }

  restore(id: string, version: number): Promise<boolean> {
    return this.change(RESTORE, id, version);
  }

  async chart(clinicId: string): Promise<ChartRow> {
    const [row] = await this.db.query<ChartRow>(CHART, [currentActor().tenantId, clinicId]);
    return row ?? { keptWhere: '', chartVersion: 0 };
  }

  /** The clinic's row of summary has to be locked, so that only one makes the first. */
  async saveChart(clinicId: string, version: number, keptWhere: string): Promise<boolean> {
    if (version === 0) return (await this.db.execute(INSERT_CHART, [clinicId, keptWhere])) === 1;
    return this.change(UPDATE_CHART, clinicId, version, keptWhere);
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
