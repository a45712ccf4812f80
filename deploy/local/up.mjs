// @ts-check
import { build, isBuilt, sourceHash } from './build.mjs';
import { cliProgram, cliTask, printedJson } from './cli-task.mjs';
import { startChild } from './child.mjs';
import { checkGivenDatabase, givenDatabaseUrls, prepareGivenDatabase } from './given-database.mjs';
import { untilHealthy } from './health.mjs';
import { ownDatabaseUrls, prepareOwnDatabase, startOwnDatabase } from './own-database.mjs';
import { recall, remember } from './memory.mjs';
import { root } from './place.mjs';
import { choosePorts, wantedPort } from './ports.mjs';
import { inboxOf, originOf, processEnv } from './process-env.mjs';
import { openQueue } from './queue.mjs';
import { record } from './run-state.mjs';
import { secretsOf } from './secrets.mjs';
import { join } from 'node:path';

/**
 * Brings everything up, step by step, and returns when all of it answers.
 *
 * @param {object} options
 * @param {import('./place.mjs').Place} options.place
 * @param {NodeJS.ProcessEnv} options.env
 * @param {boolean} options.demo
 * @param {import('./steps.mjs').Step} options.step
 * @param {(child: import('./child.mjs').Child) => void} options.register told of each process as it starts
 * @param {AbortSignal} options.signal
 */
export async function up({ place, env, demo, step, register, signal }) {
  const hash = sourceHash(root);
  await step('build', async (note) => (isBuilt(root, hash) ? note('up to date') : build(root, hash, signal)));

  const ports = await step('ports', async (note) => {
    const wanted = wantedPort(env.MAMORI_PORT, recall(place).port);
    const chosen = await choosePorts(wanted);
    note(chosen.web === wanted ? `web ${wanted}` : `port ${wanted} is taken by another program; using ${chosen.web}`);
    return chosen;
  });
  const secrets = secretsOf(place);
  const given = env.DATABASE_URL;
  const database = given ? givenDatabaseUrls(given, secrets) : ownDatabaseUrls(ports.postgres, secrets);
  const givenNames = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM'];
  record(place, {
    given: Object.fromEntries(givenNames.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
  });
  record(place, { ports, urls: { web: originOf(ports), ...(env.SMTP_URL ? {} : { inbox: inboxOf(ports) }) } });

  await step('postgres', async (note) => {
    if (given) return checkGivenDatabase(database, note);
    const { locale } = await startOwnDatabase(place, ports.postgres, secrets, register);
    note(`port ${ports.postgres}, data in ${place.postgres}`);
    if (locale === 'C') note('this machine lacks the locale C.UTF-8, using C');
  });
  const queue = await step('queue', (note) =>
    openQueue({ given: env.REDIS_URL, place, port: ports.redis, secrets, databaseUrl: database.queue, register, note }),
  );
  record(place, { ownRedis: !env.REDIS_URL && 'REDIS_URL' in queue });
  await step('roles', () =>
    given ? prepareGivenDatabase(database, secrets) : prepareOwnDatabase(ports.postgres, secrets),
  );

  const forAll = processEnv({ env, place, ports, database, ownDatabase: !given, queue, secrets });
  await step('migrate', () => cliTask(['db', 'migrate'], forAll, signal));
  await step('editions', () => cliTask(['editions', 'load'], forAll, signal));
  remember(place, { port: ports.web, demo, prepared: hash });
  const setUpUrl = demo
    ? await step('demo', async () => printedJson(await cliTask(['demo', 'load', '--json'], forAll, signal)).setUpUrl)
    : undefined;

  const start = (/** @type {string} */ name, /** @type {string} */ file, /** @type {string[]} */ ...args) => {
    const logFile = join(place.logs, `${name}.log`);
    const child = startChild({
      name,
      command: process.execPath,
      args: [file, ...args],
      logFile,
      match: [file],
      env: forAll,
    });
    register(child);
    return child;
  };
  const processes = [
    { child: start('api', join(root, 'dist/apps/api/main.js')), at: originOf(ports), paths: ['/livez', '/readyz'] },
    {
      child: start('worker', join(root, 'dist/apps/worker/main.js')),
      at: `http://127.0.0.1:${ports.worker}`,
      paths: ['/readyz'],
    },
  ];
  if (!env.SMTP_URL) {
    processes.push({ child: start('inbox', cliProgram, 'inbox'), at: inboxOf(ports), paths: ['/livez'] });
  }
  for (const { child, at, paths } of processes) {
    await step(child.name, () =>
      untilHealthy(
        child,
        paths.map((path) => at + path),
        signal,
      ),
    );
  }
  return { ports, setUpUrl, env: forAll };
}
