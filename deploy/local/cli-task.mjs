// @ts-check
import { join } from 'node:path';
import { root } from './place.mjs';
import { Problem, diskFull } from './problem.mjs';
import { lastLines, runCommand } from './run-command.mjs';

/** The operator's program, as the build leaves it. */
export const cliProgram = join(root, 'dist/apps/cli/main.js');

/**
 * Runs one command of the operator's program and returns what it printed.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} [signal]
 */
export async function cliTask(args, env, signal) {
  const result = await runCommand(process.execPath, [cliProgram, ...args], { cwd: root, env, signal });
  if (result.code === 0) return result.stdout;
  const said = lastLines(result);
  if (/No space left on device|ENOSPC/.test(said)) throw diskFull('the database');
  throw new Problem(
    `The step "mamori ${args.join(' ')}" failed. What it said stands below; nothing was half-written.`,
    `手順「mamori ${args.join(' ')}」に失敗しました。出力は次のとおりです。途中までの書き込みは残っていません。`,
    said,
  );
}

/**
 * The JSON object in what a command printed with --json: all of it, or its last line.
 * @param {string} printed
 * @returns {any}
 */
export function printedJson(printed) {
  for (const text of [printed, printed.trimEnd().split('\n').at(-1) ?? '']) {
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return {};
}
