import { describe, expect, it } from '@jest/globals';
import { checkGivenDatabase, givenDatabaseUrls } from './given-database.mjs';

const secrets = {
  superuser: '-',
  mamori_owner: '-',
  app_rw: 'rw',
  app_sched: 'sched',
  app_auth: 'auth',
  app_queue: 'queue',
  redis: '-',
  sealing: 'k',
};

describe('DATABASE_URL', () => {
  it('gives each role a URL on the same server with the same settings', () => {
    const urls = givenDatabaseUrls('postgres://me:p%40ss@db.example:5433/mamori?sslmode=require', secrets);
    expect(urls.owner).toBe('postgres://me:p%40ss@db.example:5433/mamori?sslmode=require');
    expect(urls.app).toBe('postgres://app_rw:rw@db.example:5433/mamori?sslmode=require');
    expect(urls.queue).toBe('postgres://app_queue:queue@db.example:5433/mamori?sslmode=require');
  });

  it.each([
    'mamori',
    'mysql://u:p@h/db',
    'postgres://',
    'postgres://u:p@host',
    'postgres:///db',
    'postgres://u:p@h:x/db',
  ])('is refused with its form when it reads %s', (given) => {
    expect(() => givenDatabaseUrls(given, secrets)).toThrow(/must read postgres:\/\/user:password@host/);
  });

  it('is refused with what to check when nobody answers, without showing its password', async () => {
    const urls = givenDatabaseUrls('postgres://me:very-secret@127.0.0.1:1/mamori', secrets);
    const refused = checkGivenDatabase(urls, () => undefined);
    await expect(refused).rejects.toThrow(/No PostgreSQL can be reached at 127\.0\.0\.1:1\/mamori\. Check/);
    await expect(refused).rejects.not.toThrow(/very-secret/);
  });
});
