// @ts-check

/** The roles that the processes sign in with. They own nothing but the queue and are members of nothing. */
const appRoles = /** @type {const} */ (['app_rw', 'app_sched', 'app_auth', 'app_queue']);

/**
 * @typedef {(text: string, values?: unknown[]) => Promise<{ rows: any[] }>} Query
 * @typedef {Readonly<Record<typeof appRoles[number], string>>} Passwords
 */

// Utility statements take no parameters; these are the two quotings that PostgreSQL documents.
const name = (/** @type {string} */ text) => `"${text.replaceAll('"', '""')}"`;
const literal = (/** @type {string} */ text) => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes one login role, or gives an existing one its password. Safe to repeat.
 * @param {Query} query
 * @param {string} role
 * @param {string} password
 */
export async function ensureRole(query, role, password) {
  const { rows } = await query('select 1 from pg_roles where rolname = $1', [role]);
  if (rows.length) {
    await query(`alter role ${name(role)} login noinherit password ${literal(password)}`);
  } else {
    await query(
      `create role ${name(role)} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit noreplication password ${literal(password)}`,
    );
  }
}

/**
 * Makes the application's roles and the queue's schema in the connected database. Safe to repeat.
 * @param {Query} query as a superuser, or as the owner with CREATEROLE
 * @param {Passwords} passwords
 */
export async function ensureAppRoles(query, passwords) {
  for (const role of appRoles) await ensureRole(query, role, passwords[role]);
  await ensureQueueSchema(query);
}

/** @param {Query} query */
async function ensureQueueSchema(query) {
  const { rows } = await query(
    `select current_database() as database,
            has_database_privilege('app_queue', current_database(), 'create') as may_create,
            exists (select 1 from pg_namespace where nspname = 'queue') as exists`,
  );
  const [{ database, may_create: mayCreate, exists }] = rows;
  // BullMQ says "create schema if not exists" whenever it connects; PostgreSQL asks for this right before it
  // looks whether the schema exists.
  if (!mayCreate) {
    await query(`grant create on database ${name(database)} to app_queue`);
    // Who may not give a right on is only warned.
    const { rows: after } = await query(
      `select has_database_privilege('app_queue', current_database(), 'create') as ok`,
    );
    if (!after[0].ok) throw new Error(`app_queue was not given the right to create in ${database}`);
  }
  if (exists) return;
  // Since PostgreSQL 16 making a role does not include the right to give it a schema; this does.
  await query('begin');
  await query('grant app_queue to current_user');
  await query('create schema queue authorization app_queue');
  await query('revoke app_queue from current_user');
  await query('commit');
}

/**
 * The application's roles that could step over the wall between tenants, and why.
 * @param {Query} query
 * @returns {Promise<string[]>}
 */
export async function tooMighty(query) {
  const { rows } = await query(
    `select rolname from pg_roles
      where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
      order by rolname`,
    [appRoles],
  );
  return rows.map((row) => row.rolname);
}
