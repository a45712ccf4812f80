import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobKey, LocalBlobs } from '@mamori/platform';
import { WORLD_FILE } from './build-evidence';
import type { WorldDatabase } from './database';

/** Lays the bytes of every file of the world into a folder, as if they had been sent there. */
export async function layFiles({ query }: Pick<WorldDatabase, 'query'>, folder: string): Promise<void> {
  const blobs = new LocalBlobs(join(folder, 'kept'));
  const scratch = mkdtempSync(join(tmpdir(), 'mamori-lay-'));
  const path = join(scratch, 'file');
  writeFileSync(path, WORLD_FILE);
  try {
    for (const { tenantId, id, sha256 } of await query<{ tenantId: string; id: string; sha256: string }>(
      `select tenant_id as "tenantId", id, sha256 from app.files where sha256 is not null`,
    ))
      await blobs.put(blobKey(tenantId, id, sha256), path);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
