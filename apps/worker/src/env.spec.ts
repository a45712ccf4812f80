import { describe, expect, it } from '@jest/globals';
import { readEnv } from '@mamori/platform';
import { workerEnv } from './env';

const given = {
  DATABASE_APP_URL: 'postgres://app_rw:x@db/mamori',
  DATABASE_SCHED_URL: 'postgres://app_sched:x@db/mamori',
  DATABASE_AUTH_URL: 'postgres://app_auth:x@db/mamori',
  REDIS_URL: 'redis://queue:6379',
  SMTP_URL: 'smtps://user:pass@mail:465',
  MAIL_FROM: '守り Mamori <no-reply@mamori.example>',
  MAMORI_ORIGIN: 'https://mamori.example/',
  WORKER_HEALTH_PORT: '7310',
};

describe('the environment of the worker', () => {
  it('is read, with the usual figures where nothing else is said', () => {
    expect(readEnv(workerEnv, given)).toMatchObject({
      MAMORI_ORIGIN: 'https://mamori.example',
      WORKER_HEALTH_PORT: 7310,
      DELIVERY_LEASE_SECONDS: 60,
      HINT_REOFFER_SECONDS: 60,
      WORKER_PARTS: new Set(['schedule', 'take']),
    });
  });

  it('takes the queue on PostgreSQL instead of Redis', () => {
    const { REDIS_URL: _, ...rest } = given;
    const read = readEnv(workerEnv, { ...rest, QUEUE_DATABASE_URL: 'postgres://app_queue:x@db/mamori' });
    expect(read.REDIS_URL).toBeUndefined();
  });

  it('names everything that is missing at once, the choice of queue among it', () => {
    const read = () => readEnv(workerEnv, {});
    for (const name of Object.keys(given)) expect(read).toThrow(new RegExp(`^  ${name}: `, 'm'));
  });

  it.each([
    ['SMTP_URL', 'mail.example:25'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@example.jp\r\nBcc: b@example.jp'],
    ['MAMORI_ORIGIN', 'mamori.example'],
    ['WORKER_HEALTH_PORT', '0'],
    ['WORKER_PARTS', 'schedule,nothing'],
    ['DATABASE_APP_URL', 'mysql://x'],
  ])('refuses %s=%j', (name, value) => {
    expect(() => readEnv(workerEnv, { ...given, [name]: value })).toThrow(new RegExp(`${name}: `));
  });
});
