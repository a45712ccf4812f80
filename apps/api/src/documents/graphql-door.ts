import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ReportError } from '@mamori/platform';
import { answerError } from '../http/answer-error';
import { checkVariables } from './check-variables';
import type { Documents } from './documents';
import { refused } from './refused';

const JSON_ONLY = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i;

const bodySchema = z.object({
  documentId: z.string().optional(),
  query: z.string().optional(),
  operationName: z.string().max(100).nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

class HttpRefusal extends Error {
  constructor(readonly statusCode: number) {
    super(`HTTP ${statusCode}`);
  }
}

/**
 * The one way to GraphQL: POST of JSON with one operation, which must be one that `documents` knows or allows. The library's
 * own route stays closed: it also takes GET, other content types, and syntax trees in place of text.
 */
export function openGraphqlDoor(fastify: FastifyInstance, documents: Documents, report: ReportError): void {
  const errorHandler = (error: unknown, _request: FastifyRequest, reply: FastifyReply) => {
    const { status, errors } = answerError(error, report);
    void reply.code(status).send({ data: null, errors });
  };
  fastify.route({
    method: 'POST',
    url: '/graphql',
    errorHandler,
    onRequest: (request, _reply, done) => {
      done(JSON_ONLY.test(request.headers['content-type'] ?? '') ? undefined : new HttpRefusal(415));
    },
    handler: async (request, reply) => {
      const body = bodySchema.safeParse(request.body);
      if (!body.success) throw refused('the body is not one GraphQL request');
      const { operationName, variables } = body.data;
      const text = documents(body.data);
      checkVariables(variables);
      return reply.graphql(text, { request, req: request }, variables ?? {}, operationName ?? undefined);
    },
  });
  fastify.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    exposeHeadRoute: false,
    errorHandler,
    handler: async (_request, reply) => {
      void reply.header('allow', 'POST');
      throw new HttpRefusal(405);
    },
  });
}
