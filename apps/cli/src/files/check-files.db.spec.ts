import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobKey, LocalBlobs, newId } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  test = await migratedDatabase();
  folder = mkdtempSync(join(tmpdir(), 'mamori-files-'));
  env = { ...settingsOf(test), MAMORI_FILES_DIR: folder };
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const check = async () => {
  const { code, out } = await runCli(env, 'files', 'check', '--json');
  return { code, ...JSON.parse(out) };
};

it('counts what is kept, names what is missing and counts what nobody knows', async () => {
  const bytes = Buffer.from('x');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(folder, 'x');
  writeFileSync(path, bytes);
  const blobs = new LocalBlobs(join(folder, 'kept'));
  const keys: string[] = [];
  for (const tenantId of [await test.createTenant(), await test.createTenant('別の相談所')]) {
    const id = newId();
    await test.asSuperuser(
      `insert into app.files (tenant_id, id, purpose, name, bytes, sha256, state, stored_at) values ($1, $2, 'edition', 'x.xlsx', 1, $3, 'available', now())`,
      [tenantId, id, sha256],
    );
    const key = blobKey(tenantId, id, sha256);
    await blobs.put(key, path);
    keys.push(key);
  }
  expect(await check()).toEqual({ code: 0, isWhole: true, files: 2, missing: [], unknown: 0 });

  const stray = blobKey(newId(), newId(), sha256);
  await blobs.put(stray, path);
  expect(await check()).toMatchObject({ code: 0, unknown: 0 });
  const before = new Date(Date.now() - 7_200_000);
  utimesSync(join(folder, 'kept', stray), before, before);
  await blobs.remove(keys[1]!);
  expect(await check()).toEqual({ code: 1, isWhole: false, files: 2, missing: [keys[1]], unknown: 1 });
});

it('says what it needs when no folder is set', async () => {
  const { code, err } = await runCli(settingsOf(test), 'files', 'check');
  expect([code, err]).toEqual([1, expect.stringContaining('MAMORI_FILES_DIR')]);
});
