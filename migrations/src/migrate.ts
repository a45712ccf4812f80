import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './index';

/** Database roles that the schema grants to. See roles.md; `npm start` and the test kit create them. */
export const ROLES = ['app_rw', 'app_sched', 'app_auth'] as const;

/** Any constant will do, as long as every migrating process uses the same. */
const MIGRATION_LOCK = 7_240_001;

/**
 * Applies the pending migrations, each in its own transaction, and returns their names, oldest first.
 * Safe to run from several processes at once: one applies, the others wait and then find nothing to do.
 */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations: [...migrations],
      migrationsTransactionMode: 'each',
      migrationsTableName: 'schema_migrations',
      poolSize: 2,
    }).initialize();
    try {
      return (await dataSource.runMigrations()).map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
