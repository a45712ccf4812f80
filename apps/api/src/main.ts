import { BadEnvironment, openLog, readEnv, refuseUnsafeStart } from '@mamori/platform';
import { apiEnv } from './env';
import { createServer } from './server';
import { settingsOf } from './settings';

async function main(): Promise<void> {
  const env = readEnv(apiEnv);
  await refuseUnsafeStart(settingsOf(env, process.env));
  const log = openLog({ name: 'api', level: env.LOG_LEVEL });
  const server = await createServer(env, log);
  await server.app.listen(env.PORT, env.HOST);
  log.info({ port: env.PORT }, 'listening');
  let closing = false;
  const close = (signal: string) => {
    if (closing) return;
    closing = true;
    log.info({ signal }, 'closing');
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not close in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof BadEnvironment
      ? `${error.message}\n`
      : `${String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
