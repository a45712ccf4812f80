import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePdf } from '@mamori/platform/testing';
import { ORIGIN } from '../support/api';
import { fileWorld, type FileSender, type FileWorld } from '../support/file-world';
import { until } from '../support/process';

let world: FileWorld;
let sender: FileSender;
let port: number;
beforeAll(async () => {
  world = await fileWorld(
    {},
    {
      fastify: { requestTimeout: 700, connectionTimeout: 60_000, keepAliveTimeout: 60_000, maxRequestsPerSocket: 100 },
      http: { headersTimeout: 400, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 100 },
      upload: { wholeMs: 4_000, stretchMs: 600, stretchBytes: 1_000 },
    },
  );
  ({ sender } = world);
  await world.api.server.app.listen(0, '127.0.0.1');
  ({ port } = world.api.server.app.getHttpServer().address() as AddressInfo);
}, 60_000);
afterAll(() => world?.close());

const begin = (bytes: number) => sender.begin({ clinicId: world.clinicId, fileName: 'a.pdf', bytes });

interface Talk {
  readonly write: (bytes: string | Uint8Array) => void;
  /** What the server has said, once it has hung up. */
  readonly answer: Promise<string>;
  readonly hangUp: () => void;
}

/** Speaks HTTP by hand: the head of a PUT, and then as it likes. */
function talk(id: string, headers: Readonly<Record<string, string>>): Talk {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString('utf8');
  });
  socket.on('error', () => undefined);
  const lines = Object.entries({
    host: 'localhost',
    cookie: sender.cookie(),
    origin: ORIGIN,
    'user-agent': 'TestBrowser/1',
    'x-mamori-request': '1',
    'content-type': 'application/vnd.mamori.file',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`PUT /files/${id} HTTP/1.1\r\n${lines.join('')}\r\n`);
  return {
    write: (bytes) => void (socket.destroyed || socket.write(bytes)),
    answer: new Promise((resolve) => socket.once('close', () => resolve(said))),
    hangUp: () => socket.destroy(),
  };
}

const chunk = (bytes: Uint8Array) =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
const nothingLeft = async (id: string) => {
  await until('the file to be gone', async () => world.onDisk().length === 0);
  expect(await world.row(id)).toMatchObject({ state: 'waiting', sha256: null });
};

describe('a body', () => {
  it('longer than was announced ends at the last byte that was, whatever its length says', async () => {
    const bytes = makePdf();
    const id = await begin(bytes.length);
    const { write, answer } = talk(id, { 'content-length': String(bytes.length + 1) });
    write(bytes);
    write('x');
    expect(await answer).toMatch(/^HTTP\/1\.1 413 [^]*知らされた大きさを超えています/);
    await nothingLeft(id);
  });

  it('in pieces without end ends as soon as it is too long', async () => {
    const id = await begin(50_000);
    const { write, answer } = talk(id, { 'transfer-encoding': 'chunked' });
    const sending = setInterval(() => write(chunk(Buffer.alloc(20_000, 'a'))), 20);
    try {
      expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
    } finally {
      clearInterval(sending);
    }
    await nothingLeft(id);
  });

  it('that trickles is not waited for', async () => {
    const id = await begin(50_000);
    const { write, answer } = talk(id, { 'content-length': '50000' });
    const sending = setInterval(() => write('a'), 100);
    try {
      expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
    } finally {
      clearInterval(sending);
    }
    await nothingLeft(id);
  });

  it('that keeps coming has more time than other requests', async () => {
    const bytes = Buffer.concat([makePdf({ more: `%${'x'.repeat(20_000)}\n` })]);
    const id = await begin(bytes.length);
    const { write, answer } = talk(id, { 'content-length': String(bytes.length), connection: 'close' });
    for (let at = 0; at < bytes.length; at += 3_000) {
      write(bytes.subarray(at, at + 3_000));
      await pause(200);
    }
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [^]*"state":"available"/);
    await world.api.database.asSuperuser('delete from app.files where id = $1', [id]);
    for (const name of world.onDisk()) expect(name).toMatch(/^[0-9a-f]{64}$/);
  });

  it('that breaks off leaves nothing, and the file is still expected', async () => {
    const bytes = makePdf({ pages: 400 });
    const id = await begin(bytes.length);
    const before = world.onDisk().length;
    const { write, hangUp } = talk(id, { 'content-length': String(bytes.length) });
    write(bytes.subarray(0, 5_000));
    await until('something to arrive', async () => world.onDisk().length > before);
    hangUp();
    await until('it to be gone', async () => world.onDisk().length === before);
    expect([(await sender.get(id)).statusCode, await world.row(id)]).toMatchObject([404, { state: 'waiting' }]);
    expect((await sender.put(id, bytes)).json().state).toBe('available');
    expect((await sender.get(id)).rawPayload.equals(bytes)).toBe(true);
  });
});

describe('many bodies at once', () => {
  it('are taken as far as one person may send them, and the others are told to wait', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => begin(10_000)));
    const before = world.onDisk().length;
    const talks = ids.map((id) => talk(id, { 'content-length': '10000', connection: 'close' }));
    let most = 0;
    const watching = setInterval(() => (most = Math.max(most, world.onDisk().length - before)), 10);
    const answers = await Promise.all(talks.map(({ answer }) => answer));
    clearInterval(watching);
    const count = (status: number) => answers.filter((answer) => answer.startsWith(`HTTP/1.1 ${status} `)).length;
    expect(count(408) + count(429)).toBe(50);
    expect(count(429)).toBeGreaterThanOrEqual(25);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(6);
    await until('everything to be gone', async () => world.onDisk().length === before);
  });
});
