// @ts-check
import { readJson, writeJson } from './atomic-json.mjs';

/**
 * What one start remembers for the next: the port of the web page, whether the demo was wanted, and the
 * build whose migrations and editions the database has.
 * @typedef {{ readonly port?: number, readonly demo?: boolean, readonly prepared?: string }} Memory
 * @param {import('./place.mjs').Place} place
 * @returns {Memory}
 */
export const recall = (place) => readJson(place.memory) ?? {};

/**
 * @param {import('./place.mjs').Place} place
 * @param {Memory} change
 */
export const remember = (place, change) => writeJson(place.memory, { ...recall(place), ...change });
