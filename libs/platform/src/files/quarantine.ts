import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Pace, type PaceLimits, TooSlow } from './pace';

/** A file that came from outside, in a place of its own until it is known what it is. */
export interface Quarantined {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type TakeOutcome =
  | { readonly type: 'Taken'; readonly file: Quarantined }
  | { readonly type: 'TooLarge' }
  | { readonly type: 'TooSlow' }
  /** The connection ended first, or it was less than announced. */
  | { readonly type: 'Incomplete' };

class TooLarge extends Error {}

/** Where files from outside are held while they are checked, and files to be fetched while their hash is. */
export class Quarantine {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  /** Writes what comes to a file and hashes it on the way; holds no more of it in memory than one piece. */
  async take(body: Readable, bytes: number, limits?: PaceLimits): Promise<TakeOutcome> {
    const path = await this.place();
    const hash = createHash('sha256');
    let size = 0;
    const pace = limits ? new Pace(limits) : undefined;
    const counted = async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        size += piece.length;
        if (size > bytes) throw new TooLarge();
        hash.update(piece);
        pace?.add(piece.length);
        yield piece;
      }
    };
    try {
      await pipeline(body, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal: pace?.signal });
      if (size === bytes) return { type: 'Taken', file: { path, bytes: size, sha256: hash.digest('hex') } };
      await this.drop(path);
      return { type: 'Incomplete' };
    } catch (error) {
      await this.drop(path);
      if (error instanceof TooLarge) return { type: 'TooLarge' };
      if (pace?.signal.aborted && pace.signal.reason instanceof TooSlow) return { type: 'TooSlow' };
      if (isBroken(error)) return { type: 'Incomplete' };
      throw error;
    } finally {
      pace?.end();
    }
  }

  /** Keeps bytes that were made here. */
  async write(bytes: Uint8Array): Promise<Quarantined> {
    const path = await this.place();
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  private async place(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, randomUUID());
  }

  async drop(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  /** Removes what a process left behind that ended in the middle. */
  async sweep(olderThanMs: number): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    let removed = 0;
    for (const name of names) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => undefined);
      if (!found?.isFile() || Date.now() - found.mtimeMs < olderThanMs) continue;
      await this.drop(path);
      removed += 1;
    }
    return removed;
  }
}

const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR', 'ERR_HTTP_REQUEST_TIMEOUT']);

/** Whether the sender has gone, which is no fault of ours. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return BROKEN.has(code) || error.message === 'aborted';
}
