import { describe, expect, it } from '@jest/globals';
import { placeAt } from './place.mjs';
import { processEnv } from './process-env.mjs';

const database = { owner: 'o', app: 'a', sched: 's', auth: 'u', queue: 'q' };
const ports = { web: 7300, postgres: 7301, redis: 7302, smtp: 7303, inbox: 7304, worker: 7305 };
const given = {
  place: placeAt('/data'),
  ports,
  database,
  ownDatabase: true,
  queue: { QUEUE_DATABASE_URL: 'q' },
  secrets: { sealing: 'k1.x' },
};

describe('the environment of the processes', () => {
  it('names each server where it is', () => {
    expect(processEnv({ ...given, env: {} })).toMatchObject({
      PORT: '7300',
      MAMORI_ORIGIN: 'http://localhost:7300',
      DATABASE_APP_URL: 'a',
      SMTP_URL: 'smtp://127.0.0.1:7303',
      QUEUE_DATABASE_URL: 'q',
      TZ: 'UTC',
    });
  });

  it('has one queue only, whatever the caller had set', () => {
    const env = processEnv({ ...given, env: { REDIS_URL: 'redis://elsewhere', TZ: 'Asia/Tokyo' } });
    expect(env).not.toHaveProperty('REDIS_URL');
    expect(env.TZ).toBe('UTC');
  });

  it('keeps libpq settings only for a PostgreSQL that the caller named', () => {
    const env = { PGSSLMODE: 'require' };
    expect(processEnv({ ...given, env })).not.toHaveProperty('PGSSLMODE');
    expect(processEnv({ ...given, env, ownDatabase: false })).toHaveProperty('PGSSLMODE', 'require');
  });

  it('keeps anchors of the audit trails and files in the data folder unless the caller has a better place', () => {
    expect(processEnv({ ...given, env: {} }).MAMORI_ANCHOR_DIR).toBe('/data/anchors');
    expect(processEnv({ ...given, env: { MAMORI_ANCHOR_DIR: '/mnt' } }).MAMORI_ANCHOR_DIR).toBe('/mnt');
    expect(processEnv({ ...given, env: {} }).MAMORI_FILES_DIR).toBe('/data/files');
    expect(processEnv({ ...given, env: { MAMORI_FILES_DIR: '/srv' } }).MAMORI_FILES_DIR).toBe('/srv');
  });

  it('seals with the key of this installation unless the caller has one', () => {
    expect(processEnv({ ...given, env: {} }).MAMORI_SECRETS_KEY).toBe('k1.x');
    expect(processEnv({ ...given, env: { MAMORI_SECRETS_KEY: 'k2.y' } }).MAMORI_SECRETS_KEY).toBe('k2.y');
    expect(processEnv({ ...given, env: { MAMORI_SECRETS_KEY_FILE: '/run/key' } })).not.toHaveProperty(
      'MAMORI_SECRETS_KEY',
    );
  });

  it("sends mail by the caller's server when there is one", () => {
    expect(processEnv({ ...given, env: { SMTP_URL: 'smtps://mail.example' } }).SMTP_URL).toBe('smtps://mail.example');
  });
});
