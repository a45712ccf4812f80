import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOrNobody } from '@mamori/platform';
import { CLINIC_LIST_BYTES } from './preview-clinic-list';

/** The content types in which a clinic list may be sent. */
export const LIST_CONTENT_TYPES = [
  'text/csv',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** What arrived as the body of a request: a file, or why there is none. */
export type SentFile = { readonly type: 'FileSent'; readonly bytes: Buffer } | { readonly type: 'FileTooLarge' };

/** The routes that take lists as files, and what one needs to send one. */
const needs: Readonly<Record<string, string | undefined>> = {
  '/imports/clinics': 'clinic:import',
  '/imports/equipment/:clinicId': 'register:edit',
  '/imports/equipment/:clinicId/preview': 'register:edit',
};

/** Lets the server take files up to the limit, from those only who may import and on the routes of imports only. */
export function registerImportParsers(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    LIST_CONTENT_TYPES,
    async (request: FastifyRequest, payload: AsyncIterable<Buffer>): Promise<SentFile | undefined> => {
      const needed = needs[request.routeOptions.url ?? ''];
      if (!needed || !actorOrNobody()?.permissions.has(needed)) return undefined;
      const pieces: Buffer[] = [];
      let size = 0;
      // Read to its end, though not kept beyond the limit: a browser that is cut off while it sends shows no answer.
      for await (const piece of payload) {
        size += piece.length;
        if (size <= CLINIC_LIST_BYTES) pieces.push(piece);
      }
      return size > CLINIC_LIST_BYTES ? { type: 'FileTooLarge' } : { type: 'FileSent', bytes: Buffer.concat(pieces) };
    },
  );
}
