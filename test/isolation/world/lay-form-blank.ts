import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { blobKey, LocalBlobs } from '@mamori/platform';
import type { WorldDatabase } from './database';

/** Lays the bytes of each consultancy's form into a folder, as if they had been sent there. */
export async function layFormBlanks({ query }: Pick<WorldDatabase, 'query'>, folder: string): Promise<void> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['番号', '項目', '回答'], [], ['']] }] });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const scratch = mkdtempSync(join(tmpdir(), 'mamori-lay-'));
  const path = join(scratch, 'file');
  writeFileSync(path, bytes);
  try {
    const rows = await query<{ tenantId: string; fileId: string }>(
      `update app.form_blanks set sha256 = $1, bytes = $2 returning tenant_id as "tenantId", file_id as "fileId"`,
      [sha256, bytes.length],
    );
    const blobs = new LocalBlobs(join(folder, 'kept'));
    for (const { tenantId, fileId } of rows) await blobs.put(blobKey(tenantId, fileId, sha256), path);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
