// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readJson } from './atomic-json.mjs';
import { root } from './place.mjs';

const limitMinutes = 40;
// A process that ran many files holds on to their modules until it does little but collect garbage: it is replaced in time.
const inWorkers = ['--maxWorkers=2', '--workerIdleMemoryLimit=1000MB'];

/**
 * Runs jest over the files and counts. What was not run counts as failed: no file, a file that jest left out,
 * a test that is skipped, a run that broke off.
 *
 * @param {object} options
 * @param {string} options.label
 * @param {readonly string[]} options.files
 * @param {boolean} options.inBand one file after the other
 * @param {NodeJS.ProcessEnv} options.env
 * @param {import('./steps.mjs').Step} options.step
 * @param {AbortSignal} options.signal
 * @returns {Promise<import('./run-tests.mjs').Count>}
 */
export async function runJest({ label, files, inBand, env, step, signal }) {
  if (!files.length) {
    return step(label, async (note) => {
      note('no test was found, which counts as a failure');
      return { passed: 0, failed: 1 };
    });
  }
  const dir = mkdtempSync(join(tmpdir(), 'mamori-jest-'));
  const results = join(dir, 'results.json');
  try {
    const jest = [join(root, 'node_modules/jest/bin/jest.js'), '--config', join(root, 'jest.config.js'), '--ci'];
    const how = [
      ...(inBand ? ['--runInBand'] : inWorkers),
      '--json',
      `--outputFile=${results}`,
      '--runTestsByPath',
      ...files,
    ];
    const from = performance.now();
    const code = await ended([...jest, ...how], env, signal);
    signal.throwIfAborted();
    const count = countOf(readJson(results), files.length, code);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    const sign = count.failed ? '✗' : '✓';
    console.log(
      `  ${sign} ${label.padEnd(12)} ${`${seconds} s`.padStart(9)}   ${count.passed} passed, ${count.failed} failed`,
    );
    return count;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * @param {any} results what jest wrote; undefined when it broke off
 * @param {number} files how many it was given
 * @param {number} code its exit code
 */
export function countOf(results, files, code) {
  if (!results) return { passed: 0, failed: 1 };
  const failed =
    results.numFailedTests +
    results.numRuntimeErrorTestSuites +
    results.numPendingTests +
    results.numTodoTests +
    Math.max(0, files - results.testResults.length);
  const nothingRan = results.numTotalTests === 0;
  return { passed: results.numPassedTests, failed: failed || (code !== 0 || nothingRan ? 1 : 0) };
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code
 */
function ended(args, env, signal) {
  const colours = process.stderr.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, ...colours },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, to be ended with all that its tests have started.
    detached: true,
  });
  const endGroup = (/** @type {NodeJS.Signals} */ name) => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  };
  createInterface({ input: child.stderr }).on('line', (line) => {
    // The first would repeat the path of every file, the second names a file that is about to go.
    if (!/^(Ran all test suites|Test results written to)/.test(line)) process.stderr.write(`${line}\n`);
  });
  const stop = () => endGroup('SIGKILL');
  signal.addEventListener('abort', stop, { once: true });
  // A test that never ends must not keep the whole run from ending.
  const timer = setTimeout(() => {
    console.log(`  jest is stopped after ${limitMinutes} minutes`);
    endGroup('SIGKILL');
  }, limitMinutes * 60_000);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  }).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  });
}
