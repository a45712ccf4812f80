import { timingSafeEqual } from 'node:crypto';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { fastify } from 'fastify';
import { hashSecret, newSecret, queuesToLookAt } from '@mamori/platform';

export interface Board {
  /** Opens it once; whoever has opened it goes on by a cookie. */
  readonly url: string;
  close(): Promise<void>;
}

const COOKIE = 'mamori-board';

/**
 * Shows the queues of a Redis on this machine alone, to whoever has the link, and lets nobody change them. Hints are ids: nothing that is
 * shown says of whom or what it is.
 */
export async function serveBoard(redisUrl: string, port: number): Promise<Board> {
  const { queues, close } = queuesToLookAt(redisUrl, () => undefined);
  const adapter = new FastifyAdapter();
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: '守り Mamori' } },
  });
  const [link, session] = [newSecret(), newSecret()];
  let isOpened = false;
  const server = fastify();
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' });
    // A foreign page whose name was pointed at this machine is not let in.
    if (!/^127\.0\.0\.1:\d+$/.test(request.headers.host ?? '')) return reply.code(403).send('Open it as 127.0.0.1.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return reply.code(405).send('It may only be looked at.');
    if (request.url.startsWith('/open/')) return undefined;
    const [, given = ''] = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '') ?? [];
    return isSame(given, session)
      ? undefined
      : reply.code(401).send('The link has been used. Start the command again.');
  });
  server.get<{ Params: { key: string } }>('/open/:key', async ({ params }, reply) => {
    if (isOpened || !isSame(params.key, link)) return reply.code(401).send('The link does not work.');
    isOpened = true;
    return reply.header('set-cookie', `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`).redirect('/');
  });
  await server.register(adapter.registerPlugin());
  const at = await server.listen({ host: '127.0.0.1', port });
  return {
    url: `${at}/open/${link}`,
    async close() {
      await server.close();
      await close();
    },
  };
}

const isSame = (one: string, other: string) => timingSafeEqual(hashSecret(one), hashSecret(other));
