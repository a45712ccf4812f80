// @ts-check
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLog, tail } from './log-file.mjs';

/**
 * @typedef {object} ChildOptions
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} logFile
 * @property {readonly string[]} match words of its command line, by which a later start knows it again
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {{ uid: number, gid: number }} [as]
 * @property {readonly NodeJS.Signals[]} [signals] sent in turn to end it
 * @property {number} [patienceMs] how long it may take to obey each of them
 *
 * @typedef {ReturnType<typeof startChild>} Child
 */

/**
 * Starts a long-running process whose output goes to a file. It has a process group of its own: Ctrl-C in
 * the terminal reaches only us, and we end the others in order.
 * @param {ChildOptions} options
 */
export function startChild({
  name,
  command,
  args,
  logFile,
  match,
  env,
  cwd,
  as,
  signals = ['SIGTERM', 'SIGKILL'],
  patienceMs = 10_000,
}) {
  const log = openLog(logFile);
  const child = spawn(command, args, { env, cwd, ...as, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let running = true;
  /** @type {Promise<string>} */
  const ended = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
  }).then((how) => {
    running = false;
    return how;
  });
  return {
    name,
    pid: child.pid ?? 0,
    match,
    signals,
    logFile,
    /** Resolves, never rejects, with how it ended. */
    ended,
    isRunning: () => running,
    lastLines: () => tail(logFile),
    async stop() {
      for (const signal of signals) {
        if (!running) return;
        child.kill(signal);
        await Promise.race([ended, sleep(patienceMs, undefined, { ref: false })]);
      }
      await ended;
    },
  };
}
