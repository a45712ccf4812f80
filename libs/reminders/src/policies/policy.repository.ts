import { Injectable } from '@nestjs/common';
import { currentActor, Database, type Day, sql } from '@mamori/platform';
import type { PolicyInForce, ReminderSettings } from '../policy/plan/policy-in-force';
import type { DeadlineKind } from '../schema.gen';

const READ = sql(
  'reminder-policy.list',
  `select (select to_json(s) from app.reminder_settings s where s.tenant_id = $1) as settings,
          coalesce((select json_object_agg(p.kind, to_json(p)) from app.reminder_policies p
                     where p.tenant_id = $1), '{}') as policies,
          coalesce((select json_object_agg(o.kind, o.open) from (
            select d.kind, json_build_object('count', count(*)::int,
                     'nextDueOn', min(d.due_on) filter (where d.due_on >= app.today())) as open
              from app.deadlines d where d.tenant_id = $1 and d.settled_at is null group by d.kind) o), '{}') as open`,
);

// It starts at a version that nobody has seen: the row of somebody's page may have been taken away meanwhile.
const FIRST_VERSION = '1 + floor(random() * 1000000000)::int';
const ADD_POLICY = sql(
  'reminder-policy.add',
  `insert into app.reminder_policies
     (kind, is_on, stages, repeats_every_days, at, on_closed_day, escalates, grouping, channels, version, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${FIRST_VERSION}, app.now()) on conflict do nothing`,
);
const CHANGE_POLICY = sql(
  'reminder-policy.change',
  `update app.reminder_policies
      set is_on = $2, stages = $3, repeats_every_days = $4, at = $5, on_closed_day = $6, escalates = $7, grouping = $8,
          channels = $9, version = version + 1, updated_at = app.now()
    where tenant_id = app.tenant() and kind = $1 and version = $10`,
);
const DROP_POLICY = sql(
  'reminder-policy.drop',
  `delete from app.reminder_policies where tenant_id = app.tenant() and kind = $1 and version = $2`,
);
const ADD_SETTINGS = sql(
  'reminder-settings.add',
  `insert into app.reminder_settings
     (saturdays_closed, sundays_closed, holidays_closed, new_year_from, new_year_until, quiet_from, quiet_until,
      monday_digest, fallback_minutes, version, updated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${FIRST_VERSION}, app.now()) on conflict do nothing`,
);
const CHANGE_SETTINGS = sql(
  'reminder-settings.change',
  `update app.reminder_settings
      set saturdays_closed = $1, sundays_closed = $2, holidays_closed = $3, new_year_from = $4, new_year_until = $5,
          quiet_from = $6, quiet_until = $7, monday_digest = $8, fallback_minutes = $9, version = version + 1,
          updated_at = app.now()
    where tenant_id = app.tenant() and version = $10`,
);
const DROP_SETTINGS = sql(
  'reminder-settings.drop',
  `delete from app.reminder_settings where tenant_id = app.tenant() and version = $1`,
);

/** What stands in the tables, not read yet, and how many dates of each kind are open. */
export interface KeptRules {
  readonly settings: unknown;
  readonly policies: Readonly<Record<string, unknown>>;
  readonly open: Readonly<Record<string, { readonly count: number; readonly nextDueOn: Day | null } | undefined>>;
}

/** The writing side of the policies. Version 0 stands for a row that is not there. */
@Injectable()
export class PolicyRepository {
  constructor(private readonly db: Database) {}

  async read(): Promise<KeptRules> {
    const [row] = await this.db.read<KeptRules>(READ, [currentActor().tenantId]);
    return row ?? { settings: null, policies: {}, open: {} };
  }

  /** False when it is at another version. */
  async save(kind: DeadlineKind, version: number, policy: PolicyInForce): Promise<boolean> {
    const { isOn, stages, repeatsEveryDays, at, onClosedDay, escalates, grouping, channels } = policy;
    const rest = [repeatsEveryDays, at, onClosedDay, escalates, grouping, channels];
    const values = [kind, isOn, JSON.stringify(stages), ...rest];
    return this.wrote(version === 0 ? [ADD_POLICY, values] : [CHANGE_POLICY, [...values, version]]);
  }

  /** False when it is at another version. */
  drop(kind: DeadlineKind, version: number): Promise<boolean> {
    return this.wrote([DROP_POLICY, [kind, version]]);
  }

  /** False when they are at another version. */
  async saveSettings(version: number, settings: ReminderSettings): Promise<boolean> {
    const { closed, quiet, mondayDigest, fallbackMinutes } = settings;
    const { saturdays, sundays, holidays, newYear } = closed;
    const spans = [newYear?.from ?? null, newYear?.until ?? null, quiet?.from ?? null, quiet?.until ?? null];
    const values = [saturdays, sundays, holidays, ...spans, mondayDigest, fallbackMinutes];
    return this.wrote(version === 0 ? [ADD_SETTINGS, values] : [CHANGE_SETTINGS, [...values, version]]);
  }

  /** False when they are at another version. */
  dropSettings(version: number): Promise<boolean> {
    return this.wrote([DROP_SETTINGS, [version]]);
  }

  private async wrote([statement, values]: readonly [ReturnType<typeof sql>, readonly unknown[]]): Promise<boolean> {
    return (await this.db.execute(statement, values)) === 1;
  }
}
