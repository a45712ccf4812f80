// @ts-check
import { build, isBuilt, sourceHash } from './build.mjs';
import { npm } from './install.mjs';
import { runJest } from './jest.mjs';
import { root } from './place.mjs';
import { Problem, report } from './problem.mjs';
import { lastLines, runCommand } from './run-command.mjs';
import { specsOf } from './specs.mjs';
import { findNeeds } from './test-needs.mjs';
import { startTestServices } from './test-services.mjs';

const usage = `npm test                             everything
npm test -- unit|db|faults|e2e [PATTERN]    one part, and only the files whose path contains PATTERN`;

/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Count
 * @typedef {object} Run
 * @property {readonly string[]} args
 * @property {import('./place.mjs').Place} place
 * @property {import('./steps.mjs').Step} step
 * @property {AbortSignal} signal ends it early
 */

/**
 * Runs all parts, or the one that is asked for, against servers started for this run alone.
 * A part that fails does not keep the next ones from running.
 * @param {Run} run
 * @returns {Promise<Count>}
 */
export async function runTests({ args: [part, pattern = '', ...rest], place, step, signal }) {
  if (rest.length || (part && !['unit', 'db', 'faults', 'e2e'].includes(part))) {
    throw new Problem('npm test does not know these words.', 'npm test はこの指定を知りません。', usage);
  }
  const needs = await step('needs', (note) => findNeeds(place, note));
  /** @type {Count[]} */
  const counts = [];
  const check = async (/** @type {string} */ label, /** @type {() => Promise<void>} */ work) => {
    const passed = await step(label, work).then(
      () => true,
      (error) => {
        signal.throwIfAborted();
        report(error, process.stdout);
        return false;
      },
    );
    counts.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  };

  const script = (/** @type {string[]} */ ...words) => npmScript(words, signal);
  const hash = sourceHash(root);
  if (!part) {
    await check('generated', () => script('generate', '--', '--check'));
    // The linter keeps one core busy for as long as the other two take.
    await Promise.all([
      check('lint', () => script('lint')),
      check('types', () => script('typecheck')).then(() => check('build', () => build(root, hash, signal))),
    ]);
  } else if (part !== 'unit' && !isBuilt(root, hash)) {
    await check('build', () => build(root, hash, signal));
  }

  const services = await step('services', () => startTestServices(needs.redis));
  try {
    const env = testEnvironment({ ...services.env, TEST_CHROMIUM: needs.chromium });
    const specs = specsOf(root);
    for (const { label, kinds, inBand } of jestParts(part)) {
      const files = kinds.flatMap((kind) => specs[kind]).filter((file) => file.includes(pattern));
      counts.push(await runJest({ label, files, inBand, env, step, signal }));
    }
  } finally {
    await services.stop();
  }
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
}

/**
 * @param {string | undefined} part
 * @returns {{ label: string, kinds: import('./specs.mjs').Kind[], inBand: boolean }[]}
 */
function jestParts(part) {
  // Each has a product, a queue and a browser of its own, and waits for them most of the time.
  const journeys = { label: 'journeys', kinds: [/** @type {const} */ ('e2e')], inBand: false };
  if (part === 'e2e') return [journeys];
  // Faults are judged by what happened in time: nothing else runs beside them.
  const faults = { label: 'faults', kinds: [/** @type {const} */ ('faults')], inBand: true };
  if (part === 'faults') return [faults];
  if (part) return [{ label: part, kinds: [part === 'db' ? 'db' : 'unit'], inBand: false }];
  return [{ label: 'tests', kinds: ['unit', 'db'], inBand: false }, faults, journeys];
}

/**
 * @param {string[]} words
 * @param {AbortSignal} signal
 */
async function npmScript(words, signal) {
  const { command, first } = npm();
  const result = await runCommand(command, [...first, 'run', '--silent', ...words], {
    cwd: root,
    env: process.env,
    signal,
  });
  if (result.code !== 0) {
    throw new Problem(
      `npm run ${words.join(' ')} failed.`,
      `npm run ${words.join(' ')} が失敗しました。`,
      lastLines(result, 200),
    );
  }
}

/**
 * The environment of the tests: none of the caller's servers or settings, so that a machine where something
 * happens to run cannot make them pass.
 * @param {Record<string, string>} services
 * @returns {NodeJS.ProcessEnv}
 */
function testEnvironment(services) {
  const foreign = /^(PG|MAMORI_|TEST_|REDIS_URL$|SMTP_URL$|MAIL_FROM$|NODE_ENV$|.*DATABASE_.*URL$|DATABASE_URL$)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
    ...services,
    TZ: 'UTC',
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
}
