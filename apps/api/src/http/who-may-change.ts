import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Fault } from '@mamori/platform';
import { MAIL_HOOKS } from '../hooks/mail-hooks';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Nothing is changed by a request that another site can make a browser send. It needs our own header, which another site
 * cannot add without our leave, an Origin that is ours, and, from browsers that say so, that it began on one of our pages.
 * What mail programs and providers send proves itself with a secret of its own, and no session counts there.
 */
export function installWhoMayChange(fastify: FastifyInstance, origin: string): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isProved = MAIL_HOOKS.has(request.routeOptions.url);
    if (SAFE.has(request.method) || isProved || isOurs(request, origin)) done();
    else done(new Fault('FORBIDDEN', 'sent from elsewhere'));
  });
}

function isOurs({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  return (
    headers['x-mamori-request'] === '1' && headers.origin === origin && (site === undefined || site === 'same-origin')
  );
}
