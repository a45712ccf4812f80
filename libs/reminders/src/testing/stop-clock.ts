import type { Day } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';

/** Sets the product's clock to a moment in Japan, where it stays; leases and waits go by the machine's own. */
export async function stopClock({ asSuperuser }: TestDatabase, on: Day, at: string): Promise<void> {
  await asSuperuser(`create or replace function app.now() returns timestamptz language sql stable set search_path = ''
    as $$ select timestamptz '${on} ${at}:00+09' $$`);
}
