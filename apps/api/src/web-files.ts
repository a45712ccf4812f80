import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const FOREVER = 'public, max-age=31536000, immutable';

/** The script that shows notifications asks nobody for anything. A policy with sandbox would keep it from starting. */
const WORKER_POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** Serves the built web: files with a hash in their name for ever, every other page as the one page of the app. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  const page = join(root, 'index.html');
  await readFile(page);
  await fastify.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    cacheControl: false,
    // The build wrote .br and .gz beside each text.
    preCompressed: true,
    setHeaders: (reply) => {
      void reply.header('cache-control', FOREVER);
    },
  });
  // By its name alone a browser asks for it again; a worker does what its own policy lets it, which is nothing but this.
  fastify.get('/push-worker.js', async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('content-security-policy', WORKER_POLICY)
      .send(await readFile(join(root, 'push-worker.js'))),
  );
  // A route, not the handler for what is not found: Nest has set that one already, and there can be only one.
  fastify.get('/*', async (request, reply) => {
    const wantsPage = request.url === '/' || (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage) return reply.code(404).send({ message: 'not found' });
    // Read anew each time: a page kept from an earlier build would name files that are gone.
    return reply.type('text/html; charset=utf-8').send(await readFile(page));
  });
}
