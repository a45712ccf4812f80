import { BadEnvironment, openLog, readEnv, refuseUnsafeStart } from '@mamori/platform';
import { workerEnv } from './env';
import { settingsOf } from './settings';
import { startWorker } from './worker';

/** Orchestrators kill after thirty seconds; a mail that is still under way then is shown as unknown. */
const CLOSE_WITHIN_MS = 20_000;

async function main(): Promise<void> {
  const env = readEnv(workerEnv);
  await refuseUnsafeStart(settingsOf(env, process.env));
  const log = openLog({ name: 'worker', level: env.LOG_LEVEL });
  const worker = await startWorker(env, log);
  log.info({ healthPort: env.WORKER_HEALTH_PORT, queue: env.REDIS_URL ? 'redis' : 'postgres' }, 'working');
  let closing = false;
  const close = (signal: string) => {
    if (closing) return;
    closing = true;
    log.info({ signal }, 'closing');
    setTimeout(() => {
      log.error('could not finish in time');
      process.exit(1);
    }, CLOSE_WITHIN_MS).unref();
    worker.close().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'could not close in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

main().catch((error: unknown) => {
  const said = error instanceof Error && !(error instanceof BadEnvironment) ? error.stack : undefined;
  process.stderr.write(`${said ?? (error instanceof Error ? error.message : String(error))}\n`);
  process.exit(1);
});
