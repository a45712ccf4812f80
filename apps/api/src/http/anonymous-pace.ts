import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RateLimits } from '@mamori/identity';
import { actorOrNobody, currentOccasion, rateLimited } from '@mamori/platform';

/** A network that is over its limit is refused without a statement for so long, and then looked up again. */
const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 10_000;

interface Refusal {
  readonly until: number;
  /** When the window ends, by this process's own clock. */
  readonly endsAt: number;
}

/** What is open to nobody in particular and asks the database. */
const PACED: ReadonlySet<string | undefined> = new Set(['/graphql', '/calendars/:address', '/unsubscribe/:tag']);

/**
 * Holds up a network from which nobody in particular asks for more than a whole clinic would. What those ask who are
 * signed in is counted elsewhere, and files of the web build not at all.
 */
export function installAnonymousPace(fastify: FastifyInstance, limits: RateLimits): void {
  const refusals = new Map<string, Refusal>();

  const refuse = (reply: FastifyReply, seconds: number) => {
    void reply.header('retry-after', String(seconds));
    throw rateLimited('anonymous requests', seconds);
  };

  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!PACED.has(request.routeOptions.url) || actorOrNobody()) return;
    const { network = '' } = currentOccasion();
    const now = performance.now();
    const known = refusals.get(network);
    if (known && known.until > now) refuse(reply, Math.max(1, Math.ceil((known.endsAt - now) / 1000)));
    const taken = await limits.take('anonymous:network', network);
    if (taken.allowed) {
      refusals.delete(network);
      return;
    }
    // An attacker with many networks must not fill the memory.
    if (refusals.size >= MOST_REMEMBERED) refusals.clear();
    refusals.set(network, { until: now + REMEMBERED_MS, endsAt: now + taken.retryAfterSeconds * 1000 });
    refuse(reply, taken.retryAfterSeconds);
  });
}
