// @ts-check
// Only what comes with Node may be imported here: in a fresh clone nothing else is there yet.
import { spawn } from 'node:child_process';
import { install, needsInstall } from './install.mjs';
import { makePlace, placeOf, root } from './place.mjs';
import { checkMachine } from './preflight.mjs';
import { report } from './problem.mjs';
import { steps } from './steps.mjs';

const args = process.argv.slice(2);
const asksOnlyForHelp =
  !args.length || args[0] === 'help' || args.some((arg) => ['--help', '-h', '--version', '-V'].includes(arg));

/**
 * Runs the operator's program with this terminal and returns its exit code. Ctrl-C is the program's to answer.
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runProgram(program, env) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env,
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}

async function main() {
  checkMachine(root);
  const step = steps(process.stderr);
  if (needsInstall(root)) await step('install', () => install(root));
  const { build, isBuilt, sourceHash } = await import('./build.mjs');
  const hash = sourceHash(root);
  if (!isBuilt(root, hash)) await step('build', () => build(root, hash));

  process.on('SIGINT', () => undefined);
  const { cliProgram } = await import('./cli-task.mjs');
  if (asksOnlyForHelp) return runProgram(cliProgram, process.env);
  const place = placeOf(process.env);
  makePlace(place);
  const { withDatabase } = await import('./with-database.mjs');
  return withDatabase(place, hash, (env) => runProgram(cliProgram, env));
}

try {
  process.exitCode = await main();
} catch (error) {
  report(error);
  process.exitCode = 1;
}
process.exit();
