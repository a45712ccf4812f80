import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { formatError, type ReportError } from '@mamori/platform';
import { limits } from './documents/limits';
import { scalars } from './scalars';

const here = dirname(fileURLToPath(import.meta.url));

/** A file that the build lays beside the bundle, or its place in the sources. */
function builtFile(name: string, inSources: string): string {
  const path = [join(here, name), join(here, inSources)].find(existsSync);
  if (!path) throw new Error(`${name} is missing: run "npm run build"`);
  return path;
}

/** Where the operations stand that the web was built with. */
export const manifestPath = () => builtFile('persisted-documents.json', '../../web/src/gql/persisted-documents.json');

/** GraphQL on Mercurius, compiled just in time, deny by default also on field resolvers. */
export function graphqlOptions(report: ReportError): MercuriusDriverConfig & { driver: typeof MercuriusDriver } {
  return {
    driver: MercuriusDriver,
    typeDefs: [readFileSync(builtFile('schema.graphql', '../schema.graphql'), 'utf8')],
    resolvers: scalars,
    jit: 1,
    graphiql: false,
    allowBatchedQueries: false,
    // `openGraphqlDoor` is the route.
    routes: false,
    cache: 500,
    graphql: { parseOptions: { maxTokens: limits.tokens }, validateOptions: { maxErrors: 5 } },
    fieldResolverEnhancers: ['guards'],
    errorFormatter: (execution) => ({
      // Variables that do not fit are found by the compiled operation itself: nothing ran, and there is no data at all.
      statusCode: execution.data === undefined ? 400 : 200,
      response: { data: execution.data ?? null, errors: execution.errors?.map((error) => formatError(error, report)) },
    }),
  };
}
