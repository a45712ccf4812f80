// @ts-check
import { closeSync, existsSync, openSync, readSync, renameSync, fstatSync } from 'node:fs';
import { explain } from './problem.mjs';

/**
 * Opens a log for appending. The log of the start before is kept beside it as `.old`.
 * @param {string} path
 */
export function openLog(path) {
  try {
    if (existsSync(path)) renameSync(path, `${path}.old`);
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw explain(error, path);
  }
}

/**
 * The last lines of a file; empty when there is none.
 * @param {string} path
 * @param {number} [lines]
 */
export function tail(path, lines = 20) {
  if (!existsSync(path)) return '';
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(Math.min(size, 64 * 1024));
    readSync(file, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } finally {
    closeSync(file);
  }
}
