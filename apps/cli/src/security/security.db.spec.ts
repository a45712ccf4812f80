import { createHash } from 'node:crypto';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { runCli } from '../testing/run-cli';
import { BOM_PATH } from './bill-of-materials';
import { destinations } from './check-destinations';
import { headers } from './check-headers';
import { packages } from './check-packages';
import { links, timeZones, unsafeStart } from './check-settings';
import { accessMatrix, secrets } from './check-sources';
import { addressOf } from './open-connections';

let test: TestDatabase;
let root: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  test = await migratedDatabase();
  root = mkdtempSync(join(tmpdir(), 'mamori-security-'));
  env = {
    NODE_ENV: 'production',
    MAMORI_LOCAL: '1',
    MAMORI_ORIGIN: 'http://localhost:1',
    DATABASE_APP_URL: test.urls.app,
    DATABASE_AUTH_URL: test.urls.auth,
    DATABASE_SCHED_URL: test.urls.sched,
    SMTP_URL: 'smtp://127.0.0.1:25',
    MAMORI_SECRETS_KEY: `k1.${createHash('sha256').update('sealing in tests').digest('base64url')}`,
    MAMORI_FILES_DIR: join(root, 'files'),
  };
});
afterAll(async () => {
  await test.close();
  rmSync(root, { recursive: true, force: true });
});

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const looked = (change: { env?: NodeJS.ProcessEnv; origin?: string } = {}) => ({
  root,
  origin: change.origin,
  env: { ...env, ...change.env },
});

describe('the report', () => {
  it('says of every check what was looked at, and ends with 1 when one fails', async () => {
    const { code, out } = await runCli({ ...env, MAMORI_DOCUMENTS: 'any' }, 'security', 'report', '--help');
    expect([code, out]).toEqual([0, expect.stringContaining('CFG-9')]);
  });
});

describe('CFG-1', () => {
  it('passes safe settings, and names each unsafe one', async () => {
    expect((await unsafeStart.run(looked())).result).toBe('pass');
    const { result, faults } = await unsafeStart.run(looked({ env: { MAMORI_DOCUMENTS: 'any', LOG_LEVEL: 'trace' } }));
    expect([result, faults.map((fault) => fault.split(':')[0])]).toEqual(['fail', ['MAMORI_DOCUMENTS', 'LOG_LEVEL']]);
  });

  it('does not apply to development', async () => {
    expect((await unsafeStart.run(looked({ env: { NODE_ENV: 'test' } }))).result).toBe('not-applicable');
  });
});

describe('CFG-2', () => {
  const serve = async (sent: Record<string, string>) => {
    const server: Server = createServer((_, response) => response.writeHead(200, sent).end('{}')).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => server.once('listening', resolve));
    return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const good = {
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'permissions-policy': 'publickey-credentials-get=(self)',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  };

  it.each([
    ['passes', good, 'pass'],
    ['fails without nosniff', { ...good, 'x-content-type-options': '' }, 'fail'],
    [
      'fails with inline scripts',
      {
        ...good,
        'content-security-policy': good['content-security-policy'].replace("'self'", "'self' 'unsafe-inline'"),
      },
      'fail',
    ],
    ['fails with frames', { ...good, 'content-security-policy': "default-src 'none'" }, 'fail'],
  ])('%s by what really arrives', async (_, sent, result) => {
    const { server, origin } = await serve(sent);
    try {
      expect((await headers.run(looked({ origin }))).result).toBe(result);
    } finally {
      server.close();
    }
  });

  it('does not apply while nothing answers', async () => {
    expect((await headers.run(looked({ origin: 'http://127.0.0.1:1' }))).result).toBe('not-applicable');
  });
});

