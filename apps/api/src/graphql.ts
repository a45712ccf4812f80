import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { formatError, type ReportError } from '@mamori/platform';
import { scalars } from './scalars';

/** The merged SDL: beside the bundle, or in the sources. */
function readSchema(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const path = [join(here, 'schema.graphql'), join(here, '../schema.graphql')].find(existsSync);
  if (!path) throw new Error('schema.graphql is missing: run "npm run build"');
  return readFileSync(path, 'utf8');
}

interface WithInner {
  readonly originalError?: { readonly errors?: readonly GraphQLError[] } | null;
}

/** Validation errors arrive wrapped in one; the real ones are inside. */
const unwrap = (error: GraphQLError): readonly GraphQLError[] => (error as WithInner).originalError?.errors ?? [error];

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : 'error', {
        originalError: error instanceof Error ? error : undefined,
      });

/** GraphQL on Mercurius, compiled just in time, deny by default also on field resolvers. */
export function graphqlOptions(report: ReportError): MercuriusDriverConfig & { driver: typeof MercuriusDriver } {
  return {
    driver: MercuriusDriver,
    typeDefs: [readSchema()],
    resolvers: scalars,
    jit: 1,
    graphiql: false,
    allowBatchedQueries: false,
    queryDepth: 12,
    path: '/graphql',
    fieldResolverEnhancers: ['guards'],
    context: (request: FastifyRequest, reply: FastifyReply) => ({ request, reply }),
    errorFormatter: (execution) => ({
      statusCode: 200,
      response: {
        data: execution.data ?? null,
        errors: execution.errors?.flatMap(unwrap).map((error) => formatError(asGraphQLError(error), report)),
      },
    }),
  };
}
