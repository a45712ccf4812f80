import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The newest link of a consultancy's audit trail, as it was at an instant. */
export interface Anchor {
  readonly tenantId: string;
  readonly seq: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  /** When it was read, by the database's clock, ISO 8601. */
  readonly at: string;
}

export interface Added {
  readonly head: Anchor;
  /** What was known of the consultancy until then. */
  readonly last: Anchor | undefined;
}

const anchorSchema = z.object({
  tenantId: z.uuid(),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});

const nameOf = (at: string) => `heads-${at.slice(0, 10)}.jsonl`;

function readLine(line: string): Anchor | undefined {
  try {
    return anchorSchema.parse(JSON.parse(line));
  } catch {
    // Torn by a crash in the middle of a line: the head is written again, and the verifier tells of the line.
    return undefined;
  }
}

/**
 * Keeps heads of audit trails outside of the database, one JSON line each, in one file a day. Lines are only ever added. A
 * day's file begins with every head and then holds what changed, so that each file says enough by itself; a process that
 * starts anew goes on in it. Without a folder it only knows what it was given.
 */
export class AnchorFiles {
  private file = '';
  private known = new Map<string, Anchor>();

  constructor(private readonly folder: string | undefined) {}

  /** Adds the heads that are not there yet, and returns them once they are on the disk, each with the one before it. */
  async add(heads: readonly Anchor[]): Promise<readonly Added[]> {
    const [first] = heads;
    if (!first) return [];
    const file = this.folder && join(this.folder, nameOf(first.at));
    if (file && file !== this.file) await this.turnTo(file);
    const fresh = heads
      .map((head) => ({ head, last: this.known.get(head.tenantId) }))
      .filter(({ head, last }) => last?.seq !== head.seq || last.hash !== head.hash);
    if (fresh.length === 0) return [];
    if (file) await this.append(file, fresh.map(({ head }) => `${JSON.stringify(head)}\n`).join(''));
    this.learn(fresh.map(({ head }) => head));
    return fresh;
  }

  private learn(heads: readonly Anchor[]): void {
    for (const head of heads) this.known.set(head.tenantId, head);
  }

  private async turnTo(file: string): Promise<void> {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    this.known = new Map();
    this.learn(text.split('\n').flatMap((line) => readLine(line) ?? []));
    // Whatever a crash left half written stays a line of its own.
    if (text !== '' && !text.endsWith('\n')) await this.append(file, '\n');
    this.file = file;
  }

  private async append(file: string, text: string): Promise<void> {
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.appendFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A new file is only there for good when its folder knows of it.
    const folder = await open(dirname(file), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}