describe('CFG-3', () => {
  const lock = (found: Record<string, unknown>) => write('package-lock.json', JSON.stringify({ packages: found }));
  const good = {
    'node_modules/typeorm': { version: '1.1.1' },
    'node_modules/nx': { version: '1.0.0', hasInstallScript: true },
  };

  it.each([
    ['passes what is new enough', good, []],
    [
      'names what is too old',
      { ...good, 'node_modules/passport': { version: '0.5.3' } },
      ['passport 0.5.3 is older than 0.6.0'],
    ],
    ['names what must not be used', { ...good, 'node_modules/xlsx': { version: '0.18.5' } }, ['xlsx must not be used']],
    [
      'names a script nobody decided about',
      { ...good, 'node_modules/new': { version: '1.0.0', hasInstallScript: true } },
      ['new has an install script that nobody decided about'],
    ],
  ])('%s', async (_, found, faults) => {
    write('package.json', JSON.stringify({ allowScripts: { nx: false } }));
    lock(found);
    const without = looked({ env: { DATABASE_APP_URL: '' } });
    expect((await packages.run(without)).faults).toEqual(faults);
  });

  it('measures the bill of materials by the lock file, and its licences by those decided about', async () => {
    write('package.json', JSON.stringify({ allowScripts: {} }));
    lock({
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/@b/c': { version: '2.0.0' },
      'node_modules/tool': { version: '1.0.0', dev: true },
    });
    const bom = (components: readonly unknown[]) =>
      write(BOM_PATH, JSON.stringify({ bomFormat: 'CycloneDX', components }));
    const part = (name: string, version: string, expression = 'MIT') => ({ name, version, licenses: [{ expression }] });
    const without = looked({ env: { DATABASE_APP_URL: '' } });
    bom([part('a', '1.0.0'), part('@b/c', '2.0.0')]);
    expect((await packages.run(without)).faults).toEqual([]);
    bom([part('a', '1.0.0', 'GPL-3.0'), part('@b/c', '1.9.0'), { name: 'd', version: '1.0.0' }]);
    expect((await packages.run(without)).faults).toEqual([
      'the bill of materials leaves out @b/c 2.0.0',
      'the bill of materials lists @b/c 1.9.0, not in the lock file',
      'the bill of materials lists d 1.0.0, not in the lock file',
      'a 1.0.0 is under a licence that nobody decided about: GPL-3.0',
      'd 1.0.0 is under a licence that nobody decided about: none',
    ]);
    write('node_modules/a/package.json', JSON.stringify({ version: '1.0.1' }));
    expect((await packages.run(without)).faults).toContain(
      'a is installed in another version than 1.0.0, as the lock file says',
    );
    rmSync(join(root, BOM_PATH));
    rmSync(join(root, 'node_modules'), { recursive: true });
  });

  it('does not apply without sources', async () => {
    expect((await packages.run({ ...looked(), root: join(root, 'nowhere') })).result).toBe('not-applicable');
  });
});

describe('CFG-4', () => {
  it('finds keys and passwords in tracked files and in the web bundle, and nowhere else', async () => {
    execFileSync('git', ['init', '-q'], { cwd: root });
    write('kept.txt', 'nothing');
    execFileSync('git', ['add', 'kept.txt'], { cwd: root });
    write('untracked.txt', '-----BEGIN ' + 'PRIVATE KEY-----');
    const password = 'a-long-password-of-this-run';
    const asked = looked({ env: { REDIS_URL: `redis://:${password}@127.0.0.1` } });
    expect((await secrets.run(asked)).faults).toEqual([]);
    write('kept.txt', '-----BEGIN ' + 'PRIVATE KEY-----');
    write('dist/apps/web/app.js', `x="${password}"`);
    expect((await secrets.run(asked)).faults).toEqual(
      ['kept.txt holds a private key', 'dist/apps/web/app.js holds a password of the running configuration'].map(
        (fault) => expect.stringContaining(fault),
      ),
    );
  });
});

