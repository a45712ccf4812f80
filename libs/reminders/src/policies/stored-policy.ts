import { z } from 'zod';
import { channelKinds } from '../channels/channel';
import type { PolicyInForce, ReminderSettings } from '../policy/plan/policy-in-force';
import { audienceLevels } from '../policy/plan/reminder-policy';

const policyRow = z.object({
  is_on: z.boolean(),
  stages: z.array(z.object({ days: z.int(), level: z.enum(audienceLevels) })),
  repeats_every_days: z.int().nullable(),
  at: z.string(),
  on_closed_day: z.enum(['as_is', 'before', 'after']),
  escalates: z.boolean(),
  grouping: z.enum(['daily', 'single']),
  channels: z.array(z.enum(channelKinds)),
});
const settingsRow = z.object({
  saturdays_closed: z.boolean(),
  sundays_closed: z.boolean(),
  holidays_closed: z.boolean(),
  new_year_from: z.string().nullable(),
  new_year_until: z.string().nullable(),
  quiet_from: z.string().nullable(),
  quiet_until: z.string().nullable(),
  monday_digest: z.boolean(),
  fallback_minutes: z.int(),
});

/** A row of app.reminder_policies, as Postgres gives it in JSON. */
export function parsePolicy(row: unknown): PolicyInForce {
  const kept = policyRow.parse(row);
  return {
    isOn: kept.is_on,
    stages: kept.stages,
    repeatsEveryDays: kept.repeats_every_days,
    at: kept.at,
    onClosedDay: kept.on_closed_day,
    escalates: kept.escalates,
    grouping: kept.grouping,
    channels: kept.channels,
  };
}

/** A row of app.reminder_settings, as Postgres gives it in JSON. */
export function parseSettings(row: unknown): ReminderSettings {
  const kept = settingsRow.parse(row);
  const span = (from: string | null, until: string | null) =>
    from !== null && until !== null ? { from, until } : null;
  return {
    closed: {
      saturdays: kept.saturdays_closed,
      sundays: kept.sundays_closed,
      holidays: kept.holidays_closed,
      newYear: span(kept.new_year_from, kept.new_year_until),
    },
    quiet: span(kept.quiet_from, kept.quiet_until),
    mondayDigest: kept.monday_digest,
    fallbackMinutes: kept.fallback_minutes,
  };
}

const versionRow = z.object({ version: z.int() });

/** At which version a row is; 0 where there is none. */
export const versionOf = (row: unknown): number => (row ? versionRow.parse(row).version : 0);
