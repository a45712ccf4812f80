import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { linkOf } from './link';
import { type Settings, unsafeSettings } from './unsafe-settings';

const SECRET = 'Zk3vT9qLw7RbXn2s';
const SECRETS_KEY = createHash('sha256').update('a key for this test').digest('base64url');
const safe: Settings = {
  nodeEnv: 'production',
  isLocal: false,
  origin: 'https://mamori.example',
  listensOn: '0.0.0.0',
  logLevel: 'info',
  documents: 'trusted',
  proxyHops: 1,
  databases: {
    DATABASE_APP_URL: `postgres://app_rw:${SECRET}@db.internal/mamori?sslmode=verify-full`,
    DATABASE_AUTH_URL: `postgres://app_auth:${SECRET}@db.internal/mamori?sslmode=verify-full`,
  },
  servers: { REDIS_URL: `rediss://:${SECRET}@redis.internal:6379`, SMTP_URL: 'smtps://u:p@mail.example' },
  secretsKey: `k1.${SECRETS_KEY}`,
  plainHosts: [],
};
const database = (change: string) => ({ databases: { ...safe.databases, DATABASE_APP_URL: change } });
const server = (name: string, change: string) => ({ servers: { ...safe.servers, [name]: change } });
const names = (change: Partial<Settings>) => unsafeSettings({ ...safe, ...change }).map(({ setting }) => setting);