describe('CFG-6', () => {
  it('names a root field or a job without a row', async () => {
    write('apps/api/schema.graphql', 'type Query { clinic: Int, leak: Int }');
    write('libs/a/src/a.ts', `jobKind('told-somebody', schema)`);
    write('test/isolation/matrix/a.ts', `export const a = {\n  'Query.clinic': office,\n  'other-job': 1,\n};`);
    expect((await accessMatrix.run(looked())).faults).toEqual([
      'leak stands in no row of the access matrix',
      'told-somebody stands in no row of the access matrix',
    ]);
    write(
      'test/isolation/matrix/a.ts',
      `export const a = {\n  clinic: office,\n  leak: office,\n  'told-somebody': 1,\n};`,
    );
    expect((await accessMatrix.run(looked())).result).toBe('pass');
  });
});

describe('CFG-5', () => {
  /** A stand-in for the API: only its name, its settings and what it is connected to matter here. */
  async function runApi(port: number, setting: string): Promise<ChildProcess> {
    write(
      'apps/api/main.js',
      `require('net').connect(${port}, '127.0.0.1').once('connect', () => console.log('open'))`,
    );
    const child = spawn(process.execPath, [join(root, 'apps/api/main.js')], {
      env: { DATABASE_APP_URL: setting },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    return child;
  }

  it('names a connection that is in no setting, and none that is', async () => {
    const server = createTcpServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const api = await runApi(port, test.urls.app);
    try {
      expect((await destinations.run(looked())).faults).toEqual([
        `api (${api.pid}) is connected to 127.0.0.1:${port}, which is in no setting`,
      ]);
      const set = await destinations.run(looked({ env: { SMTP_URL: `smtp://localhost:${port}` } }));
      expect([set.result, set.looked]).toEqual(['pass', expect.stringContaining(`SMTP_URL → localhost:${port}`)]);
      expect(set.looked).toContain('the 1 connections');
      expect(set.looked).not.toContain(new URL(test.urls.app).password);
    } finally {
      api.kill('SIGKILL');
      server.close();
    }
  });

  it('does not apply while nothing with these settings runs', async () => {
    const other = await destinations.run(looked({ env: { DATABASE_APP_URL: 'postgres://nobody@127.0.0.1/none' } }));
    expect(other.result).toBe('not-applicable');
  });

  it.each([
    ['0100007F', '127.0.0.1'],
    ['0000000000000000FFFF00000100007F', '127.0.0.1'],
    ['00000000000000000000000001000000', '::1'],
    ['B80D01200000000000000000EF000000', '2001:db8::ef'],
  ])('reads %s as %s', (hex, address) => {
    expect(addressOf(hex)).toBe(address);
  });
});

describe('CFG-8 and CFG-9', () => {
  it('finds one today in every time zone', async () => {
    expect((await timeZones.run(looked())).result).toBe('pass');
  });

  it('finds a today that follows the connection', async () => {
    await test.asSuperuser(
      `create or replace function app.today() returns date language sql stable set search_path = ''
       as $$ select case current_setting('timezone') when 'UTC' then date '2027-01-01' else date '2027-01-02' end $$`,
    );
    expect((await timeZones.run(looked())).faults).toHaveLength(1);
  });

  it('name a server that does not encrypt though its address asks for it, by asking it', async () => {
    // A name of this machine that the settings take for another one.
    const url = Object.assign(new URL(test.urls.app), { hostname: '0.0.0.0', search: '?sslmode=verify-full' });
    const { result, looked: said, faults } = await links.run(looked({ env: { DATABASE_APP_URL: url.href } }));
    expect([result, faults]).toEqual([
      'fail',
      [expect.stringMatching(/^DATABASE_APP_URL: 0\.0\.0\.0 could not be asked: .*SSL/)],
    ]);
    expect(said).toContain('through a recording relay: DATABASE_APP_URL');
  });

  it('name a link that anybody on the way can read', async () => {
    expect((await links.run(looked())).result).toBe('pass');
    const plain = { SMTP_URL: 'smtp://mail.example:587' };
    expect((await links.run(looked({ env: plain }))).faults).toEqual([expect.stringContaining('mail.example')]);
    expect((await links.run(looked({ env: { ...plain, MAMORI_ALLOW_PLAIN_NETWORK: 'mail.example' } }))).result).toBe(
      'pass',
    );
  });
});
