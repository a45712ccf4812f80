import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** The newest link of a consultancy's trail as it was carried out of the database. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

export interface Anchors {
  /** In the order of their place in the chain; one for each place and hash. */
  readonly byTenant: ReadonlyMap<string, readonly Anchor[]>;
  readonly files: number;
  /** Lines that say nothing: torn by a crash, or damaged. */
  readonly unreadable: number;
}

export const noAnchors: Anchors = { byTenant: new Map(), files: 0, unreadable: 0 };

const lineSchema = z.object({
  tenantId: z.uuid(),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});

function readLine(line: string): z.infer<typeof lineSchema> | undefined {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    // Counted and told by the caller.
    return undefined;
  }
}

/** Reads every `*.jsonl` file of a folder. Throws what the file system says when the folder is not there. */
export async function readAnchors(folder: string): Promise<Anchors> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const found = new Map<string, Map<string, Anchor>>();
  let unreadable = 0;
  for (const name of names) {
    const lines = createInterface({ input: createReadStream(join(folder, name), 'utf8'), crlfDelay: Infinity });
    for await (const line of lines) {
      if (line === '') continue;
      const anchor = readLine(line);
      if (!anchor) {
        unreadable += 1;
        continue;
      }
      const { tenantId, seq, hash, at } = anchor;
      const ofTenant = found.get(tenantId) ?? new Map<string, Anchor>();
      found.set(tenantId, ofTenant);
      // The first time that a head was seen is the one that counts.
      if (!ofTenant.has(`${seq} ${hash}`)) ofTenant.set(`${seq} ${hash}`, { seq, hash, at });
    }
  }
  const byTenant = new Map(
    [...found].map(([tenantId, anchors]) => [tenantId, [...anchors.values()].sort((a, b) => a.seq - b.seq)] as const),
  );
  return { byTenant, files: names.length, unreadable };
}
