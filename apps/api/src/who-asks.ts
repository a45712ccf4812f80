import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Language, onOccasion, runAs } from '@mamori/platform';
import type { Cookies } from '@mamori/identity';
import type { SessionActors } from '@mamori/tenants';
import { networkOf } from './network-of';

const languageOf = (request: FastifyRequest): Language | undefined => {
  const wanted = request.headers['accept-language']?.trim().toLowerCase();
  if (wanted?.startsWith('en')) return 'en';
  return wanted?.startsWith('ja') ? 'ja' : undefined;
};

/** The one door where a cookie becomes an actor. A cookie that is not good makes nobody, never somebody. */
export function installWhoAsks(fastify: FastifyInstance, cookies: Cookies, sessions: SessionActors): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const requestId = randomUUID();
    void reply.header('x-request-id', requestId);
    const secret = cookies.sessionSecret(request);
    const found = secret === undefined ? Promise.resolve(undefined) : sessions.find(secret);
    found.then(
      (session) => {
        const language = languageOf(request) ?? session?.language ?? 'ja';
        const network = networkOf(request.ip);
        const userAgent = request.headers['user-agent'] ?? '';
        onOccasion({ requestId, language, network, userAgent }, () => (session ? runAs(session.actor, done) : done()));
      },
      (error: Error) => done(error),
    );
  });
}
