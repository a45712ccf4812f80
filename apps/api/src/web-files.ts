import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the built web: files with a hash in their name for ever, every other page as the one page of the app. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const root = resolve(folder);
  const page = readFileSync(join(root, 'index.html'));
  await fastify.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    cacheControl: false,
    setHeaders: (reply) => {
      void reply.header('cache-control', FOREVER);
    },
  });
  const html = (reply: { type(mime: string): { send(body: Buffer): unknown } }) =>
    reply.type('text/html; charset=utf-8').send(page);
  // A route, not the handler for what is not found: Nest has set that one already, and there can be only one.
  fastify.get('/*', (request, reply) => {
    const wantsPage = request.url === '/' || (request.headers.accept ?? '').includes('text/html');
    return wantsPage ? html(reply) : reply.code(404).send({ message: 'not found' });
  });
}
