// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from './atomic-json.mjs';
import { Problem, explain } from './problem.mjs';

const names = /** @type {const} */ ([
  'superuser',
  'mamori_owner',
  'app_rw',
  'app_sched',
  'app_auth',
  'app_queue',
  'redis',
  'sealing',
]);

/** What the processes take as MAMORI_SECRETS_KEY: the name of the key before the key itself. */
const sealingKey = () => `k1.${randomBytes(32).toString('base64url')}`;
const password = () => randomBytes(24).toString('base64url');

/**
 * The random passwords of this installation, and the key that seals what consultancies entrust to it; made at the first
 * start and kept.
 * @typedef {Readonly<Record<typeof names[number], string>>} Secrets
 * @param {import('./place.mjs').Place} place
 * @returns {Secrets}
 */
export function secretsOf(place) {
  try {
    const kept = readJson(place.secrets) ?? {};
    if (!kept.superuser && existsSync(join(place.postgres, 'data'))) {
      throw new Problem(
        `${place.secrets} is missing or damaged, but the database beside it exists. Put the file back from a copy, or remove all data with: npm run reset`,
        `${place.secrets} がないか壊れていますが、データベースは残っています。控えからファイルを戻すか、npm run reset ですべてのデータを消してください。`,
      );
    }
    const missing = names.filter((name) => typeof kept[name] !== 'string');
    if (!missing.length) return kept;
    const made = Object.fromEntries(missing.map((name) => [name, name === 'sealing' ? sealingKey() : password()]));
    const all = { ...kept, ...made };
    writeJson(place.secrets, all);
    return all;
  } catch (error) {
    throw explain(error, place.dir);
  }
}
