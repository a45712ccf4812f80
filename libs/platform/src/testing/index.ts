export { migratedDatabase } from './migrated-database';
export { asActor, createTestDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database';
