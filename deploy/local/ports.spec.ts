import { type Server, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { choosePorts, freePort, isFree, wantedPort } from './ports.mjs';

const taken = 21_560;
let server: Server | undefined;

const listenOn = (host: string): Promise<void> =>
  new Promise((done, fail) => {
    server = createServer().once('error', fail);
    server.listen({ port: taken, host }, done);
  });

beforeEach(() => {
  server = undefined;
});
afterEach(async () => {
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
});

describe('a port', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::1', '::'])('is not free while somebody listens on %s', async (host) => {
    await listenOn(host);
    expect(await isFree(taken)).toBe(false);
  });

  it('that is taken is replaced by the next free one', async () => {
    await listenOn('127.0.0.1');
    expect(await freePort(taken)).toBe(taken + 1);
    expect(await freePort(taken, new Set([taken + 1]))).toBe(taken + 2);
  });

  it('is chosen for each server next to the web page, none twice', async () => {
    await listenOn('127.0.0.1');
    const ports = await choosePorts(taken - 2);
    expect(ports.web).toBe(taken - 2);
    expect(Object.values(ports)).not.toContain(taken);
    expect(new Set(Object.values(ports)).size).toBe(6);
  });
});

describe('the port of the web page', () => {
  it('is the one of last time, so that links in old mails go on working', () => {
    expect(wantedPort(undefined, 7306)).toBe(7306);
  });

  it('is 7300 the first time', () => {
    expect(wantedPort(undefined, undefined)).toBe(7300);
  });

  it('is what MAMORI_PORT says, whatever was last time', () => {
    expect(wantedPort('8080', 7306)).toBe(8080);
  });

  it.each(['abc', '0', '-1', '70000', '7300.5', ' '])(
    'is refused with what to do when MAMORI_PORT is "%s"',
    (given) => {
      expect(() => wantedPort(given, undefined)).toThrow(/MAMORI_PORT is .* number from 1 to 65000/);
    },
  );
});
