import { Injectable } from '@nestjs/common';
import { Database, type Day, sql } from '@mamori/platform';
import { SYSTEM_JSON } from '../read-models';
import type { System, TwoFactorDate } from '../schema.gen';

const GET = sql(
  'two-factor-date.get',
  `select app.two_factor_due_on()::text as "dueOn", coalesce(d.reason, '') as reason, nullif(d.set_by_name, '') as "setBy",
          to_char(d.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "setAt", coalesce(d.version, 0) as version
     from (select app.tenant() as tenant_id) t left join app.two_factor_dates d on d.tenant_id = t.tenant_id`,
);
const ADD = sql(
  'two-factor-date.add',
  `insert into app.two_factor_dates (change_id, due_on, reason, set_by_name, set_at) values ($1, $2, $3, $4, app.now())
   on conflict do nothing`,
);
const CHANGE = sql(
  'two-factor-date.change',
  `update app.two_factor_dates
      set change_id = $1, due_on = $2, reason = $3, set_by_name = $4, set_at = app.now(), version = version + 1
    where tenant_id = app.tenant() and version = $5`,
);
const IS_LATEST = sql(
  'two-factor-date.is-latest',
  `select 1 from app.two_factor_dates where tenant_id = app.tenant() and change_id = $1`,
);
const AWAITING = `s.tenant_id = app.tenant() and s.removed_at is null
  and not (s.client_status = 'in_place' and s.server_status = 'in_place')`;
const CLINICS = sql(
  'two-factor-date.clinics',
  `select distinct s.clinic_id as id from app.systems s
    where ${AWAITING} and s.clinic_id > $1 order by s.clinic_id limit $2`,
);
const SYSTEMS = sql(
  'two-factor-date.systems',
  `select ${SYSTEM_JSON} as system from app.systems s where ${AWAITING} and s.clinic_id = any($1::uuid[]) order by s.id`,
);

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

export type StoredDate = Pick<TwoFactorDate, 'dueOn' | 'reason' | 'setBy' | 'setAt' | 'version'>;

/** A day as somebody chose it. */
export interface ChosenDate {
  readonly changeId: string;
  readonly dueOn: Day;
  readonly reason: string;
  readonly setByName: string;
}

/** The statements about the day from which two factors are expected, and about what has to follow it. */
@Injectable()
export class TwoFactorDateRepository {
  constructor(private readonly db: Database) {}

  /** The usual day at version 0 as long as nobody chose. */
  async get(): Promise<StoredDate> {
    const [row] = await this.db.read<StoredDate>(GET);
    if (!row) throw new Error('the two-factor day has no row');
    return row;
  }

  /** False when the day is at another version. */
  async set(version: number, { changeId, dueOn, reason, setByName }: ChosenDate): Promise<boolean> {
    const values = [changeId, dueOn, reason, setByName];
    const written =
      version === 0 ? await this.db.execute(ADD, values) : await this.db.execute(CHANGE, [...values, version]);
    return written === 1;
  }

  /** Whether no other change came after this one. */
  async isLatest(changeId: string): Promise<boolean> {
    return (await this.db.query(IS_LATEST, [changeId])).length === 1;
  }

  /** The next clinics, by id, with a system that still awaits two factors. */
  async clinicsAfter(id: string | undefined, limit: number): Promise<readonly string[]> {
    return (await this.db.query<{ id: string }>(CLINICS, [id ?? FIRST_ID, limit])).map((row) => row.id);
  }

  /** The systems of these clinics that still await two factors. */
  async systemsOf(clinicIds: readonly string[]): Promise<readonly System[]> {
    return (await this.db.query<{ system: System }>(SYSTEMS, [clinicIds])).map(({ system }) => system);
  }
}
