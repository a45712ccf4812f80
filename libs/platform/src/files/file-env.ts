import { join } from 'node:path';
import { z } from 'zod';
import { LocalBlobs } from './blobs/local-blobs';
import { S3Blobs } from './blobs/s3-blobs';
import type { FilePartsGiven } from './file-parts';
import type { PaceLimits } from './pace';
import { Quarantine } from './quarantine';
import { ClamdScanner } from './scanner';

const scanner = z
  .string()
  .regex(/^(?:unix:\/.+|tcp:\/\/[^/:]+:\d{1,5})$/, 'must be as tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl');

/** The settings of files, of every process that keeps or reads them. */
export const fileEnv = z.object({
  /** A folder of this product alone: files, unless a bucket is set, and what is being checked. Without it no file is taken. */
  MAMORI_FILES_DIR: z.string().min(1).optional(),
  MAMORI_S3_BUCKET: z.string().min(3).max(63).optional(),
  MAMORI_S3_REGION: z.string().min(1).optional(),
  /** Left out for Amazon itself. */
  MAMORI_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be a URL as https://s3.example' }).optional(),
  /** Left out where the machine's own role is used. */
  MAMORI_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  MAMORI_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** The ClamAV daemon; without it files are taken and shown as not scanned. */
  MAMORI_CLAMD: scanner.optional(),
});

export type FileEnv = z.infer<typeof fileEnv>;

/** The places of files that the settings name; undefined without a folder. */
export function filePartsOf(env: FileEnv, pace?: PaceLimits): FilePartsGiven | undefined {
  const { MAMORI_FILES_DIR: folder, MAMORI_S3_BUCKET: bucket, MAMORI_CLAMD: clamd } = env;
  if (!folder) return undefined;
  return {
    blobs: bucket ? new S3Blobs(placeOf(env, bucket)) : new LocalBlobs(join(folder, 'kept')),
    quarantine: new Quarantine(join(folder, 'quarantine')),
    ...(clamd ? { scanner: new ClamdScanner(clamd) } : {}),
    pace,
  };
}

/** The servers that files go through, by the name of their setting. */
export function fileServersOf(env: FileEnv): Readonly<Record<string, string>> {
  const { MAMORI_S3_ENDPOINT, MAMORI_CLAMD } = env;
  return { ...(MAMORI_S3_ENDPOINT ? { MAMORI_S3_ENDPOINT } : {}), ...(MAMORI_CLAMD ? { MAMORI_CLAMD } : {}) };
}

function placeOf(env: FileEnv, bucket: string) {
  const { MAMORI_S3_ACCESS_KEY_ID: accessKeyId, MAMORI_S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  return {
    bucket,
    region: env.MAMORI_S3_REGION ?? 'ap-northeast-1',
    endpoint: env.MAMORI_S3_ENDPOINT,
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  };
}
