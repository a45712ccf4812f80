import 'reflect-metadata';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { registerImportParsers } from '@mamori/clinics';
import { Cookies, RateLimits } from '@mamori/identity';
import { AuthDatabase, Database, filePartsOf, registerFileParser, RoleDatabase, SecretBox } from '@mamori/platform';
import { MailReports, Unsubscribes } from '@mamori/reminders';
import { SessionActors } from '@mamori/tenants';
import { ApiModule } from './api.module';
import type { ApiEnv } from './env';
import { anyDocuments, readManifest, trustedDocuments } from './documents/documents';
import { openGraphqlDoor } from './documents/graphql-door';
import { manifestPath } from './graphql';
import { registerMailHooks } from './hooks/mail-hooks';
import { installAnonymousPace } from './http/anonymous-pace';
import { answerError } from './http/answer-error';
import { installAtOnce } from './http/at-once';
import { HttpFaults } from './http/http-faults.filter';
import { installBodyPatience } from './http/body-patience';
import { installSecurityHeaders, setSecurityHeaders } from './http/security-headers';
import { patience, type Patience, refuseMalformed, UPLOAD_REQUEST_MS } from './http/patience';
import { installWellFormed } from './http/well-formed';
import { installWhoMayChange } from './http/who-may-change';
import { NestLog } from './nest-log';
import { serveWeb } from './web-files';
import { installWhoAsks } from './who-asks';

/** JSON bodies; files have a route with a limit of its own. */
const BODY_LIMIT = 256 * 1024;

/** The address of a calendar is three ids in one. */
const LONGEST_PARAM = 150;

/** Requests that one process works on at a time. */
const AT_ONCE = 200;

export interface ApiServer {
  readonly app: NestFastifyApplication;
  readonly database: Database;
  close(): Promise<void>;
}

/** Leaves the handler of errors alone that the server sets for everything, hooks and refused bodies included. */
class ApiAdapter extends FastifyAdapter {
  override setErrorHandler(): FastifyInstance {
    return this.getInstance();
  }
}

/** Puts the API together without listening. */
export async function createServer(env: ApiEnv, log: Logger, waits: Patience = patience): Promise<ApiServer> {
  const database = await Database.open({ url: env.DATABASE_APP_URL, name: 'mamori-api' });
  const auth = new AuthDatabase(await RoleDatabase.open({ url: env.DATABASE_AUTH_URL, name: 'mamori-api', size: 4 }));
  const report = (reference: string, error: unknown) => log.error({ reference, err: error }, 'request failed');
  const sayError = (error: unknown, reply: FastifyReply) => {
    const { status, errors } = answerError(error, report);
    void reply.code(status).send({ message: errors[0]?.message, ...errors[0]?.extensions });
  };
  const adapter = new ApiAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: false,
    ...waits.fastify,
    requestTimeout: Math.max(UPLOAD_REQUEST_MS, waits.fastify.requestTimeout),
    http: waits.http,
    routerOptions: { maxParamLength: LONGEST_PARAM },
    clientErrorHandler: refuseMalformed,
    // An address that cannot be read comes to no route, and past every hook.
    frameworkErrors: (error: unknown, _request: unknown, reply: FastifyReply) => {
      setSecurityHeaders(reply, env.MAMORI_ORIGIN);
      sayError(error, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.with({
      database,
      auth,
      files: filePartsOf(env, waits.upload),
      secrets: SecretBox.of(env.MAMORI_SECRETS_KEY),
      origin: env.MAMORI_ORIGIN,
      isLocal: env.MAMORI_LOCAL === '1',
      report,
    }),
    adapter,
    { logger: new NestLog(log), abortOnError: false, bodyParser: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  fastify.setErrorHandler((error, _request, reply) => sayError(error, reply));
  await app.register(cookie);
  // Forms and plain text are what another site can make a browser send; nothing here reads them.
  fastify.removeContentTypeParser('text/plain');
  installSecurityHeaders(fastify, env.MAMORI_ORIGIN);
  installAtOnce(fastify, AT_ONCE);
  installWellFormed(fastify);
  installBodyPatience(fastify, waits.fastify.requestTimeout);
  installWhoMayChange(fastify, env.MAMORI_ORIGIN);
  installWhoAsks(
    fastify,
    app.get(Cookies, { strict: false }),
    app.get(SessionActors, { strict: false }),
    env.TRUSTED_PROXY_HOPS ?? 0,
  );
  installAnonymousPace(fastify, app.get(RateLimits, { strict: false }));
  registerImportParsers(fastify);
  registerFileParser(fastify);
  registerMailHooks(fastify, {
    reports: app.get(MailReports, { strict: false }),
    unsubscribes: app.get(Unsubscribes, { strict: false }),
    secret: env.MAIL_HOOK_SECRET,
  });
  const manifest = readManifest(manifestPath());
  const documents =
    env.MAMORI_DOCUMENTS === 'any' ? anyDocuments(manifest, () => fastify.graphql.schema) : trustedDocuments(manifest);
  openGraphqlDoor(fastify, documents, report);
  app.useGlobalFilters(new HttpFaults(report));
  if (env.MAMORI_WEB_DIR) await serveWeb(fastify, env.MAMORI_WEB_DIR);
  await app.init();
  return {
    app,
    database,
    async close() {
      await app.close();
      await Promise.all([database.close(), auth.role.close()]);
    },
  };
}
