// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, installer, lineFor } from './apt.mjs';
import { onPath } from './on-path.mjs';
import { Problem } from './problem.mjs';
import { findRedis } from './redis.mjs';
import { unpackedRedis } from './redis-unpacked.mjs';

/**
 * The programs that the tests need besides Node. What is missing is installed where this user may; else the
 * error names all of it and the line to type.
 * @param {import('./place.mjs').Place} place
 * @param {import('./steps.mjs').Note} note
 * @returns {Promise<{ redis: string, chromium: string }>}
 */
export async function findNeeds(place, note) {
  const wanted = [
    ...(findRedis() ? [] : ['redis-server']),
    ...(findChromium() ? [] : ['chromium']),
    ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
  ];
  const prefix = wanted.length ? installer() : undefined;
  if (prefix) {
    await aptInstall(prefix, wanted);
    note(`installed ${wanted.join(', ')}`);
  }
  const redis = findRedis()?.path ?? unpackedRedis(place.cache);
  const chromium = findChromium();
  if (redis && chromium && hasJapaneseFont()) {
    note(`${redis}, ${chromium}`);
    return { redis, chromium };
  }
  const missing = [
    ...(redis ? [] : ['redis-server']),
    ...(chromium ? [] : ['chromium']),
    ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
  ];
  throw new Problem(
    `Missing for the tests: ${missing.join(', ')}. Type: ${lineFor(missing)}`,
    `テストに必要なものがありません: ${missing.join('、')}。次を実行してください: ${lineFor(missing)}`,
  );
}

/**
 * The one program that chaos needs besides Node; found or installed as above.
 * @param {import('./place.mjs').Place} place
 * @param {import('./steps.mjs').Note} note
 */
export async function findTestRedis(place, note) {
  const prefix = findRedis() ? undefined : installer();
  if (prefix) await aptInstall(prefix, ['redis-server']);
  const path = findRedis()?.path ?? unpackedRedis(place.cache);
  if (!path) {
    throw new Problem(
      `Missing: redis-server. Type: ${lineFor(['redis-server'])}`,
      `redis-server がありません。次を実行してください: ${lineFor(['redis-server'])}`,
    );
  }
  note(path);
  return path;
}

function findChromium() {
  const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const path =
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ??
    (existsSync(app) ? app : undefined);
  // On some systems the name only tells how to install it.
  return path && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : undefined;
}

/** Without one, Chromium draws boxes and measures text wrongly. */
function hasJapaneseFont() {
  if (process.platform !== 'linux') return true;
  return spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim().length > 0;
}
