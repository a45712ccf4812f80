// @ts-check
import { inspect } from 'node:util';

/**
 * A failure that a person can put right: what is wrong and what to do, in English and in Japanese.
 * `detail` is what the failing program itself said.
 */
export class Problem extends Error {
  /**
   * @param {string} en
   * @param {string} ja
   * @param {string} [detail]
   */
  constructor(en, ja, detail = '') {
    super(en);
    this.name = 'Problem';
    this.ja = ja;
    this.detail = detail;
  }
}

/** @type {Record<string, (where: string) => Problem>} */
const known = {
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EROFS: notWritable,
  EACCES: notWritable,
  EPERM: notWritable,
  ENOTDIR: notFolder,
  EEXIST: notFolder,
};

/** @param {string} where */
export function diskFull(where) {
  return new Problem(
    `The disk is full (${where}). Free at least 500 MB there, or set MAMORI_DATA_DIR to a folder on another disk; nothing is lost.`,
    `ディスクの空きがありません (${where})。500 MB 以上空けるか、MAMORI_DATA_DIR で別のディスクのフォルダーを指定してください。データは失われていません。`,
  );
}

/** @param {string} where */
function notWritable(where) {
  return new Problem(
    `This user may not write to ${where}. Start as the user who owns it, change its owner, or set MAMORI_DATA_DIR to a folder of your own.`,
    `このユーザーは ${where} に書き込めません。所有者のユーザーで起動するか、所有者を変えるか、MAMORI_DATA_DIR で自分のフォルダーを指定してください。`,
  );
}

/** @param {string} where */
function notFolder(where) {
  return new Problem(
    `A file stands where a folder is needed (${where}). Move it away, or set MAMORI_DATA_DIR to another folder.`,
    `フォルダーが必要な場所にファイルがあります (${where})。移動するか、MAMORI_DATA_DIR で別のフォルダーを指定してください。`,
  );
}

/**
 * The system's code of an error, such as ENOENT; empty when it has none.
 * @param {unknown} error
 */
export const codeOf = (error) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/**
 * Turns a file-system error into a Problem that says what to do; gives anything else back as it is.
 * @param {unknown} error
 * @param {string} where the folder that was being written
 * @returns {unknown}
 */
export function explain(error, where) {
  const make = known[codeOf(error)];
  if (!make || typeof error !== 'object' || error === null) return error;
  return make('path' in error ? String(error.path) : where);
}

/**
 * Prints a failure for a person. Only what nobody foresaw is shown with its stack.
 * @param {unknown} error
 * @param {NodeJS.WritableStream} [out]
 */
export function report(error, out = process.stderr) {
  if (error instanceof Problem) {
    const detail = error.detail.trim();
    out.write(`\n✗ ${error.message}\n  ${error.ja}\n${detail ? `\n${detail.replace(/^/gm, '    ')}\n` : ''}`);
  } else {
    out.write(`\n✗ Unexpected: ${inspect(error)}\n`);
  }
}
