import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { BlobMissing, type BlobStore } from './blob-store';

export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Absent for Amazon itself. */
  readonly endpoint?: string;
  /** Absent where the machine's own role says who asks. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

type Sdk = typeof import('@aws-sdk/client-s3');

const TRIES = 3;
const silent = () => undefined;

/** Keeps bytes in a bucket of S3, or of what speaks like it. */
export class S3Blobs implements BlobStore {
  private opened: Promise<{ readonly sdk: Sdk; readonly client: S3Client }> | undefined;

  constructor(private readonly place: S3Place) {}

  async put(key: string, path: string): Promise<void> {
    const { sdk, client } = await this.open();
    const { size } = await stat(path);
    for (let tries = 1; ; tries += 1) {
      // A stream can be sent once only: each try has its own. Sent with its length, what is cut off on the way is not kept.
      const given = { Body: createReadStream(path), ContentLength: size, ContentType: 'application/octet-stream' };
      try {
        await client.send(new sdk.PutObjectCommand({ ...this.named(key), ...given }));
        return;
      } catch (error) {
        if (tries >= TRIES) throw error;
      }
    }
  }

  async get(key: string): Promise<Readable> {
    const { sdk, client } = await this.open();
    const answer = await client.send(new sdk.GetObjectCommand(this.named(key))).catch((error: unknown) => {
      throw isMissing(error) ? new BlobMissing(key) : error;
    });
    if (!(answer.Body instanceof Readable)) throw new Error(`no body came for ${key}`);
    return answer.Body;
  }

  async has(key: string): Promise<boolean> {
    const { sdk, client } = await this.open();
    return client.send(new sdk.HeadObjectCommand(this.named(key))).then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      },
    );
  }

  async remove(key: string): Promise<void> {
    const { sdk, client } = await this.open();
    await client.send(new sdk.DeleteObjectCommand(this.named(key)));
  }

  async *list(): AsyncIterable<{ readonly key: string; readonly storedAt: Date }> {
    const { sdk, client } = await this.open();
    let token: string | undefined;
    do {
      const page = await client.send(
        new sdk.ListObjectsV2Command({ Bucket: this.place.bucket, ContinuationToken: token, MaxKeys: 1_000 }),
      );
      for (const { Key, LastModified } of page.Contents ?? [])
        if (Key !== undefined && LastModified) yield { key: Key, storedAt: LastModified };
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  /** Loaded when it is needed first: a process that keeps files in a folder does without it. */
  private open() {
    this.opened ??= import('@aws-sdk/client-s3').then((sdk) => ({ sdk, client: clientOf(sdk, this.place) }));
    return this.opened;
  }

  private named(key: string) {
    return { Bucket: this.place.bucket, Key: key };
  }
}

function clientOf(sdk: Sdk, { region, endpoint, credentials }: S3Place): S3Client {
  return new sdk.S3Client({
    region,
    credentials,
    maxAttempts: TRIES,
    // What goes wrong is thrown, and told once.
    logger: { debug: silent, info: silent, warn: silent, error: silent },
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

/** By name: the classes of the SDK differ from release to release, what a server says does not. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound');
