// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './problem.mjs';

/**
 * The command line of a running process; empty when there is no such process, or only its zombie.
 * @param {number} pid
 */
export function commandLineOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/**
 * Whether `pid` is still the process that was recorded. Pids are used again, so every word of `match`
 * must stand in its command line.
 * @typedef {{ readonly pid: number, readonly match: readonly string[] }} Recorded
 * @param {Recorded} recorded
 */
export function isAlive({ pid, match }) {
  const line = commandLineOf(pid);
  return line !== '' && match.every((word) => line.includes(word));
}

/**
 * Ends a recorded process: each signal in turn, with ten seconds to obey. Says whether it had been running.
 * @param {Recorded} recorded
 * @param {readonly NodeJS.Signals[]} [signals]
 * @param {number} [patienceMs]
 */
export async function end(recorded, signals = ['SIGTERM', 'SIGKILL'], patienceMs = 10_000) {
  if (!isAlive(recorded)) return false;
  for (const signal of signals) {
    try {
      process.kill(recorded.pid, signal);
    } catch (error) {
      if (codeOf(error) === 'ESRCH') return true;
      throw error;
    }
    for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(50)) {
      if (!isAlive(recorded)) return true;
    }
  }
  return true;
}
