import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { JOB_HANDLERS, type JobHandler } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { WorkerModule } from './worker.module';

let test: TestDatabase;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());

/** The kinds that are declared anywhere in the nouns. */
function declaredKinds(): readonly string[] {
  const files = readdirSync('libs', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.jobs.ts'))
    .flatMap((file) => [...readFileSync(join('libs', file), 'utf8').matchAll(/jobKind\(\s*'([^']+)'/g)])
    .map((match) => match[1]!);
}

it('answers every kind of job that a noun declares, each by one handler', async () => {
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({
      database: test.db,
      auth: test.auth,
      scheduler: test.scheduler,
      mailer: { send: async () => 'none' },
      sending: { origin: 'https://mamori.example', leaseSeconds: 60, gatherSeconds: 0 },
    }),
    { logger: false },
  );
  const kinds = app.get<readonly JobHandler[]>(JOB_HANDLERS).map((handler) => handler.job.kind);
  await app.close();
  expect(kinds.length).toBeGreaterThan(0);
  expect([...kinds].sort()).toEqual([...declaredKinds()].sort());
});
