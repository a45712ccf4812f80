import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type S3Like, startS3Like } from '../testing/s3-like';
import { BlobMissing, type BlobStore, blobKey } from './blob-store';
import { LocalBlobs } from './local-blobs';
import { S3Blobs } from './s3-blobs';

let folder: string;
let s3: S3Like;
let stores: Readonly<Record<'folder' | 'bucket', BlobStore>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-blobs-'));
  s3 = await startS3Like();
  const credentials = { accessKeyId: 'mamori', secretAccessKey: 'secret' };
  stores = {
    folder: new LocalBlobs(join(folder, 'kept')),
    bucket: new S3Blobs({ bucket: 'mamori', region: 'ap-northeast-1', endpoint: s3.endpoint, credentials }),
  };
});
afterAll(async () => {
  await s3?.close();
  rmSync(folder, { recursive: true, force: true });
});

const newKey = () => blobKey(randomUUID(), randomUUID(), randomBytes(32).toString('hex'));
const fileOf = (bytes: Uint8Array) => {
  const path = join(folder, randomUUID());
  writeFileSync(path, bytes);
  return path;
};
async function read(store: BlobStore, key: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await store.get(key)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe.each(['folder', 'bucket'] as const)('a %s', (name) => {
  it('gives back what was put there, byte by byte', async () => {
    const store = stores[name];
    for (const size of [1, 5_000, 3_000_000]) {
      const [key, bytes] = [newKey(), randomBytes(size)];
      expect(await store.has(key)).toBe(false);
      await store.put(key, fileOf(bytes));
      await store.put(key, fileOf(bytes));
      expect(await store.has(key)).toBe(true);
      expect((await read(store, key)).equals(bytes)).toBe(true);
    }
  });

  it('says when nothing is there, and forgets what is removed', async () => {
    const store = stores[name];
    const key = newKey();
    await expect(store.get(key)).rejects.toBeInstanceOf(BlobMissing);
    await store.put(key, fileOf(Buffer.from('x')));
    await store.remove(key);
    await store.remove(key);
    expect(await store.has(key)).toBe(false);
  });

  it('lists all that it keeps, with its moment', async () => {
    const store = stores[name];
    const keys = [newKey(), newKey(), newKey(), newKey(), newKey()];
    for (const key of keys) await store.put(key, fileOf(Buffer.from('x')));
    const listed: string[] = [];
    for await (const { key, storedAt } of store.list()) {
      listed.push(key);
      expect(storedAt.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
    }
    expect(listed).toEqual(expect.arrayContaining(keys));
    expect(new Set(listed).size).toBe(listed.length);
  });
});

it('keeps the body alone in a bucket that knows no checksums behind it', async () => {
  const key = newKey();
  await stores.bucket.put(key, fileOf(Buffer.from('hello')));
  expect(s3.kept.get(`mamori/${key}`)?.toString('utf8')).toBe('hello');
});

it('sends all of a file anew to a bucket when the connection breaks', async () => {
  const [key, bytes] = [newKey(), randomBytes(3_000_000)];
  s3.breakOff(1_000_000);
  await stores.bucket.put(key, fileOf(bytes));
  expect((await read(stores.bucket, key)).equals(bytes)).toBe(true);
});

it('keeps nothing half in a folder when there is nothing to copy', async () => {
  const key = newKey();
  await expect(stores.folder.put(key, join(folder, 'none'))).rejects.toThrow('ENOENT');
  expect(await stores.folder.has(key)).toBe(false);
  expect(
    readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.part')),
  ).toEqual([]);
});

describe('a key', () => {
  it.each([
    ['../../etc', 'passwd', 'x'],
    [randomUUID(), randomUUID(), 'a'.repeat(63)],
    [randomUUID(), '..', 'a'.repeat(64)],
  ])('is made of nothing but ids and a hash: %s', (tenant, file, hash) => {
    expect(() => blobKey(tenant, file, hash)).toThrow('no key of ours');
  });

  it('that leads out of the folder reaches nothing', async () => {
    await expect(stores.folder.get('../../../etc/passwd')).rejects.toThrow('leads out');
    await expect(stores.folder.put('../x', fileOf(Buffer.from('x')))).rejects.toThrow('leads out');
  });
});
