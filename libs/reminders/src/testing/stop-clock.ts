import { type Day, newId, sql, systemActor } from '@mamori/platform';
import { asActor, type TestDatabase } from '@mamori/platform/testing';

const MOVE = sql('test.move-clock', 'update public.test_clock set at = $1');

/** Sets the product's clock to a moment in Japan, where it stays; leases and waits go by the machine's own. */
export async function stopClock({ asSuperuser }: TestDatabase, on: Day, at: string): Promise<void> {
  await asSuperuser(`create or replace function app.now() returns timestamptz language sql stable set search_path = ''
    as $$ select timestamptz '${on} ${at}:00+09' $$`);
}

/** Stops the clock too, for who moves it many hundred times: each move is a statement on a connection that is open. */
export async function openClock({ asSuperuser, db }: TestDatabase): Promise<(on: Day, at: string) => Promise<void>> {
  await asSuperuser(`
    create table if not exists public.test_clock as select now() as at;
    grant select, update on public.test_clock to public;
    create or replace function app.now() returns timestamptz language sql stable set search_path = ''
      as $$ select at from public.test_clock $$`);
  return (on, at) =>
    asActor(systemActor(newId()), () =>
      db.transaction(async () => void (await db.execute(MOVE, [`${on} ${at}:00+09`]))),
    );
}
