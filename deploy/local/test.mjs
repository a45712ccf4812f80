// @ts-check
// Only what comes with Node may be imported here: in a fresh clone nothing else is there yet.
import { install, needsInstall } from './install.mjs';
import { makePlace, placeOf, root } from './place.mjs';
import { checkMachine } from './preflight.mjs';
import { Problem, report } from './problem.mjs';
import { steps } from './steps.mjs';

const halt = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => halt.abort(new Problem('Stopped before the end.', '途中で停止しました。')));
}

try {
  checkMachine(root);
  const place = placeOf(process.env);
  makePlace(place);
  const step = steps(process.stdout);
  await step('install', async (note) => (needsInstall(root) ? install(root, halt.signal) : note('up to date')));
  const { runTests } = await import('./run-tests.mjs');
  const { passed, failed } = await runTests({ args: process.argv.slice(2), place, step, signal: halt.signal });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  report(halt.signal.aborted ? halt.signal.reason : error);
  process.exitCode = 1;
}
process.exit();
