import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { migrate } from '@mamori/migrations';
import { type Settings, unsafeServers } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { freePort } from '../support/free-port';
import { startProcess, until, untilReady } from '../support/process';
import { createRedisServer } from '../support/redis-server';

/** Needs `npm run build` before; the suite does it. */
const program = (app: 'api' | 'worker') => `dist/apps/${app}/main.js`;

jest.setTimeout(90_000);
let test: TestDatabase;
const files = mkdtempSync(join(tmpdir(), 'mamori-files-'));
beforeAll(async () => {
  test = await createTestDatabase({ migrate });
});
afterAll(async () => {
  await test.close();
  rmSync(files, { recursive: true });
});

const settings = (change: Partial<Settings> = {}): Settings => ({
  nodeEnv: 'production',
  isLocal: true,
  origin: 'http://localhost:7399',
  listensOn: '127.0.0.1',
  logLevel: 'info',
  databases: {
    DATABASE_APP_URL: test.urls.app,
    DATABASE_AUTH_URL: test.urls.auth,
    DATABASE_SCHED_URL: test.urls.sched,
  },
  servers: {},
  plainHosts: [],
  ...change,
});

describe('what the servers say before a start', () => {
  it('is nothing when their settings are those that the migrations made', async () => {
    expect(await unsafeServers(settings())).toEqual([]);
  });

  it.each([
    ['superuser', 'is a superuser'],
    ['bypassrls', 'bypasses row level security'],
    ['createrole', 'may make roles'],
    ['createdb', 'may make databases'],
    ['replication', 'may replicate'],
  ])('names a role that is %s', async (right, said) => {
    const role = `mighty_${right}_${process.pid}`;
    await test.asSuperuser(`create role ${role} login ${right} password 'a-password-for-this-test'`);
    try {
      const url = new URL(test.urls.app);
      url.username = role;
      url.password = 'a-password-for-this-test';
      await test.asSuperuser(`grant connect on database ${url.pathname.slice(1)} to ${role}`);
      const databases = { DATABASE_AUTH_URL: test.urls.auth, DATABASE_APP_URL: url.href };
      const found = await unsafeServers(settings({ databases }));
      expect(found).toEqual([{ setting: 'DATABASE_APP_URL', problem: expect.stringContaining(said) }]);
    } finally {
      await test.asSuperuser(`drop owned by ${role}`);
      await test.asSuperuser(`drop role ${role}`);
    }
  });

  it('names the owner of the tables', async () => {
    const found = await unsafeServers(settings({ databases: { DATABASE_APP_URL: test.urls.owner } }));
    expect(found.map(({ problem }) => problem).join()).toContain('owns tables');
  });

  it('names each hole in the walls', async () => {
    await test.asSuperuser('alter table app.tasks no force row level security');
    try {
      const found = await unsafeServers(settings());
      expect(found).toEqual([{ setting: 'DATABASE_APP_URL', problem: expect.stringContaining('app.tasks') }]);
    } finally {
      await test.asSuperuser('alter table app.tasks force row level security');
    }
  });

  it('names a Redis that drops data, and one that lets anybody in', async () => {
    const redis = await createRedisServer();
    await redis.start();
    const client = new Redis(redis.url);
    const ask = (change: Partial<Settings>) =>
      unsafeServers(settings({ databases: {}, servers: { REDIS_URL: redis.url }, ...change }));
    try {
      expect(await ask({})).toEqual([]);
      expect((await ask({ isLocal: false })).map(({ problem }) => problem)).toEqual([
        expect.stringContaining('lets anybody in'),
      ]);
      await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
      expect((await ask({})).map(({ problem }) => problem)).toEqual([expect.stringContaining('noeviction')]);
      await client.config('SET', 'maxmemory-policy', 'noeviction', 'requirepass', 'a-password-for-this-test');
      const servers = { REDIS_URL: redis.url.replace('//', '//:a-password-for-this-test@') };
      expect(await ask({ isLocal: false, servers })).toEqual([]);
    } finally {
      client.disconnect();
      await redis.close();
    }
    expect(await ask({})).toEqual([]);
  });
});

describe('a production start', () => {
  const env = async (app: 'api' | 'worker'): Promise<NodeJS.ProcessEnv> => ({
    NODE_ENV: 'production',
    MAMORI_LOCAL: '1',
    MAMORI_ORIGIN: 'http://localhost:7399',
    DATABASE_APP_URL: test.urls.app,
    DATABASE_AUTH_URL: test.urls.auth,
    MAMORI_FILES_DIR: files,
    ...(app === 'api'
      ? { PORT: String(await freePort()) }
      : {
          DATABASE_SCHED_URL: test.urls.sched,
          REDIS_URL: process.env.TEST_REDIS_URL,
          SMTP_URL: 'smtp://127.0.0.1:1',
          MAIL_FROM: 'a@mamori.example',
          WORKER_HEALTH_PORT: String(await freePort()),
        }),
  });
  const refusal = async (app: 'api' | 'worker', change: NodeJS.ProcessEnv) => {
    const started = startProcess(program(app), [], { ...(await env(app)), ...change });
    try {
      return await until('the refusal', async () => /does not start[^]*\n$/.test(started.output()) && started.output());
    } finally {
      await started.kill();
    }
  };

  it.each([
    [
      'api',
      { MAMORI_DOCUMENTS: 'any', LOG_LEVEL: 'trace', HOST: '0.0.0.0' },
      ['MAMORI_DOCUMENTS', 'HOST', 'LOG_LEVEL'],
    ],
    ['api', { MAMORI_LOCAL: '0' }, ['MAMORI_ORIGIN', 'DATABASE_APP_URL']],
    [
      'api',
      { MAMORI_ORIGIN: 'https://mamori.example', NODE_ENV: 'test' },
      ['NODE_ENV', 'MAMORI_LOCAL', 'TRUSTED_PROXY_HOPS'],
    ],
    ['api', { MAMORI_FILES_DIR: join(files, '..') }, ['MAMORI_FILES_DIR']],
    [
      'worker',
      { MAMORI_CLAMD: 'tcp://scanner.example:3310', MAMORI_S3_ENDPOINT: 'http://bucket.example' },
      ['MAMORI_CLAMD', 'MAMORI_S3_ENDPOINT'],
    ],
    ['api', { MAMORI_SECRETS_KEY: undefined }, ['MAMORI_SECRETS_KEY']],
    ['worker', { MAMORI_SECRETS_KEY: 'k1.c2hvcnQ' }, ['MAMORI_SECRETS_KEY']],
    ['worker', { LOG_LEVEL: 'debug', SMTP_URL: 'smtp://mail.example:587' }, ['LOG_LEVEL', 'SMTP_URL']],
  ] as const)('of the %s with %j is refused by naming all of it', async (app, change, settingNames) => {
    const said = await refusal(app, change);
    for (const name of settingNames) expect(said).toMatch(new RegExp(`^  ${name}: .{20}`, 'm'));
    expect(said).not.toMatch(/ at .*\.js|postgres:\/\//);
  });

  it('of the api with safe settings answers', async () => {
    const safe = await env('api');
    const started = startProcess(program('api'), [], safe);
    try {
      await untilReady(`http://127.0.0.1:${safe.PORT}/readyz`, started);
      const introspection = await fetch(`http://127.0.0.1:${safe.PORT}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-mamori-request': '1', origin: 'http://localhost:7399' },
        body: JSON.stringify({ query: '{ __schema { types { name } } }' }),
      });
      expect(introspection.status).toBe(400);
      expect(await introspection.text()).toContain('UNKNOWN_OPERATION');
    } finally {
      await started.stop();
    }
  });
});
