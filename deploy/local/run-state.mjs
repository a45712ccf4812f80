// @ts-check
import { linkSync, rmSync } from 'node:fs';
import { readJson, writeJson } from './atomic-json.mjs';
import { end, isAlive } from './process-table.mjs';
import { explain, codeOf } from './problem.mjs';

/**
 * What run.json says of whoever uses the data folder now: a start (`starting`, then `running`) or a single
 * command of the operator (`command`).
 * @typedef {import('./process-table.mjs').Recorded & { readonly name: string, readonly signals: readonly NodeJS.Signals[] }} RecordedChild
 * @typedef {object} RunState
 * @property {number} pid
 * @property {readonly string[]} match
 * @property {'starting' | 'running' | 'command'} state
 * @property {import('./ports.mjs').Ports} [ports]
 * @property {Readonly<Record<string, string>>} [urls]
 * @property {boolean} [ownRedis] whether a Redis of our own runs
 * @property {Readonly<Record<string, string>>} [given] servers of the caller's own, by the name of their variable
 * @property {readonly RecordedChild[]} children
 */

/**
 * Who uses the data folder now; undefined when nobody does or the recorded process is gone.
 * @param {import('./place.mjs').Place} place
 * @returns {RunState | undefined}
 */
export function currentRun(place) {
  const state = readJson(place.run);
  return state && isAlive(state) ? state : undefined;
}

/**
 * Takes the data folder for this process. When somebody else has it, returns who; else undefined.
 * What a killed start left running is ended first.
 * @param {import('./place.mjs').Place} place
 * @param {string} script the name of our own script, by which others can tell that we are still there
 * @param {RunState['state']} state
 * @param {(text: string) => void} say
 * @returns {Promise<RunState | undefined>}
 */
export async function claim(place, script, state, say) {
  for (;;) {
    const other = currentRun(place);
    if (other) return other;
    const leftOver = await clearStale(place);
    if (leftOver.length) say(`ended what the last start left running: ${leftOver.join(', ')}`);
    const mine = { pid: process.pid, match: [script], state, children: [] };
    if (writeNew(place, mine)) return undefined;
  }
}

/**
 * @param {import('./place.mjs').Place} place
 * @param {RunState} state
 * @returns {boolean} false when somebody else was quicker
 */
function writeNew(place, state) {
  const draft = `${place.run}.${process.pid}`;
  try {
    writeJson(draft, state);
    // A link cannot replace a file: of two that start at the same moment, one is refused.
    linkSync(draft, place.run);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw explain(error, place.dir);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Adds to our own run.json.
 * @param {import('./place.mjs').Place} place
 * @param {Partial<RunState>} change
 */
export const record = (place, change) => writeJson(place.run, { ...readJson(place.run), ...change });

/**
 * Records the children so that, after a `kill -9` of this process, the next start can end them.
 * @param {import('./place.mjs').Place} place
 * @param {readonly import('./child.mjs').Child[]} children
 */
export const recordChildren = (place, children) =>
  record(place, { children: children.map(({ name, pid, match, signals }) => ({ name, pid, match, signals })) });

/** @param {import('./place.mjs').Place} place */
export const release = (place) => rmSync(place.run, { force: true });

/**
 * Ends the children of a start that is gone, in the reverse order of starting, and removes its run.json.
 * @param {import('./place.mjs').Place} place
 * @returns {Promise<string[]>} the names of those that had still been running
 */
export async function clearStale(place) {
  /** @type {RunState | undefined} */
  const state = readJson(place.run);
  if (state && isAlive(state)) return [];
  const ended = [];
  for (const child of [...(state?.children ?? [])].reverse()) {
    if (await end(child, child.signals)) ended.push(child.name);
  }
  rmSync(place.run, { force: true });
  return ended;
}
