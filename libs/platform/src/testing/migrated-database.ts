import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from './test-database';

/** A test database with all migrations. Found by path, so that the tests of a noun need not know the migrations. */
export async function migratedDatabase(options: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const path = join(process.cwd(), 'migrations/src/index.ts');
  const { migrate } = await import(path);
  return createTestDatabase({ migrate, ...options });
}
