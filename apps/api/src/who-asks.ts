import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Language, onOccasion, runAs } from '@mamori/platform';
import type { Cookies } from '@mamori/identity';
import type { SessionActors } from '@mamori/tenants';
import { addressOf } from './http/address-of';
import { networkOf } from './network-of';

const languageOf = (request: FastifyRequest): Language | undefined => {
  const wanted = request.headers['accept-language']?.trim().toLowerCase();
  if (wanted?.startsWith('en')) return 'en';
  return wanted?.startsWith('ja') ? 'ja' : undefined;
};

/**
 * The one door where a cookie becomes an actor. A cookie that is not good makes nobody, never somebody; nor does a session
 * that turned up elsewhere, until its person has proved to be there.
 */
export function installWhoAsks(
  fastify: FastifyInstance,
  cookies: Cookies,
  sessions: SessionActors,
  trustedHops: number,
): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const requestId = randomUUID();
    void reply.header('x-request-id', requestId);
    const place = {
      network: networkOf(addressOf(request, trustedHops)),
      userAgent: request.headers['user-agent'] ?? '',
    };
    const wanted = languageOf(request);
    const secret = cookies.sessionSecret(request);
    const found =
      secret === undefined
        ? Promise.resolve(undefined)
        : onOccasion({ requestId, language: wanted ?? 'ja', ...place }, () => sessions.find(secret, place));
    found.then(
      (known) => {
        const actor = known?.actor;
        const unprovenSession = actor ? undefined : known?.session;
        const language = wanted ?? known?.language ?? 'ja';
        onOccasion({ requestId, language, ...place, unprovenSession }, () => (actor ? runAs(actor, done) : done()));
      },
      (error: Error) => done(error),
    );
  });
}
