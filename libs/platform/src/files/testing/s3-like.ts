import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Like {
  readonly endpoint: string;
  /** What it keeps, by bucket and key. */
  readonly kept: Map<string, Buffer>;
  /** Breaks the next body off after so many bytes. */
  breakOff(bytes: number): void;
  close(): Promise<void>;
}

/**
 * Speaks as much of S3 as the product uses, and as others than Amazon do: it keeps the body of a PUT as it comes, checksums and
 * all, and knows no way of sending but a body with its length.
 */
export async function startS3Like(): Promise<S3Like> {
  const kept = new Map<string, Buffer>();
  let limit: number | undefined;
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://s3');
    const key = decodeURIComponent(url.pathname.slice(1));
    if (request.method === 'PUT') return put(request, response, key);
    if (url.searchParams.has('list-type')) return list(response, key, url.searchParams.get('continuation-token'));
    const found = kept.get(key);
    if (request.method === 'DELETE') {
      kept.delete(key);
      response.writeHead(204).end();
    } else if (!found) {
      const missing = '<Error><Code>NoSuchKey</Code><Message>none</Message></Error>';
      response.writeHead(404, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? '' : missing);
    } else {
      response.writeHead(200, { 'content-length': found.length, etag: '"x"' });
      response.end(request.method === 'HEAD' ? undefined : found);
    }
  }

  async function put(request: IncomingMessage, response: ServerResponse, key: string): Promise<void> {
    const pieces: Buffer[] = [];
    let size = 0;
    try {
      for await (const piece of request) {
        pieces.push(piece);
        size += piece.length;
        if (limit !== undefined && size >= limit) {
          limit = undefined;
          request.socket.destroy();
          return;
        }
      }
    } catch {
      // Whoever sent it has gone: nothing is kept.
      return;
    }
    if (size !== Number(request.headers['content-length'])) return void response.writeHead(411).end();
    kept.set(key, Buffer.concat(pieces));
    response.writeHead(200, { etag: '"x"' }).end();
  }

  function list(response: ServerResponse, path: string, after: string | null): void {
    const bucket = `${path.replace(/\/$/, '')}/`;
    const keys = [...kept.keys()].filter((key) => key.startsWith(bucket)).map((key) => key.slice(bucket.length));
    const from = after ? keys.sort().indexOf(after) : 0;
    const page = keys.sort().slice(from, from + 2);
    const next = keys[from + 2];
    const contents = page
      .map((key) => `<Contents><Key>${key}</Key><LastModified>2026-11-22T00:00:00.000Z</LastModified></Contents>`)
      .join('');
    const more = next
      ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
      : '<IsTruncated>false</IsTruncated>';
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<?xml version="1.0"?><ListBucketResult>${contents}${more}</ListBucketResult>`);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    kept,
    breakOff: (bytes) => {
      limit = bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
