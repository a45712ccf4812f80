import type { ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { PaceLimits } from '@mamori/platform';

/** Above the longest that a file may take, which is watched where it is received. */
export const UPLOAD_REQUEST_MS = 270_000;

/** How long the server waits and how much it takes before it has seen a whole request. */
export interface Patience {
  readonly fastify: {
    readonly requestTimeout: number;
    readonly connectionTimeout: number;
    readonly keepAliveTimeout: number;
    readonly maxRequestsPerSocket: number;
  };
  readonly http: ServerOptions;
  /** How fast a file has to come; the usual pace unless said. */
  readonly upload?: PaceLimits;
}

export const patience: Patience = {
  fastify: {
    requestTimeout: 15_000,
    connectionTimeout: 60_000,
    // Longer than proxies keep a connection, so that none sends into one that is just closing.
    keepAliveTimeout: 75_000,
    maxRequestsPerSocket: 10_000,
  },
  // Node looks for late requests only so often; by default every thirty seconds.
  http: { headersTimeout: 10_000, maxHeaderSize: 16 * 1024, connectionsCheckingInterval: 2_000 },
};

const REASONS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no HTTP with as few words as possible, and hangs up. */
export function refuseMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const reason = REASONS[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${reason}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`, () =>
    socket.destroy(),
  );
}
