// @ts-check
import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, diskFull, explain } from './problem.mjs';

/** @typedef {{ uid: number, gid: number } | undefined} As */

/**
 * How the server names its own data folder. When root runs it as another user, that user may not be able to
 * enter the folders above it; it is started inside the folder instead and sees only that.
 * @param {string} data
 * @param {As} as
 */
export const seenFrom = (data, as) => (as ? '/proc/self/cwd' : data);

/**
 * All that the server inherits: the caller's PG* and locale variables must not lead it astray.
 * @param {string} locale
 */
export const environment = (locale) => ({ PATH: process.env.PATH, LC_ALL: locale, TZ: 'UTC' });

/**
 * Makes the data of a new server. It is made under another name first, so that an interrupted start leaves
 * nothing half made.
 * @param {{ dir: string, data: string, native: string, password: string, as: As }} options
 * @returns {string} the locale that the machine could give: C.UTF-8, else C
 */
export function makeData({ dir, data, native, password, as }) {
  const draft = `${data}.new`;
  const passwordFile = join(dir, 'password');
  const make = (/** @type {string} */ locale) => {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (as) for (const path of [dir, draft, passwordFile]) chownSync(path, as.uid, as.gid);
    const where = ['-D', seenFrom(draft, as), `--pwfile=${as ? '/proc/self/cwd/../password' : passwordFile}`];
    // The built-in provider sorts alike on every machine; the locale only tells letters from other signs.
    const text = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`];
    return spawnSync(
      join(native, 'bin/initdb'),
      [...where, '--username=postgres', '--auth=scram-sha-256', '--no-instructions', ...text],
      { ...as, cwd: draft, env: environment(locale), encoding: 'utf8' },
    );
  };
  try {
    let locale = 'C.UTF-8';
    let result = make(locale);
    if (result.status !== 0 && /invalid locale/.test(result.stderr)) result = make((locale = 'C'));
    if (result.status !== 0) throw cannotStart(`${result.error?.message ?? ''}${result.stderr}`, dir);
    renameSync(draft, data);
    return locale;
  } catch (error) {
    throw explain(error, dir);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

/**
 * @param {string} said what PostgreSQL wrote
 * @param {string} dir
 */
export function cannotStart(said, dir) {
  if (/No space left on device|disk quota exceeded/i.test(said)) return diskFull(dir);
  if (/Permission denied|wrong ownership/i.test(said)) {
    return new Problem(
      `PostgreSQL may not use its folder ${dir}: it belongs to another user. Start as that user, or set MAMORI_DATA_DIR to a folder of your own.`,
      `PostgreSQL がフォルダー ${dir} を使えません。別のユーザーのものです。そのユーザーで起動するか、MAMORI_DATA_DIR で自分のフォルダーを指定してください。`,
      said,
    );
  }
  return new Problem(
    `PostgreSQL did not start (folder ${dir}). What it said stands below.`,
    `PostgreSQL が起動しませんでした (フォルダー ${dir})。PostgreSQL の出力は次のとおりです。`,
    said,
  );
}
