// @ts-check
// Only what comes with Node may be imported here: in a fresh clone nothing else is there yet.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, needsInstall } from './install.mjs';
import { placeAt, placeOf, root } from './place.mjs';
import { checkMachine } from './preflight.mjs';
import { report } from './problem.mjs';
import { steps } from './steps.mjs';

// Durable as in production: a benchmark of writes that skips the disk says nothing.
const settings = ['shared_buffers=1GB', 'work_mem=32MB', 'random_page_cost=1.1', 'jit=off', 'max_connections=100'];

/**
 * Runs the built benchmark with a database server of its own, on the disk where temporary files lie.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} env what the benchmark needs besides
 * @returns {Promise<number>} its exit code
 */
async function runBench(args, env) {
  const { startPostgres } = await import('./postgres.mjs');
  const { choosePorts } = await import('./ports.mjs');
  const place = placeAt(mkdtempSync(join(tmpdir(), 'mamori-bench-')));
  const password = randomBytes(24).toString('base64url');
  /** @type {import('./child.mjs').Child[]} */
  const children = [];
  try {
    const { postgres: port } = await choosePorts(28_000 + (process.pid % 3_000));
    const postgres = await startPostgres({
      dir: place.postgres,
      logFile: join(place.dir, 'postgres.log'),
      port,
      password,
      settings,
      register: (child) => void children.push(child),
    });
    const child = spawn(process.execPath, [join(root, 'dist/test/load/main.js'), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env, TEST_POSTGRES_URL: postgres.url('postgres', password, 'postgres') },
    });
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('exit', (code) => done(code ?? 1));
    });
  } finally {
    for (const child of children) await child.stop();
    rmSync(place.dir, { recursive: true, force: true });
  }
}

try {
  checkMachine(root);
  const step = steps(process.stderr);
  if (needsInstall(root)) await step('install', () => install(root));
  const { build, isBuilt, sourceHash } = await import('./build.mjs');
  const hash = sourceHash(root);
  if (!isBuilt(root, hash)) await step('build', () => build(root, hash));
  const args = process.argv.slice(2);
  /** @type {Record<string, string>} */
  const env = {};
  if (args.includes('reminders')) {
    const { findTestRedis } = await import('./test-needs.mjs');
    env.TEST_REDIS_SERVER = await step('redis', (note) => findTestRedis(placeOf(process.env), note));
  }
  process.exitCode = await runBench(args, env);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
process.exit();
