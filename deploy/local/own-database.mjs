// @ts-check
import { join } from 'node:path';
import { connected, databaseUrls } from './database-urls.mjs';
import { startPostgres } from './postgres.mjs';
import { ensureAppRoles, ensureRole } from './roles.mjs';

/**
 * Starts our own PostgreSQL on the data of this place.
 * @param {import('./place.mjs').Place} place
 * @param {number} port
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {(child: import('./child.mjs').Child) => void} register
 */
export const startOwnDatabase = (place, port, { superuser: password }, register) =>
  startPostgres({ dir: place.postgres, logFile: join(place.logs, 'postgres.log'), port, password, register });

/**
 * @param {number} port
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export const ownDatabaseUrls = (port, secrets) =>
  databaseUrls(`postgres://mamori_owner:${secrets.mamori_owner}@127.0.0.1:${port}/mamori`, secrets);

/**
 * Makes the database, its owner and the application's roles. Safe to repeat.
 * @param {number} port
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export async function prepareOwnDatabase(port, secrets) {
  const as = (/** @type {string} */ db) => `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/${db}`;
  await connected(as('postgres'), async (query) => {
    await ensureRole(query, 'mamori_owner', secrets.mamori_owner);
    const { rows } = await query(`select 1 from pg_database where datname = 'mamori'`);
    if (!rows.length) await query('create database mamori owner mamori_owner');
  });
  await connected(as('mamori'), async (query) => {
    await query('revoke all on database mamori from public');
    await ensureAppRoles(query, secrets);
    await query('grant connect on database mamori to app_rw, app_sched, app_auth, app_queue');
  });
}
