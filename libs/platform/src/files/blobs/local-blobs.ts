import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, copyFile, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { BlobMissing, type BlobStore } from './blob-store';

const UNFINISHED = '.part';

/** Keeps bytes in a folder of this machine. */
export class LocalBlobs implements BlobStore {
  private readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  async put(key: string, path: string): Promise<void> {
    const place = this.placeOf(key);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const unfinished = `${place}.${randomUUID()}${UNFINISHED}`;
    try {
      await copyFile(path, unfinished, constants.COPYFILE_EXCL);
      const file = await open(unfinished, 'r+');
      try {
        await file.chmod(0o600);
        // The row that points here is written next: by then the bytes must outlive a loss of power.
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, place);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  async get(key: string): Promise<Readable> {
    const place = this.placeOf(key);
    if (!(await this.has(key))) throw new BlobMissing(key);
    return createReadStream(place);
  }

  async has(key: string): Promise<boolean> {
    return access(this.placeOf(key)).then(
      () => true,
      () => false,
    );
  }

  async remove(key: string): Promise<void> {
    const place = this.placeOf(key);
    await rm(place, { force: true });
    // The folder of the file alone; it may hold other bytes of it.
    await rmdir(dirname(place)).catch(() => undefined);
  }

  async *list(): AsyncIterable<{ readonly key: string; readonly storedAt: Date }> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile() || entry.name.endsWith(UNFINISHED)) continue;
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const found = await stat(path).catch(() => undefined);
      if (found)
        yield {
          key: path
            .slice(this.root.length + 1)
            .split(sep)
            .join('/'),
          storedAt: found.mtime,
        };
    }
  }

  private placeOf(key: string): string {
    const place = resolve(this.root, key);
    if (!place.startsWith(this.root + sep)) throw new Error('a key that leads out of the folder');
    return place;
  }
}
