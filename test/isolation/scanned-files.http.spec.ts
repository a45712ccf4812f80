import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { JobRunner, type JobHandler, ScanWaitingFileHandler } from '@mamori/platform';
import { makePdf, makeWorkbook } from '@mamori/platform/testing';
import { type Clamd, EICAR, startClamd } from '../support/clamd';
import { fileWorld, type FileSender, type FileWorld } from '../support/file-world';

let clamd: Clamd;
let world: FileWorld;
let sender: FileSender;
beforeAll(async () => {
  clamd = await startClamd();
  world = await fileWorld({ MAMORI_CLAMD: clamd.address });
  ({ sender } = world);
}, 60_000);
beforeEach(() => clamd.be('well'));
afterAll(async () => {
  await world?.close();
  await clamd?.close();
});

/** Runs the jobs that wait, as the worker does; answers what failed. */
async function runJobs(): Promise<readonly string[]> {
  const failures: string[] = [];
  const handler: JobHandler = world.api.server.app.get(ScanWaitingFileHandler, { strict: false });
  const runner = new JobRunner(world.api.server.database, [handler], (_kind, _hint, error) =>
    failures.push(error instanceof Error ? error.message : String(error)),
  );
  const rows = await world.api.database.asSuperuser<{ id: string; tenantId: string }>(
    `select id, tenant_id as "tenantId" from app.outbox where kind = 'file-waits-for-scan' and done_at is null`,
  );
  for (const hint of rows) await runner.run(hint);
  return failures;
}

it('says of a file that it was scanned', async () => {
  const put = await sender.send(world.clinicId, 'a.pdf', makePdf());
  expect(put.json()).toMatchObject({ state: 'available', scan: 'clean', message: null });
});

it.each<[string, string, Uint8Array]>([
  ['plain', 'a.csv', Buffer.from(EICAR)],
  // The double looks at the bytes as they come; a real scanner unpacks them.
  ['in a workbook', 'a.xlsx', makeWorkbook([{ name: 'xl/media/a.bin', content: EICAR, isStored: true }])],
  ['in a PDF', 'a.pdf', makePdf({ more: `%${EICAR}\n` })],
])('keeps nothing of a file in which the scanner finds something: %s', async (_, fileName, bytes) => {
  const before = world.onDisk().length;
  const put = await sender.send(world.clinicId, fileName, bytes);
  expect([put.statusCode, put.json().state]).toEqual([422, 'infected']);
  expect(world.onDisk()).toHaveLength(before);
  expect((await sender.get(put.json().id)).statusCode).toBe(404);
});

it('names no finding to whoever sent the file, and writes it into the trail', async () => {
  const put = await sender.send(world.clinicId, 'a.pdf', makePdf({ more: `%${EICAR}\n` }));
  expect(put.json()).toMatchObject({
    state: 'infected',
    scan: 'infected',
    message: expect.stringContaining('ウイルス検査'),
  });
  expect(put.body).not.toContain('Eicar');
  const [row] = await world.api.database.asSuperuser<{ after: unknown }>(
    `select after from app.audit_events where object_id = $1 and action = 'file.refused'`,
    [put.json().id],
  );
  expect(row?.after).toEqual({ infected: 'Eicar-Test-Signature' });
});

it.each(['ill', 'away'] as const)('lets a file wait while the scanner is %s, and nobody fetch it', async (state) => {
  if (state === 'ill') clamd.be('ill');
  const away = state === 'away' ? await fileWorld({ MAMORI_CLAMD: 'tcp://127.0.0.1:1' }) : undefined;
  const { sender: who, clinicId } = away ?? world;
  try {
    const put = await who.send(clinicId, 'a.pdf', makePdf());
    expect([put.statusCode, put.json()]).toEqual([
      200,
      expect.objectContaining({
        state: 'waiting',
        scan: 'not_scanned',
        message: expect.stringContaining('検査を待って'),
      }),
    ]);
    expect((await who.get(put.json().id)).statusCode).toBe(404);
    // It is there: sending it again changes nothing.
    expect((await who.put(put.json().id, makePdf({ pages: 2 }))).json().state).toBe('waiting');
  } finally {
    await away?.close();
  }
});

it('makes a file available once the scanner is back, and not before', async () => {
  clamd.be('ill');
  const { id } = (await sender.send(world.clinicId, 'a.pdf', makePdf({ pages: 5 }))).json();
  expect(await runJobs()).toContain('the scanner is away');
  expect(await world.row(id)).toMatchObject({ state: 'waiting' });
  clamd.be('well');
  expect(await runJobs()).toEqual([]);
  expect(await world.row(id)).toMatchObject({ state: 'available', scan: 'clean' });
  expect((await sender.get(id)).statusCode).toBe(200);
});

it('throws a file away in which the scanner finds something later', async () => {
  clamd.be('ill');
  const { id } = (await sender.send(world.clinicId, 'a.pdf', makePdf({ more: `%${EICAR}\n` }))).json();
  const before = world.onDisk().length;
  clamd.be('well');
  await runJobs();
  expect(await world.row(id)).toMatchObject({ state: 'infected', scan: 'infected' });
  expect(world.onDisk()).toHaveLength(before - 1);
});
