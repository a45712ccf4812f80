// @ts-check
// Only what comes with Node may be imported here: in a fresh clone nothing else is there yet.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, needsInstall } from './install.mjs';
import { makePlace, placeOf, root } from './place.mjs';
import { checkMachine } from './preflight.mjs';
import { report } from './problem.mjs';
import { steps } from './steps.mjs';

/**
 * Runs the built chaos with servers of its own: npm run chaos [-- --minutes N --json]. It is a group of processes by itself, of
 * which nothing is left when it ends, in order or not.
 * @param {readonly string[]} args
 * @param {string} redisServer path of the program
 * @returns {Promise<number>} its exit code: 0 when everything promised was kept
 */
function runChaos(args, redisServer) {
  const child = spawn(process.execPath, [join(root, 'dist/test/faults/main.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    detached: true,
    env: { ...process.env, TEST_REDIS_SERVER: redisServer },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill('SIGTERM'));
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      endGroup(child.pid);
      done(code ?? 1);
    });
  });
}

/**
 * Workers and queues of a run that did not come to its end.
 * @param {number | undefined} leader
 */
function endGroup(leader) {
  try {
    if (leader) process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (Object(error).code !== 'ESRCH') throw error;
  }
}

try {
  checkMachine(root);
  const place = placeOf(process.env);
  makePlace(place);
  const step = steps(process.stderr);
  if (needsInstall(root)) await step('install', () => install(root));
  const { build, isBuilt, sourceHash } = await import('./build.mjs');
  const hash = sourceHash(root);
  if (!isBuilt(root, hash)) await step('build', () => build(root, hash));
  const { findTestRedis } = await import('./test-needs.mjs');
  const redis = await step('redis', (note) => findTestRedis(place, note));
  process.exitCode = await runChaos(process.argv.slice(2), redis);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
process.exit();
