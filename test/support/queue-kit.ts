import pg from 'pg';
import type { TestDatabase } from '@mamori/platform/testing';
import { createRedisServer } from './redis-server';

/** One of the two transports of hints, and the worst that may happen to it. */
export interface QueueKit {
  /** What the worker is told. */
  readonly env: Readonly<Record<string, string>>;
  start(): Promise<void>;
  /** Loses every hint. */
  flush(): Promise<void>;
  /** It is gone, as after a crash. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function redisQueue(): Promise<QueueKit> {
  const server = await createRedisServer();
  const { start, flush, close } = server;
  return { env: { REDIS_URL: server.url }, start, flush, stop: server.kill, close };
}

/** The queue at work takes its locks in an order of its own: whoever loses asks again. */
async function untilNoDeadlock(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const failure = await work().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return;
    if (Object(failure).code !== '40P01') throw failure;
  }
}

/** BullMQ's tables in the test's own database, owned by a role of their own as in an installation. */
export async function postgresQueue(database: TestDatabase): Promise<QueueKit> {
  const role = `test_queue_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const url = new URL(database.urls.owner);
  await database.asSuperuser(`create role ${role} login noinherit password 'test'`);
  await database.asSuperuser(`create schema queue authorization ${role}`);
  // BullMQ says "create schema if not exists" whenever it connects, for which this right is asked first.
  await database.asSuperuser(`grant create on database ${new URL(database.urls.owner).pathname.slice(1)} to ${role}`);
  url.username = role;
  url.password = 'test';
  return {
    env: { QUEUE_DATABASE_URL: url.toString() },
    start: async () => {
      await database.asSuperuser(`alter role ${role} login`);
    },
    async flush() {
      const tables = await database.asSuperuser<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
          where schemaname = 'queue' and tablename !~ 'migration'`,
      );
      const names = tables.map((table) => table.name).join(', ');
      if (names) await untilNoDeadlock(() => database.asSuperuser(`truncate ${names}`));
    },
    async stop() {
      await database.asSuperuser(`alter role ${role} nologin`);
      await database.asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
    },
    async close() {
      await database.asSuperuser(`alter role ${role} nologin`);
      await database.asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where usename = '${role}'`);
      await database.asSuperuser(`drop owned by ${role} cascade`);
      const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL });
      await client.connect();
      await client.query(`drop role ${role}`).finally(() => client.end());
    },
  };
}
