import type { FastifyInstance } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Nothing is changed by a request that another site can make a browser send: it needs our own header, and an Origin, where
 * the browser states one, that is ours.
 */
export function installHttpRules(fastify: FastifyInstance, origin: string): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (SAFE.has(request.method)) return done();
    const foreign = request.headers.origin !== undefined && request.headers.origin !== origin;
    if (foreign || request.headers['x-mamori-request'] === undefined) {
      void reply.code(403).send({ errors: [{ message: 'request refused', extensions: { code: 'FORBIDDEN' } }] });
      return;
    }
    done();
  });
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // React Aria measures with style attributes; no style sheet of another origin can come in.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    void reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
    });
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
