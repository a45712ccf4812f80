import { type BlobStore, fileEnv, filePartsOf, FilesService } from '@mamori/platform';
import { allTenants } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { asOperator } from '../operator';
import { Problem } from '../problem';

/** What was sent so lately that its row may have come after the look at the rows. */
const JUST_NOW_MS = 3_600_000;

/** Holds the rows of all files against what is kept, and changes neither. Ends with 1 when something is missing. */
export async function checkFiles(cli: Cli): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true }).extend(fileEnv.shape),
  );
  const parts = filePartsOf(settings);
  if (!parts) throw new Problem(cli.say('MAMORI_FILES_DIR が設定されていません', 'MAMORI_FILES_DIR is not set'));
  const onRecord = await asOperator(settings, [], async ({ auth, services }) => {
    const files = services.get(FilesService, { strict: false });
    const keys = new Set<string>();
    for (const { id } of await allTenants(auth))
      await actAsTenant(cli, id, async () => {
        for await (const key of files.keys()) keys.add(key);
      });
    return keys;
  });
  const { missing, unknown } = await compare(onRecord, parts.blobs);
  const isWhole = missing.length === 0;
  cli.answer({ isWhole, files: onRecord.size, missing, unknown: unknown.length }, [
    cli.say(`記録にあるファイル: ${onRecord.size}件`, `Files on record: ${onRecord.size}`),
    cli.say(`見つからないもの: ${missing.length}件`, `Missing: ${missing.length}`),
    ...missing,
    cli.say(`どの記録にもないもの: ${unknown.length}件`, `On no record: ${unknown.length}`),
  ]);
  if (!isWhole) cli.exitCode = 1;
}

async function compare(onRecord: ReadonlySet<string>, blobs: BlobStore) {
  const missing = new Set(onRecord);
  const unknown: string[] = [];
  for await (const { key, storedAt } of blobs.list())
    if (!missing.delete(key) && Date.now() - storedAt.getTime() > JUST_NOW_MS) unknown.push(key);
  return { missing: [...missing], unknown };
}
