import type { Readable } from 'node:stream';
import { actorOrNobody } from '../actor/actor';

/** In which content type files are sent: one that no form and no page of others can send without asking. */
export const FILE_CONTENT_TYPE = 'application/vnd.mamori.file';

interface ParsedRequest {
  readonly routeOptions: { readonly url?: string };
}

interface ParserRegistry {
  addContentTypeParser(
    type: string,
    parser: (request: ParsedRequest, payload: Readable, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
}

/** Lets the server hand the body of a file on as it comes, on the route of files only and to somebody only. */
export function registerFileParser(fastify: ParserRegistry): void {
  fastify.addContentTypeParser(FILE_CONTENT_TYPE, (request, payload, done) => {
    done(null, request.routeOptions.url === '/files/:id' && actorOrNobody() ? payload : undefined);
  });
}
