import type { FastifyInstance } from 'fastify';
import { refused } from '../documents/refused';

/**
 * Refuses what proxies and servers read differently. What the parser of HTTP lets through and two readers may understand in
 * two ways: two Host lines. The connection ends, for nobody knows where the next request on it would begin.
 */
export function installWellFormed(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const names = request.raw.rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
    const isDoubled = ['host', 'content-type', 'content-length', 'origin'].some(
      (name) => names.indexOf(name) !== names.lastIndexOf(name),
    );
    if (!isDoubled) return done();
    void reply.header('connection', 'close');
    done(refused('a header is there twice'));
  });
}
