// @ts-check
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Runs a program to its end and gives back what it wrote.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, signal?: AbortSignal }} options the signal ends the program
 */
export async function runCommand(command, args, { cwd, env, signal }) {
  signal?.throwIfAborted();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop, { once: true });
  try {
    /** @type {Promise<number>} */
    const ended = new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code) => done(code ?? 1));
    });
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    signal?.throwIfAborted();
    return { code, stdout, stderr };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * The last lines of what a program wrote.
 * @param {{ stdout: string, stderr: string }} output
 * @param {number} [lines]
 */
export const lastLines = ({ stdout, stderr }, lines = 25) =>
  `${stdout.trimEnd()}\n${stderr.trimEnd()}`.trim().split('\n').slice(-lines).join('\n');
