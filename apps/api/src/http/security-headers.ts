import type { FastifyInstance, FastifyReply } from 'fastify';

/** A page: scripts and style sheets of our own files, nothing inline, nothing of anybody else. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Whatever is no page does nothing, even if a browser is made to show it as one. */
const DATA_POLICY = [
  "default-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // A frame of anybody, ours included, may not ask for a key.
  'permissions-policy':
    'publickey-credentials-create=(self), publickey-credentials-get=(self), camera=(), microphone=(), geolocation=(), ' +
    'payment=(), usb=(), display-capture=()',
};

const HSTS = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

const isPage = (reply: FastifyReply) => String(reply.getHeader('content-type') ?? '').startsWith('text/html');

/**
 * The headers of an answer, by what it is: a page, or anything else. It is kept by nobody unless its route says so, and a
 * route may have a policy of its own.
 */
export function setSecurityHeaders(reply: FastifyReply, origin: string): void {
  const always = origin.startsWith('https:') ? { ...ALWAYS, ...HSTS } : ALWAYS;
  void reply.headers(always);
  if (!reply.hasHeader('content-security-policy'))
    void reply.header('content-security-policy', isPage(reply) ? PAGE_POLICY : DATA_POLICY);
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
}

export function installSecurityHeaders(fastify: FastifyInstance, origin: string): void {
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    setSecurityHeaders(reply, origin);
    done(null, payload);
  });
}
