import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ORIGIN } from '../support/api';
import { fileWorld, type FileWorld } from '../support/file-world';
import { until } from '../support/process';

let world: FileWorld;
let port: number;
beforeAll(async () => {
  world = await fileWorld();
  await world.api.server.app.listen(0, '127.0.0.1');
  ({ port } = world.api.server.app.getHttpServer().address() as AddressInfo);
}, 60_000);
afterAll(() => world?.close());

const rows = Array.from({ length: 900 }, (_, n) => `機器${n},パソコン,診察室${n},備考`.padEnd(60, '。'));
const equipment = Buffer.from(['機器名,種類,設置場所,備考', ...rows].join('\r\n'));
const clinics = Buffer.from(
  ['名称,ふりがな,種別,都道府県', ...rows.map((_, n) => `医院${n},いいん${n},診療所,東京都`)].join('\r\n'),
);
const equipmentAt = () => `/imports/equipment/${world.clinicId}`;

const headers = (bytes: number) => ({
  host: 'localhost',
  cookie: world.sender.cookie(),
  origin: ORIGIN,
  'user-agent': 'TestBrowser/1',
  'x-mamori-request': '1',
  'x-file-name': 'list.csv',
  'content-type': 'text/csv',
  'content-length': String(bytes),
});

/** Sends the first half of a list, hangs up once the server has begun to listen, and gives back what it had said by then. */
async function sendHalf(path: string, list: Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString('utf8');
  });
  socket.on('error', () => undefined);
  const lines = Object.entries(headers(list.length)).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  socket.write(list.subarray(0, list.length / 2));
  await until('the server to listen', async () => (await connections()) > 0 && socket.bytesWritten > list.length / 2);
  socket.destroy();
  await until('the connection to be over', async () => (await connections()) === 0);
  return said;
}
const sendWhole = (url: string, list: Buffer) =>
  world.api.server.app.inject({ method: 'POST', url, headers: headers(list.length), payload: list });
const connections = () =>
  new Promise<number>((resolve, reject) =>
    world.api.server.app.getHttpServer().getConnections((error: Error | null, count: number) => {
      if (error) reject(error);
      else resolve(count);
    }),
  );
const kept = async () => {
  const [row] = await world.api.database.asSuperuser<Record<string, number>>(
    `select (select count(*)::int from app.equipment) as equipment, (select count(*)::int from app.clinic_imports) as imports,
            (select count(*)::int from app.audit_events where action like '%import%') as told`,
  );
  return row;
};

it.each<readonly [string, () => string, Buffer, Readonly<Record<string, number>>]>([
  ['a ledger of equipment', equipmentAt, equipment, { equipment: 900 }],
  ['a list of clinics', () => '/imports/clinics', clinics, { imports: 1 }],
])('keeps nothing of %s that breaks off half-way, and takes the whole one afterwards', async (_, at, list, whole) => {
  const before = await kept();
  expect(await sendHalf(at(), list)).not.toMatch(/^HTTP\/1\.1 2/);
  expect(await kept()).toEqual(before);
  const answer = await sendWhole(at(), list);
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  expect(await kept()).toMatchObject(whole);
});

it('keeps a ledger as it is when a list of changes breaks off', async () => {
  await sendWhole(equipmentAt(), equipment);
  const changed = Buffer.from(equipment.toString('utf8').replaceAll('パソコン', 'サーバ'));
  const servers = () =>
    world.api.database.asSuperuser(`select count(*)::int as count from app.equipment where kind = 'server'`);
  await sendHalf(equipmentAt(), changed);
  expect(await servers()).toEqual([{ count: 0 }]);
  expect((await sendWhole(equipmentAt(), changed)).json()).toMatchObject({ added: 0, changed: 900, left: 0 });
  expect(await servers()).toEqual([{ count: 900 }]);
});
