import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runCli } from './testing/run-cli';

let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'mamori-inbox-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** A port in use; released by `close`. */
async function takenPort(): Promise<{ readonly port: string; close(): Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: String((server.address() as AddressInfo).port),
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

async function freePort(): Promise<string> {
  const { port, close } = await takenPort();
  await close();
  return port;
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

it('runs until it is told to end', async () => {
  const http = await freePort();
  const env = { INBOX_SMTP_PORT: await freePort(), INBOX_HTTP_PORT: http, INBOX_DIR: dir };
  const ended = runCli(env, 'inbox', '--json');
  while (!(await answers(`http://127.0.0.1:${http}/livez`))) await new Promise((wait) => setTimeout(wait, 20));
  process.emit('SIGTERM');
  const { code, out } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    smtpPort: Number(env.INBOX_SMTP_PORT),
    httpPort: Number(http),
    url: `http://localhost:${http}`,
  });
  expect(await answers(`http://127.0.0.1:${http}/livez`)).toBe(false);
});

it('says that a port is taken', async () => {
  const taken = await takenPort();
  try {
    const env = { INBOX_SMTP_PORT: taken.port, INBOX_HTTP_PORT: await freePort(), INBOX_DIR: dir };
    const { code, out, err } = await runCli(env, 'inbox');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('ほかのプログラムが使っています');
    expect(err).toContain(taken.port);
  } finally {
    await taken.close();
  }
});

it('names every setting that it lacks', async () => {
  const { code, err } = await runCli({ INBOX_SMTP_PORT: 'smtp' }, 'inbox');
  expect(code).toBe(1);
  expect(err).toContain('INBOX_SMTP_PORT: 1 から 65535 の番号ではありません');
  expect(err).toContain('INBOX_HTTP_PORT: 1 から 65535');
  expect(err).toContain('INBOX_DIR: 設定されていません');
});
