import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Audit, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { type Anchor, AnchorFiles } from './anchor-files';
import { anchorHeads } from './anchor-heads';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-anchors-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const happens = (tenantId: string) =>
  asActor(systemActor(tenantId), () =>
    test.db.transaction(() => new Audit(test.db).record({ action: 'x.done', objectKind: 'x', objectId: 'x' })),
  );
const linesOf = (dir = folder): readonly string[] =>
  readdirSync(dir)
    .sort()
    .flatMap((name) => readFileSync(join(dir, name), 'utf8').split('\n').slice(0, -1));

const head = (tenantId: string, seq: number, at = '2026-11-22T10:00:00.000Z'): Anchor => ({
  tenantId,
  seq,
  hash: String(seq).padStart(64, '0'),
  at,
});
const one = '019aa000-0000-7000-8000-000000000001';
const two = '019aa000-0000-7000-8000-000000000002';

it('writes the head of each consultancy once for each change, into a file and into the log', async () => {
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const files = new AnchorFiles(folder);
  const [busy, quiet] = [await test.createTenant(), await test.createTenant()];
  await happens(busy);
  await happens(quiet);
  await anchorHeads(test.scheduler, files, log);
  await anchorHeads(test.scheduler, files, log);
  await happens(busy);
  await happens(busy);
  await anchorHeads(test.scheduler, files, log);

  const lines = linesOf().map((line): Anchor => JSON.parse(line));
  const seqs = (tenantId: string) => lines.filter((line) => line.tenantId === tenantId).map(({ seq }) => seq);
  expect({ busy: seqs(busy), quiet: seqs(quiet) }).toEqual({ busy: [1, 3], quiet: [1] });
  const [kept] = await test.asSuperuser(
    `select encode(hash, 'hex') as hash from app.audit_heads where tenant_id = $1`,
    [busy],
  );
  expect(lines.at(-1)?.hash).toBe(kept?.hash);
  expect(logged.map((line) => JSON.parse(line).hash)).toEqual(lines.map(({ hash }) => hash));
});

it('cries out when a trail is shorter than it was', async () => {
  const logged: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  const files = new AnchorFiles(folder);
  const tenantId = await test.createTenant();
  await happens(tenantId);
  await happens(tenantId);
  await anchorHeads(test.scheduler, files, log);
  await test.asSuperuser(
    `with cut as (delete from app.audit_links where tenant_id = $1 and seq = 2)
     update app.audit_heads h set seq = 1, hash = l.hash from app.audit_links l
      where h.tenant_id = $1 and l.tenant_id = $1 and l.seq = 1`,
    [tenantId],
  );
  await anchorHeads(test.scheduler, files, log);
  expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ tenantId, seq: 1, was: 2 }]);
});

it('goes on where another process stopped, and says nothing twice', async () => {
  await new AnchorFiles(folder).add([head(one, 1), head(two, 7)]);
  const added = await new AnchorFiles(folder).add([head(one, 1), head(two, 8)]);
  expect(added).toEqual([{ head: head(two, 8), last: head(two, 7) }]);
  expect(linesOf()).toHaveLength(3);
});

it('begins every day with every head', async () => {
  const files = new AnchorFiles(folder);
  await files.add([head(one, 1), head(two, 7)]);
  await files.add([head(one, 1, '2026-11-23T00:00:00.000Z'), head(two, 7, '2026-11-23T00:00:00.000Z')]);
  expect(readdirSync(folder).sort()).toEqual(['heads-2026-11-22.jsonl', 'heads-2026-11-23.jsonl']);
  expect(linesOf()).toHaveLength(4);
});

it('leaves what is there as it is, also a line that a crash tore', async () => {
  await new AnchorFiles(folder).add([head(one, 1)]);
  appendFileSync(join(folder, 'heads-2026-11-22.jsonl'), '{"tenantId":"019a');
  await new AnchorFiles(folder).add([head(one, 2)]);
  expect(linesOf()).toEqual([JSON.stringify(head(one, 1)), '{"tenantId":"019a', JSON.stringify(head(one, 2))]);
});

it('knows what it was given where there is no folder', async () => {
  const files = new AnchorFiles(undefined);
  expect(await files.add([head(one, 1)])).toHaveLength(1);
  expect(await files.add([head(one, 1)])).toEqual([]);
  expect(linesOf()).toEqual([]);
});

it('makes its folder, for nobody else to read', async () => {
  const deep = join(folder, 'a/b');
  await new AnchorFiles(deep).add([head(one, 1)]);
  expect(linesOf(deep)).toHaveLength(1);
});

it('fails aloud where it may not write, and catches up afterwards', async () => {
  const file = join(folder, 'taken');
  appendFileSync(file, '');
  const files = new AnchorFiles(join(file, 'anchors'));
  await expect(files.add([head(one, 1)])).rejects.toThrow(/ENOTDIR/);
  rmSync(file);
  expect(await files.add([head(one, 1)])).toHaveLength(1);
});
