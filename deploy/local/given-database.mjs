// @ts-check
import { connected, databaseUrls } from './database-urls.mjs';
import { Problem } from './problem.mjs';
import { ensureAppRoles, tooMighty } from './roles.mjs';

/**
 * The URLs of the PostgreSQL that DATABASE_URL names.
 * @param {string} given
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export function givenDatabaseUrls(given, secrets) {
  const url = /^postgres(ql)?:\/\/./.test(given) && parse(given);
  if (url && url.hostname && url.pathname.length > 1) return databaseUrls(given, secrets);
  throw new Problem(
    'DATABASE_URL must read postgres://user:password@host:5432/database (special signs in the password percent-encoded).',
    'DATABASE_URL は postgres://ユーザー名:パスワード@ホスト:5432/データベース名 の形で指定してください (パスワードの記号は % で符号化)。',
  );
}

/** @param {string} text */
function parse(text) {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/**
 * Makes sure that it answers and is new enough.
 * @param {import('./database-urls.mjs').DatabaseUrls} urls
 * @param {import('./steps.mjs').Note} note
 */
export const checkGivenDatabase = (urls, note) =>
  connected(urls.owner, async (query) => {
    const { rows } = await query(
      `select current_setting('server_version') as name, current_setting('server_version_num')::int as version`,
    );
    note(`the one of DATABASE_URL, version ${rows[0].name}`);
    if (rows[0].version < 150_000) {
      throw new Problem('PostgreSQL 15 or newer is needed.', 'PostgreSQL 15 以上が必要です。');
    }
  });

/**
 * Makes the application's roles there. Safe to repeat.
 * @param {import('./database-urls.mjs').DatabaseUrls} urls
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export const prepareGivenDatabase = (urls, secrets) =>
  connected(urls.owner, async (query) => {
    try {
      await ensureAppRoles(query, secrets);
    } catch (error) {
      throw new Problem(
        'The role of DATABASE_URL may not make the roles app_rw, app_sched, app_auth and app_queue, or the schema "queue". Let an administrator run: alter role <that role> createrole; grant create on database <that database> to <that role> with grant option;',
        'DATABASE_URL のロールでは app_rw、app_sched、app_auth、app_queue の各ロールまたは queue スキーマを作れません。管理者が次を実行してください: alter role <そのロール> createrole; grant create on database <そのデータベース> to <そのロール> with grant option;',
        String(error),
      );
    }
    const mighty = await tooMighty(query);
    if (mighty.length) {
      throw new Problem(
        `These roles may do more than the application must be able to: ${mighty.join(', ')}. Let an administrator run, for each: alter role <role> nosuperuser nobypassrls nocreatedb nocreaterole noreplication;`,
        `次のロールの権限が強すぎます: ${mighty.join(', ')}。管理者がそれぞれに次を実行してください: alter role <ロール> nosuperuser nobypassrls nocreatedb nocreaterole noreplication;`,
      );
    }
  });
