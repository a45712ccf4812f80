import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  test = await migratedDatabase();
  env = settingsOf(test);
});
afterAll(() => test.close());

/** A database of its own with nothing in it. */
async function inEmptyDatabase(work: (env: NodeJS.ProcessEnv) => Promise<void>): Promise<void> {
  const name = `mamori_test_empty_${Date.now()}`;
  await test.asSuperuser(`create database ${name}`);
  const at = (url: string | undefined) => url?.replace(/[^/]*$/, name);
  try {
    await work({
      DATABASE_URL: at(env.DATABASE_URL),
      DATABASE_APP_URL: at(env.DATABASE_APP_URL),
      DATABASE_AUTH_URL: at(env.DATABASE_AUTH_URL),
    });
  } finally {
    await test.asSuperuser(`drop database ${name} with (force)`);
  }
}

it('brings an empty database up to this version and then finds nothing to do', () =>
  inEmptyDatabase(async (empty) => {
    const first = await jsonOf<{ applied: string[] }>(empty, 'db', 'migrate');
    expect(first.applied[0]).toMatch(/^SchemasAndContext/);
    expect(await jsonOf(empty, 'db', 'migrate')).toEqual({ applied: [] });
    expect((await runCli(empty, 'db', 'migrate')).out).toBe('データベースは最新です。\n');
  }));

it('asks for the migrations where they are missing', () =>
  inEmptyDatabase(async (empty) => {
    const { code, out, err } = await runCli(empty, 'tenant', 'list');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('mamori db migrate');
  }));

it('prints nothing when the walls are whole', async () => {
  expect(await runCli(env, 'db', 'gate')).toEqual({ code: 0, out: '', err: '' });
  expect(await jsonOf(env, 'db', 'gate')).toEqual([]);
});

it('names each hole in the walls on a line of its own', async () => {
  const broken = await migratedDatabase();
  try {
    await broken.asSuperuser(
      'alter table app.tasks no force row level security; grant delete on app.audit_events to app_rw',
    );
    const { code, out } = await runCli(settingsOf(broken), 'db', 'gate');
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.some((line) => line.includes('app.tasks'))).toBe(true);
    expect(lines.some((line) => line.includes('app.audit_events'))).toBe(true);
    const json = await runCli(settingsOf(broken), 'db', 'gate', '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toHaveLength(lines.length);
  } finally {
    await broken.close();
  }
});

it.each([
  ['no server is there', 'postgres://postgres@127.0.0.1:1/mamori', 'PostgreSQL に接続できません。'],
  ['no database of the name is there', undefined, 'その名前のデータベースがありません。'],
])('says what to do when %s', async (_, url, message) => {
  const missing = env.DATABASE_URL?.replace(/[^/]*$/, 'mamori_no_such');
  for (const command of ['migrate', 'gate']) {
    const { code, out, err } = await runCli({ ...env, DATABASE_URL: url ?? missing }, 'db', command);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('DATABASE_URL');
  }
});

it('names every setting that is missing or wrong at once', async () => {
  const { code, out, err } = await runCli(
    { MAMORI_ORIGIN: 'mamori', DATABASE_APP_URL: 'mysql://x/y' },
    'tenant',
    'create',
    '--name',
    'N',
    '--owner-email',
    'o@x.example',
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('DATABASE_APP_URL: postgres://… の形の URL ではありません');
  expect(err).toContain('DATABASE_AUTH_URL: 設定されていません');
  expect(err).toContain('MAMORI_ORIGIN: https://… の形の URL ではありません');
});

it('asks for no setting that a command does not use', async () => {
  expect((await runCli({ DATABASE_AUTH_URL: env.DATABASE_AUTH_URL }, 'tenant', 'list')).code).toBe(0);
});
