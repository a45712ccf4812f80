import type { FastifyInstance } from 'fastify';

/** Watches the pace of its bodies itself. */
const UPLOAD = '/files/:id';

const TOO_SLOW =
  'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n';

/**
 * Ends requests whose body does not come in time. The server itself knows one limit for all of them, which has to leave room
 * for files over a slow line; everything else is held to its own.
 */
export function installBodyPatience(fastify: FastifyInstance, timeoutMs: number): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { raw } = request;
    const isUpload = request.method === 'PUT' && request.routeOptions.url === UPLOAD;
    const hasBody = raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined;
    if (isUpload || !hasBody || raw.complete) return done();
    const { socket } = raw;
    const tooSlow = setTimeout(() => {
      if (raw.complete) return;
      // Answered already, and still sending: nobody reads that.
      if (reply.raw.headersSent) raw.destroy();
      else socket.end(TOO_SLOW, () => socket.destroy());
    }, timeoutMs).unref();
    const settle = () => clearTimeout(tooSlow);
    raw.once('end', settle);
    raw.once('close', settle);
    done();
  });
}
