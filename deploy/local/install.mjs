// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJson } from './atomic-json.mjs';
import { Problem, diskFull, explain } from './problem.mjs';
import { lastLines, runCommand } from './run-command.mjs';

/**
 * Whether node_modules is absent or does not hold what package-lock.json names.
 * @param {string} root
 */
export function needsInstall(root) {
  const hash = lockHash(root);
  const noted = join(root, 'node_modules/.mamori-lock');
  if (existsSync(noted) && readFileSync(noted, 'utf8') === hash) return false;
  if (
    !isInstalled(readJson(join(root, 'package-lock.json')), readJson(join(root, 'node_modules/.package-lock.json')))
  ) {
    return true;
  }
  noteInstalled(root, hash);
  return false;
}

/**
 * Installs exactly what package-lock.json names, the development tools included: the first start builds.
 * @param {string} root
 * @param {AbortSignal} [signal]
 */
export async function install(root, signal) {
  refuseLink(root);
  const hash = lockHash(root);
  const { command, first } = npm();
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const result = await runCommand(command, args, { cwd: root, env: process.env, signal }).catch((error) => {
    if (error?.code !== 'ENOENT') throw error;
    throw new Problem(
      'The program npm is not on the PATH. It comes with Node.js.',
      'npm が見つかりません。npm は Node.js に付属しています。',
    );
  });
  if (result.code !== 0) throw notInstalled(root, lastLines(result));
  noteInstalled(root, hash);
}

/**
 * npm empties the folder before it installs: through a link it would empty somebody else's.
 * @param {string} root
 */
function refuseLink(root) {
  const folder = join(root, 'node_modules');
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Problem(
    `${folder} is a link to another folder, which an install would empty. Remove the link, then start again.`,
    `${folder} は別のフォルダーへのリンクです。インストールするとリンク先が空になります。リンクを消してから、もう一度実行してください。`,
  );
}

/** How npm is called: the one that runs us, else the one on the PATH. */
export function npm() {
  const runner = process.env.npm_execpath ?? '';
  return basename(runner) === 'npm-cli.js'
    ? { command: process.execPath, first: [runner] }
    : { command: 'npm', first: [] };
}

/** @param {string} root */
const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * @param {string} root
 * @param {string} hash
 */
function noteInstalled(root, hash) {
  try {
    writeFileSync(join(root, 'node_modules/.mamori-lock'), hash);
  } catch (error) {
    throw explain(error, join(root, 'node_modules'));
  }
}

/**
 * Whether every package of the lock file, but the optional ones (other platforms), stands installed in its version.
 * @param {any} lock
 * @param {any} installed npm's own note of what it put into node_modules
 */
function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(
    ([path, want]) => path === '' || want.optional || installed.packages[path]?.version === want.version,
  );
}

/**
 * @param {string} root
 * @param {string} said
 */
function notInstalled(root, said) {
  if (/ENOSPC/.test(said)) return diskFull(root);
  if (/EACCES|EPERM|EROFS/.test(said)) return explainedAccess(root, said);
  return new Problem(
    'npm could not install the packages. Check the network (and the proxy, if you use one), then start again.',
    'npm がパッケージを導入できませんでした。ネットワーク (プロキシを使う場合はその設定) を確かめて、もう一度起動してください。',
    said,
  );
}

/**
 * @param {string} root
 * @param {string} said
 */
const explainedAccess = (root, said) =>
  new Problem(
    `npm may not write to ${root}. Start as the user who owns this folder.`,
    `npm が ${root} に書き込めません。このフォルダーの所有者のユーザーで起動してください。`,
    said,
  );
