// @ts-check
// Only what comes with Node may be imported here: in a fresh clone nothing else is there yet.
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { install, needsInstall } from './install.mjs';
import { recall } from './memory.mjs';
import { makePlace, placeOf, root } from './place.mjs';
import { checkMachine } from './preflight.mjs';
import { Problem, report } from './problem.mjs';
import { claim, record, recordChildren, release } from './run-state.mjs';
import { steps } from './steps.mjs';
import { createSupervisor } from './supervisor.mjs';
import { welcome } from './welcome.mjs';

const usage = `npm start [-- --empty | --demo]

  Starts everything on this machine and prints where it is.

  --empty   without the demo consultancy; remembered for the next starts
  --demo    with the demo consultancy, also after an earlier --empty

  MAMORI_PORT      port of the web page (7300)
  MAMORI_DATA_DIR  folder of all data (.data)
  DATABASE_URL     a PostgreSQL of your own, as a role that may create roles
  REDIS_URL        a Redis of your own
  SMTP_URL         a mail server of your own, instead of the local inbox
`;

function readArgs() {
  try {
    const { values } = parseArgs({
      options: { empty: { type: 'boolean' }, demo: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (!(values.empty && values.demo)) return values;
  } catch {
    // Answered below, like the contradiction.
  }
  throw new Problem(
    'npm start knows only --empty or --demo.',
    'npm start で使えるのは --empty か --demo だけです。',
    usage,
  );
}

/**
 * Takes the data folder. While an operator's single command has it, waits for that.
 * @param {import('./place.mjs').Place} place
 * @param {(text: string) => void} say
 */
async function take(place, say) {
  for (let waiting = false; ; await sleep(200)) {
    const other = await claim(place, 'start.mjs', 'starting', say);
    if (other?.state !== 'command') return other;
    if (!waiting) say(`waiting for a running "npm run mamori" (pid ${other.pid}) to finish`);
    waiting = true;
  }
}

/** @param {import('./run-state.mjs').RunState} other */
async function sayWhoRuns(other) {
  const { answers } = await import('./health.mjs');
  const url = other.urls?.web;
  if (other.state === 'running' && url && !(await answers(`${url}/livez`))) {
    throw new Problem(
      `Mamori is running (pid ${other.pid}) but does not answer at ${url}. Stop it with npm stop, then start again.`,
      `Mamori は動いていますが (pid ${other.pid})、${url} で応答しません。npm stop で止めてから、もう一度起動してください。`,
    );
  }
  const state =
    other.state === 'running' ? 'already running / すでに動いています' : 'already starting / 起動の途中です';
  console.log(`Mamori: ${state}${url ? `: ${url}` : ''} (pid ${other.pid})\nStop / 停止: npm stop`);
}

async function main() {
  const args = readArgs();
  if (args.help) return void console.log(usage);
  checkMachine(root);
  const place = placeOf(process.env);
  makePlace(place);
  const say = (/** @type {string} */ text) => console.log(`  ${text}`);
  const other = await take(place, say);
  if (other) return sayWhoRuns(other);

  const halt = new AbortController();
  const supervisor = createSupervisor((child, how) => halt.abort(endedByItself(child, how)));
  const stopped = new Problem('Stopped.', '停止しました。');
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => halt.abort(stopped));
  }
  watchParent(() => halt.abort(stopped));
  try {
    await run({ place, args, supervisor, signal: halt.signal });
  } catch (error) {
    // When a child's end came first, whatever failed afterwards failed because of it.
    const cause = halt.signal.aborted ? halt.signal.reason : error;
    if (cause !== stopped) {
      report(cause);
      process.exitCode = 1;
    }
  } finally {
    const from = performance.now();
    console.log('\n  stopping / 停止しています …');
    await supervisor.stopAll();
    release(place);
    console.log(`  stopped, everything is saved / 停止しました (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  }
}

/**
 * The shell that npm puts between itself and us does not pass on a SIGTERM; we notice that it is gone.
 * @param {() => void} whenGone
 */
function watchParent(whenGone) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && whenGone(), 500).unref();
}

/**
 * Runs until the signal is aborted, and then throws its reason.
 * @param {object} options
 * @param {import('./place.mjs').Place} options.place
 * @param {{ empty?: boolean, demo?: boolean }} options.args
 * @param {ReturnType<typeof createSupervisor>} options.supervisor
 * @param {AbortSignal} options.signal
 * @returns {Promise<never>}
 */
async function run({ place, args, supervisor, signal }) {
  const step = steps(process.stdout);
  await step('install', async (note) => (needsInstall(root) ? install(root, signal) : note('up to date')));

  const { up } = await import('./up.mjs');
  const demo = args.empty ? false : args.demo || (recall(place).demo ?? true);
  const register = (/** @type {import('./child.mjs').Child} */ child) => {
    supervisor.watch(child);
    recordChildren(place, supervisor.children());
  };
  const { ports, setUpUrl, env } = await up({ place, env: process.env, demo, step, register, signal });
  record(place, { state: 'running' });
  console.log(welcome({ ports, demo, inbox: !process.env.SMTP_URL, setUpUrl, dir: place.dir }));
  if (args.empty && process.stdin.isTTY && process.stdout.isTTY) {
    const { offerFirstConsultancy } = await import('./first-consultancy.mjs');
    await offerFirstConsultancy(env, signal);
  }
  while (!signal.aborted) await sleep(1_000, undefined, { signal }).catch(() => undefined);
  throw signal.reason;
}

/**
 * @param {import('./child.mjs').Child} child
 * @param {string} how
 */
const endedByItself = (child, how) =>
  new Problem(
    `${child.name} ended by itself (${how}), so everything is stopped. Its log is ${child.logFile}; the last lines stand below.`,
    `${child.name} が終了したため (${how})、すべて停止します。ログは ${child.logFile} です。最後の行は次のとおりです。`,
    child.lastLines(),
  );

try {
  await main();
} catch (error) {
  report(error);
  process.exitCode = 1;
}
process.exit();
