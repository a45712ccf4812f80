import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { BlobMissing, type BlobStore } from './blob-store';

export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Absent for Amazon itself. */
  readonly endpoint?: string;
  /** Absent where the machine's own role says who asks. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** Keeps bytes in a bucket of S3, or of what speaks like it. */
export class S3Blobs implements BlobStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, region, endpoint, credentials }: S3Place) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      credentials,
      maxAttempts: 3,
      // Others than Amazon keep the checksums that are sent behind a streamed body as if they were part of it.
      ...(endpoint
        ? {
            endpoint,
            forcePathStyle: true,
            requestChecksumCalculation: 'WHEN_REQUIRED',
            responseChecksumValidation: 'WHEN_REQUIRED',
          }
        : {}),
    });
  }

  async put(key: string, path: string): Promise<void> {
    const { size } = await stat(path);
    // Sent with its length: what is cut off on the way is not kept.
    const put = new PutObjectCommand({
      Bucket: this.bucket,
      Key: key,
      Body: createReadStream(path),
      ContentLength: size,
      ContentType: 'application/octet-stream',
    });
    await this.client.send(put);
  }

  async get(key: string): Promise<Readable> {
    const answer = await this.client.send(new GetObjectCommand(this.named(key))).catch((error: unknown) => {
      throw isMissing(error) ? new BlobMissing(key) : error;
    });
    if (!(answer.Body instanceof Readable)) throw new Error(`no body came for ${key}`);
    return answer.Body;
  }

  async has(key: string): Promise<boolean> {
    return this.client.send(new HeadObjectCommand(this.named(key))).then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      },
    );
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.named(key)));
  }

  async *list(): AsyncIterable<{ readonly key: string; readonly storedAt: Date }> {
    let token: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, ContinuationToken: token, MaxKeys: 1_000 }),
      );
      for (const { Key, LastModified } of page.Contents ?? [])
        if (Key !== undefined && LastModified) yield { key: Key, storedAt: LastModified };
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  private named(key: string) {
    return { Bucket: this.bucket, Key: key };
  }
}

const isMissing = (error: unknown): boolean => error instanceof NoSuchKey || error instanceof NotFound;
