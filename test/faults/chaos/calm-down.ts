import type { TestDatabase } from '@mamori/platform/testing';
import { until } from '../../support/process';

/** How long what is left may take once every trouble has ended: rooms take less than one message a second. */
const CALM_SECONDS = 240;

/** Waits until nothing is under way. Pauses after faults grow up to an hour: the run does not wait for those. */
export async function calmDown({ asSuperuser }: TestDatabase, tell: (text: string) => void): Promise<void> {
  const isCalm = async () => {
    await asSuperuser(`update app.deliveries set not_before = now() where state = 'scheduled' and enqueued_at is null`);
    await asSuperuser(`update app.channel_pace set open_until = null, failures = 0 where open_until is not null`);
    const [row] = await asSuperuser<{ left: number }>(
      `select (select count(*) from app.deliveries where state in ('scheduled', 'sending'))::int
            + (select count(*) from app.reminders
                where due_at <= app.now() and materialised_at is null and cancelled_at is null)::int as left`,
    );
    return row?.left === 0;
  };
  await until('everything has ended', () => isCalm().catch(() => false), CALM_SECONDS).catch((error: Error) =>
    tell(error.message),
  );
}
