// @ts-check
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem, diskFull, explain } from './problem.mjs';

/** The folder of this checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const marker = '.mamori';
// A mounted volume is never quite empty.
const harmless = new Set(['lost+found', marker]);

/**
 * @typedef {ReturnType<typeof placeAt>} Place where this installation keeps its data
 * @param {string} dir
 */
export function placeAt(dir) {
  return {
    dir,
    postgres: join(dir, 'postgres'),
    redis: join(dir, 'redis'),
    mail: join(dir, 'mail'),
    logs: join(dir, 'logs'),
    anchors: join(dir, 'anchors'),
    files: join(dir, 'files'),
    cache: join(dir, 'cache'),
    secrets: join(dir, 'secrets.json'),
    run: join(dir, 'run.json'),
    memory: join(dir, 'remember.json'),
  };
}

/** @param {NodeJS.ProcessEnv} env */
export const placeOf = (env) => placeAt(resolve(root, env.MAMORI_DATA_DIR || '.data'));

/**
 * Makes the data folder, readable by this user only. Refuses a folder that holds something else,
 * because `npm run reset` removes the whole of it, and a disk without room for a database.
 * @param {Place} place
 */
export function makePlace(place) {
  const fresh = !existsSync(join(place.dir, marker));
  try {
    mkdirSync(place.dir, { recursive: true, mode: 0o700 });
    if (fresh) {
      const strange = readdirSync(place.dir).filter((name) => !harmless.has(name));
      if (strange.length) throw holdsOtherThings(place.dir, strange);
      writeFileSync(join(place.dir, marker), 'This folder belongs to Mamori. `npm run reset` removes it.\n');
    }
    for (const dir of [place.logs, place.mail, place.cache]) mkdirSync(dir, { recursive: true });
  } catch (error) {
    throw explain(error, place.dir);
  }
  const { bavail, blocks, bsize } = statfsSync(place.dir);
  const needed = (existsSync(place.postgres) ? 50 : 200) * 1024 * 1024;
  // Some network file systems report no size at all.
  if (blocks > 0 && bavail * bsize < needed) throw diskFull(place.dir);
}

/**
 * Removes the data folder and all that is in it; says whether there was one.
 * @param {Place} place
 */
export function removePlace(place) {
  if (!existsSync(place.dir)) return false;
  const names = readdirSync(place.dir);
  if (!names.includes(marker)) {
    const strange = names.filter((name) => !harmless.has(name));
    if (strange.length) throw holdsOtherThings(place.dir, strange);
  }
  try {
    // The marker goes last: an interrupted removal can be repeated.
    for (const name of names.filter((each) => !harmless.has(each))) {
      rmSync(join(place.dir, name), { recursive: true, force: true });
    }
    rmSync(join(place.dir, marker), { force: true });
    if (!names.includes('lost+found')) rmSync(place.dir, { recursive: true, force: true });
  } catch (error) {
    throw explain(error, place.dir);
  }
  return true;
}

/**
 * @param {string} dir
 * @param {string[]} names
 */
function holdsOtherThings(dir, names) {
  const some = names.slice(0, 3).join(', ');
  return new Problem(
    `The folder ${dir} holds other things (${some}). Set MAMORI_DATA_DIR to an empty or new folder.`,
    `フォルダー ${dir} には別のものが入っています (${some})。MAMORI_DATA_DIR には空のフォルダーを指定してください。`,
  );
}
