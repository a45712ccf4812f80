import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import { members } from './principals';

const POLICY = `insert into app.reminder_policies
   (tenant_id, kind, version, is_on, stages, repeats_every_days, at, on_closed_day, escalates, grouping, channels)
 values ($1, 'drill', 3, true, '[{"days":14,"level":"owner"},{"days":0,"level":"consultant"}]', null, '08:30', 'before',
         true, 'daily', '{mail}')`;
const SETTINGS = `insert into app.reminder_settings
   (tenant_id, version, saturdays_closed, sundays_closed, holidays_closed, monday_digest, fallback_minutes)
 values ($1, 3, false, true, true, true, 15)`;
const PREFERENCE = `insert into app.reminder_preferences (tenant_id, member_id, version, line_works_id)
 values ($1, $2, 3, 'x')`;

/** In each consultancy a decision about one kind of date and about all of them; of each member what they prefer. */
export async function buildReminderPolicies({ asSuperuser }: TestDatabase, people: People): Promise<void> {
  for (const tenant of ['A', 'B'] as const)
    for (const statement of [POLICY, SETTINGS]) await asSuperuser(statement, [people.tenants[tenant]]);
  for (const { key, tenant } of members) await asSuperuser(PREFERENCE, [people.tenants[tenant], people.members[key]]);
}
