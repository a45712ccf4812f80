import type { Readable } from 'node:stream';

/** Bytes that are written once and never changed, by keys that the product makes. */
export interface BlobStore {
  /** Keeps the file at the path under the key; keeping the same again is no error. Complete, or not there at all. */
  put(key: string, path: string): Promise<void>;
  /** Throws BlobMissing when nothing is kept under the key. */
  get(key: string): Promise<Readable>;
  has(key: string): Promise<boolean>;
  /** Nothing under the key is no error. */
  remove(key: string): Promise<void>;
  /** Every key, in no order, with the moment at which it was written. */
  list(): AsyncIterable<{ readonly key: string; readonly storedAt: Date }>;
}

export class BlobMissing extends Error {}

const KEY = /^[0-9a-f-]{36}\/[0-9a-f-]{36}\/[0-9a-f]{64}$/;

/**
 * Where the bytes of a file are kept: by the consultancy, the file and the hash of the bytes, so that other bytes of the same
 * file never take the place of those that were checked. Nothing of it comes from a user.
 */
export function blobKey(tenantId: string, fileId: string, sha256: string): string {
  const key = `${tenantId}/${fileId}/${sha256}`.toLowerCase();
  if (!KEY.test(key)) throw new Error(`no key of ours: ${key}`);
  return key;
}
