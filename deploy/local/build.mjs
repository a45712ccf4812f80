// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Problem, diskFull } from './problem.mjs';
import { lastLines, runCommand } from './run-command.mjs';

const folders = ['apps', 'libs', 'migrations', 'test/faults', 'test/load', 'test/support', 'deploy/build'];
const files = ['package-lock.json', 'package.json', 'nx.json', 'tsconfig.base.json', '.swcrc'];
const results = ['apps/api/main.js', 'apps/worker/main.js', 'apps/cli/main.js', 'apps/web/index.html'];

/**
 * A hash over everything that the build reads. By content: a checkout changes the times of files.
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) =>
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  const walk = (/** @type {string} */ dir) => {
    for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(dir, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') walk(path);
      else if (entry.isFile() && !/\.spec\.tsx?$/.test(entry.name)) add(path);
    }
  };
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder));
  for (const file of files) add(join(root, file));
  return hash.digest('hex');
}

/**
 * Whether `dist` was built from these sources.
 * @param {string} root
 * @param {string} hash
 */
export function isBuilt(root, hash) {
  const stamp = join(root, 'dist/.stamp');
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash &&
    results.every((file) => existsSync(join(root, 'dist', file)))
  );
}

/**
 * Builds all processes and the web page.
 * @param {string} root
 * @param {string} hash of the sources, noted when the build succeeds
 * @param {AbortSignal} [signal]
 */
export async function build(root, hash, signal) {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const result = await runCommand(process.execPath, [nx, 'run-many', '-t', 'build', '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1' },
    signal,
  });
  if (result.code !== 0) {
    const said = failedTasks(stripVTControlCharacters(`${result.stdout}\n${result.stderr}`));
    if (/ENOSPC|No space left/.test(said)) throw diskFull(root);
    throw new Problem(
      'The build failed. What it said stands below.',
      'ビルドに失敗しました。出力は次のとおりです。',
      said,
    );
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/.stamp'), hash);
}

/**
 * What Nx printed for the tasks that failed; the others may have printed much more.
 * @param {string} printed
 */
export function failedTasks(printed) {
  const [, names = ''] = printed.split('Failed tasks:');
  const failed = new Set([...names.matchAll(/^- (\S+)$/gm)].map(([, name]) => name));
  const sections = printed.split(/^> nx run /m).slice(1);
  const theirs = sections.filter((section) => failed.has(/^\S+/.exec(section)?.[0]));
  // The last section runs on into Nx's own summary.
  const texts = theirs.map((section) => (section.split(/^ NX {3}/m)[0] ?? '').trim());
  return texts.join('\n\n') || lastLines({ stdout: printed, stderr: '' }, 40);
}
