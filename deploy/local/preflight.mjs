// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';

const numbers = (/** @type {string} */ version) => version.replace(/^\D*/, '').split('.').map(Number);

/**
 * Whether `version` is at least `least`, part by part ("v20.9.0" is older than ">=20.19.0").
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const have = numbers(version);
  const want = numbers(least);
  const first = want.findIndex((part, at) => (have[at] ?? 0) !== part);
  return first === -1 || (have[first] ?? 0) > (want[first] ?? 0);
}

/**
 * Refuses a Node that is too old, and Windows without WSL, before anything is installed.
 * @param {string} root
 */
export function checkMachine(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!isAtLeast(process.version, engines.node)) {
    throw new Problem(
      `Node.js ${engines.node} is needed; this is ${process.version}. Install a newer one from https://nodejs.org/ and start again.`,
      `Node.js ${engines.node} が必要です (今は ${process.version})。https://nodejs.org/ から新しい版を入れて、もう一度起動してください。`,
    );
  }
  if (process.platform === 'win32') {
    throw new Problem(
      'Windows is supported through WSL 2: open a WSL terminal and start there.',
      'Windows では WSL 2 の端末を開いて、そこで起動してください。',
    );
  }
}
