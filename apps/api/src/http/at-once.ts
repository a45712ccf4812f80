import { finished } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { unavailable } from '@mamori/platform';

/** Asked by whoever watches the process; they must hear from a busy one. */
const ALWAYS_ANSWERED = new Set(['/livez', '/readyz']);

/**
 * Answers 503 at once when more requests are under way than the process can serve in good time: waiting in a line that only
 * grows helps nobody.
 */
export function installAtOnce(fastify: FastifyInstance, most: number): void {
  let underWay = 0;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (ALWAYS_ANSWERED.has(request.url)) return done();
    if (underWay >= most) {
      void reply.header('retry-after', '2');
      return done(unavailable(`${most} requests are under way`));
    }
    underWay += 1;
    finished(reply.raw, () => {
      underWay -= 1;
    });
    done();
  });
}