describe('a start in production', () => {
  it('has nothing against safe settings', () => {
    expect(unsafeSettings(safe)).toEqual([]);
  });

  const unsafe: readonly (readonly [string, Partial<Settings>, string])[] = [
    ['without saying that it is production', { nodeEnv: undefined }, 'NODE_ENV'],
    ['as development', { nodeEnv: 'development' }, 'NODE_ENV'],
    ['with free text', { documents: 'any' }, 'MAMORI_DOCUMENTS'],
    ['with http', { origin: 'http://mamori.example' }, 'MAMORI_ORIGIN'],
    ['with http on localhost that is no local run', { origin: 'http://localhost:7300' }, 'MAMORI_ORIGIN'],
    ['as a local run over https', { isLocal: true, listensOn: '127.0.0.1' }, 'MAMORI_LOCAL'],
    ['as a local run open to the network', { isLocal: true, origin: 'http://localhost:7300' }, 'HOST'],
    ['with a log of everything', { logLevel: 'debug' }, 'LOG_LEVEL'],
    ['with a trace of everything', { logLevel: 'trace' }, 'LOG_LEVEL'],
    ['without the number of its proxies', { proxyHops: null }, 'TRUSTED_PROXY_HOPS'],
    ['without a key for secrets', { secretsKey: null }, 'MAMORI_SECRETS_KEY'],
    ['with a key for secrets that is too short', { secretsKey: 'k1.c2hvcnQ' }, 'MAMORI_SECRETS_KEY'],
    ['with a key for secrets that can be guessed', { secretsKey: `k1.${'A'.repeat(43)}` }, 'MAMORI_SECRETS_KEY'],
    [
      'with one role for two purposes',
      database(`postgres://app_auth:${SECRET}@db.internal/m?sslmode=require`),
      'DATABASE_AUTH_URL',
    ],
    ['with a role without a password', database('postgres://app_rw@db.internal/m?sslmode=require'), 'DATABASE_APP_URL'],
    [
      'with the password "postgres"',
      database('postgres://app_rw:postgres@db.internal/m?sslmode=require'),
      'DATABASE_APP_URL',
    ],
    [
      'with the role as its password',
      database('postgres://app_rw_of_this_clinic:app_rw_of_this_clinic@db.internal/m?sslmode=require'),
      'DATABASE_APP_URL',
    ],
    ['with a short password', database('postgres://app_rw:x9Kf2@db.internal/m?sslmode=require'), 'DATABASE_APP_URL'],
    ['with an unencrypted database', database(`postgres://app_rw:${SECRET}@db.internal/m`), 'DATABASE_APP_URL'],
    [
      'with a database whose name is not proved',
      database(`postgres://app_rw:${SECRET}@db.internal/m?sslmode=no-verify`),
      'DATABASE_APP_URL',
    ],
    [
      'with a lax reading of require',
      database(`postgres://app_rw:${SECRET}@db.internal/m?sslmode=require&uselibpqcompat=true`),
      'DATABASE_APP_URL',
    ],
    [
      'with a client that gives up first',
      database(`postgres://app_rw:${SECRET}@db.internal/m?sslmode=require&query_timeout=5000`),
      'DATABASE_APP_URL',
    ],
    ['with a database address that is none', database('mysql'), 'DATABASE_APP_URL'],
    ['with a Redis without a password', server('REDIS_URL', 'rediss://redis.internal'), 'REDIS_URL'],
    ['with an unencrypted Redis', server('REDIS_URL', `redis://:${SECRET}@redis.internal`), 'REDIS_URL'],
    ['with an unencrypted mail server', server('SMTP_URL', 'smtp://u:p@mail.example:587'), 'SMTP_URL'],
  ];
  it.each(unsafe)('refuses to go on %s, and says what to do', (_, change, setting) => {
    const found = unsafeSettings({ ...safe, ...change });
    expect(found.map((one) => one.setting)).toEqual([setting]);
    expect(found[0]?.problem.length).toBeGreaterThan(20);
    expect(found[0]?.problem).not.toContain(SECRET);
  });

  it('names everything at once', () => {
    const all: Partial<Settings> = {
      documents: 'any',
      logLevel: 'trace',
      origin: 'http://a.example',
      ...database('postgres://app_rw@db/m'),
    };
    expect(names(all)).toEqual([
      'MAMORI_DOCUMENTS',
      'MAMORI_ORIGIN',
      'LOG_LEVEL',
      'DATABASE_APP_URL',
      'DATABASE_APP_URL',
    ]);
  });

  it('takes an unencrypted link to a host that is named', () => {
    const plain = database(`postgres://app_rw:${SECRET}@db.internal/m`);
    expect(names({ ...plain, plainHosts: ['db.internal'] })).toEqual([]);
    expect(names({ ...plain, plainHosts: ['internal', 'db', '*'] })).toEqual(['DATABASE_APP_URL']);
  });

  it('takes the passwords and links of a local run, on this machine only', () => {
    const local: Partial<Settings> = {
      isLocal: true,
      origin: 'http://localhost:7300',
      listensOn: '127.0.0.1',
      proxyHops: null,
      databases: {
        DATABASE_APP_URL: 'postgres://app_rw@127.0.0.1:1/m',
        DATABASE_AUTH_URL: 'postgres://app_auth@localhost/m',
      },
      servers: { REDIS_URL: 'redis://127.0.0.1', SMTP_URL: 'smtp://127.0.0.1:25' },
    };
    expect(names(local)).toEqual([]);
    expect(names({ ...local, servers: { REDIS_URL: 'redis://10.0.0.1' } })).toEqual(['REDIS_URL', 'REDIS_URL']);
  });

  it('leaves development alone', () => {
    expect(names({ nodeEnv: 'test', origin: 'http://localhost:5173', documents: 'any', logLevel: 'trace' })).toEqual(
      [],
    );
  });
});

describe('a link', () => {
  it.each([
    ['postgres://u:p@127.0.0.1/m', 'machine'],
    ['postgres://u:p@[::1]/m', 'machine'],
    ['postgres://u:p@localhost/m?host=/run/postgresql', 'machine'],
    ['postgres://u:p@127.0.0.1.evil.example/m', 'plain'],
    ['postgres://u:p@localhost.evil.example/m', 'plain'],
    ['postgres://u:p@localhost/m?host=db.example', 'plain'],
    ['postgres://u:p@db/m?sslmode=prefer', 'plain'],
    ['postgres://u:p@db/m?sslmode=disable', 'plain'],
    ['postgres://u:p@db/m?sslmode=require', 'tls'],
    ['postgres://u:p@db/m?ssl=true', 'tls'],
    ['smtp://mail.example?requireTLS=true', 'tls'],
    ['smtps://mail.example', 'tls'],
    ['rediss://redis.example', 'tls'],
    ['redis://redis.example', 'plain'],
  ])('of %s is %s', (url, kind) => {
    expect(linkOf(url).kind).toBe(kind);
  });
});
