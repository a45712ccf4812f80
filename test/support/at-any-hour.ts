import type { TestDatabase } from '@mamori/platform/testing';

/** Lets every consultancy be written to on any day and at any hour, so that a test does not wait for the end of a night. */
export const tellAtAnyHour = ({ asSuperuser }: Pick<TestDatabase, 'asSuperuser'>): Promise<unknown> =>
  asSuperuser(
    `insert into app.reminder_settings (tenant_id, saturdays_closed, sundays_closed, holidays_closed, monday_digest,
                                        fallback_minutes)
     select tenant_id, false, false, false, false, 15 from app.tenants
     on conflict (tenant_id) do update set quiet_from = null, quiet_until = null`,
  );
