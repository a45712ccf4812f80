import { migrate } from '@mamori/migrations';
import type { Cli } from '../cli';
import { readSettings } from '../env';

/** Applies the pending migrations and prints their names; finds nothing to do when run again. */
export async function migrateDatabase(cli: Cli): Promise<void> {
  const { DATABASE_URL } = readSettings(cli, (all) => all.pick({ DATABASE_URL: true }));
  const applied = await migrate(DATABASE_URL);
  cli.answer(
    { applied },
    applied.length > 0 ? applied : [cli.say('データベースは最新です。', 'The database is up to date.')],
  );
}
