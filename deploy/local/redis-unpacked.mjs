// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fetches Debian's Redis and unpacks it into a folder, for a user who may not install packages. Nothing of the
 * system is changed. Undefined when that does not work here.
 * @param {string} cache
 * @returns {string | undefined} path of a program that behaves as redis-server
 */
export function unpackedRedis(cache) {
  const dir = join(cache, 'redis');
  const program = join(dir, 'redis-server');
  if (works(program)) return program;
  const draft = `${dir}.${process.pid}`;
  try {
    mkdirSync(join(draft, 'debs'), { recursive: true });
    fetchPackages(join(draft, 'debs'));
    for (const name of readdirSync(join(draft, 'debs'))) {
      if (name.endsWith('.deb')) execFileSync('dpkg', ['-x', join(draft, 'debs', name), join(draft, 'root')]);
    }
    // Debian ships one program; it is the server when it is called by that name.
    const server = join(draft, 'root/usr/bin/redis-server');
    if (!existsSync(server)) symlinkSync('redis-check-rdb', server);
    const libs = readdirSync(join(draft, 'root/usr/lib')).map((name) => `${dir}/root/usr/lib/${name}`);
    const wrapper = `#!/bin/sh\nLD_LIBRARY_PATH='${libs.join(':')}' exec '${dir}/root/usr/bin/redis-server' "$@"\n`;
    writeFileSync(join(draft, 'redis-server'), wrapper);
    chmodSync(join(draft, 'redis-server'), 0o755);
    rmSync(join(draft, 'debs'), { recursive: true });
    rmSync(dir, { recursive: true, force: true });
    renameSync(draft, dir);
  } catch {
    return undefined;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return works(program) ? program : undefined;
}

/** @param {string} program */
const works = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** @param {string} into */
function fetchPackages(into) {
  // Lists and cache of our own: those of the system may be empty, and belong to root.
  const state = join(into, 'apt');
  for (const part of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(state, part), { recursive: true });
  const ownState = ['-o', `Dir::State::Lists=${state}/lists`, '-o', `Dir::Cache=${state}/cache`];
  const apt = (/** @type {string} */ program, /** @type {string[]} */ args) =>
    execFileSync(program, [...ownState, ...args], { cwd: into, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  apt('apt-get', ['update', '-qq']);
  const kinds = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map((kind) => `--no-${kind}`);
  const needed = apt('apt-cache', ['depends', '--recurse', ...kinds, 'redis-tools']).split('\n');
  const packages = needed.filter((line) => /^[a-z0-9]/.test(line) && !isInstalled(line));
  apt('apt-get', ['download', '-qq', ...packages]);
}

/** @param {string} name */
function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout.includes('installed') && !stdout.includes('not-installed');
}
