import { commonTables, tableRules } from '../matrix/tables';
import type { WorldDatabase } from '../world/database';
import { difference, type Finding } from './gates';

export interface Reference {
  /** Columns besides the consultancy's. */
  readonly columns: readonly string[];
  readonly parent: string;
  readonly parentColumns: readonly string[];
}

/** What the sweep has to know of a table. */
export interface Columns {
  /** Those that can be written. */
  readonly names: readonly string[];
  readonly primaryKey: readonly string[];
  readonly references: readonly Reference[];
}

type Query = Pick<WorldDatabase, 'query'>;

const TABLES = `
  select c.relname as table,
         (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
           where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as names,
         (select array_agg(a.attname::text order by a.attnum) from pg_index i
            join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
           where i.indrelid = c.oid and i.indisprimary) as "primaryKey"
    from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' order by 1`;
const REFERENCES = `
  select k.conrelid::regclass::text as "table", k.confrelid::regclass::text as parent,
         array(select a.attname::text from unnest(k.conkey) with ordinality u(n, at)
                 join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.at) as columns,
         array(select a.attname::text from unnest(k.confkey) with ordinality u(n, at)
                 join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.at) as "parentColumns"
    from pg_constraint k where k.contype = 'f' and k.connamespace = 'app'::regnamespace`;

async function referencesOf({ query }: Query) {
  return query<{ table: string; parent: string; columns: string[]; parentColumns: string[] }>(REFERENCES);
}

export async function columnsOf(database: Query): Promise<ReadonlyMap<string, Columns>> {
  const tables = await database.query<{ table: string; names: string[]; primaryKey: string[] }>(TABLES);
  const all = await referencesOf(database);
  return new Map(
    tables.map(({ table, names, primaryKey }) => {
      const references = all
        .filter((each) => each.table === `app.${table}` && each.columns.length > 1)
        .map(({ columns, parent, parentColumns }) => ({
          columns: columns.filter((column) => column !== 'tenant_id'),
          parent,
          parentColumns: parentColumns.filter((column) => column !== 'tenant_id'),
        }));
      return [table, { names, primaryKey, references }];
    }),
  );
}

/** No row points across consultancies, nor across clinics where both ends name one. */
export async function crossingFindings(database: Query): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const clinicOf = (table: string) => tableRules[table.replace('app.', '')]?.clinic;
  for (const { table, parent, columns, parentColumns } of await referencesOf(database)) {
    const pairs = columns.flatMap((column, index) =>
      column === 'tenant_id' ? [] : [`c.${column} = p.${parentColumns[index]}`],
    );
    if (pairs.length === 0) continue;
    const [childClinic, parentClinic] = [clinicOf(table), clinicOf(parent)];
    const clinics =
      childClinic && parentClinic && parent !== 'app.clinic_assignments'
        ? ` or c.${childClinic} is distinct from p.${parentClinic}`
        : '';
    const [row] = await database.query<{ n: number }>(
      `select count(*)::int as n from ${table} c join ${parent} p on ${pairs.join(' and ')} where c.tenant_id <> p.tenant_id${clinics}`,
    );
    if (row && row.n > 0) findings.push(`${row.n} rows of ${table} point across to ${parent}`);
  }
  return findings;
}

const GRANTS = `
  select table_schema || '.' || table_name as "table", grantee, privilege_type as privilege
    from information_schema.role_table_grants
   where grantee in ('app_rw', 'app_sched', 'app_auth') and table_schema in ('app', 'identity', 'catalogue')`;
const COLUMN_GRANTS = `
  select c.table_name as "table", c.column_name as "column", c.grantee, c.privilege_type as privilege
    from information_schema.column_privileges c
   where c.grantee in ('app_rw', 'app_sched', 'app_auth') and c.table_schema = 'app'`;

/** What each role of the database may do, table by table and column by column, is what was reviewed. */
export async function grantFindings({ query }: Query): Promise<readonly Finding[]> {
  const grants = await query<{ table: string; grantee: string; privilege: string }>(GRANTS);
  const columns = await query<{ table: string; column: string; grantee: string; privilege: string }>(COLUMN_GRANTS);
  const whole = grants
    .filter(({ grantee, table }) => grantee === 'app_rw' || !table.startsWith('app.'))
    .filter(({ grantee, table }) => !(grantee === 'app_auth' && table.startsWith('identity.')))
    .map(({ table, grantee, privilege }) => `${grantee} ${privilege} ${table}`);
  const reviewed = [
    ...Object.entries(tableRules).flatMap(([table, rule]) => rule.grants.map((each) => `app_rw ${each} app.${table}`)),
    ...Object.entries(commonTables).flatMap(([table, who]) =>
      who === 'application reads' ? [`app_rw SELECT ${table}`] : [],
    ),
  ];
  const reviewedColumns = Object.entries(tableRules).flatMap(([table, { given, changed, scheduler, signIn }]) => {
    const each = (who: string, columns: readonly string[] = []) => columns.map((column) => `${who} ${table}.${column}`);
    return [
      ...each('app_rw INSERT', given),
      ...each('app_rw UPDATE', changed),
      ...each('app_sched SELECT', scheduler?.select),
      ...each('app_sched UPDATE', scheduler?.update),
      ...each('app_auth SELECT', signIn?.select),
      ...each('app_auth UPDATE', signIn?.update),
      ...each('app_auth INSERT', signIn?.insert && given),
    ];
  });
  const actualColumns = columns
    .filter(({ grantee, table, privilege }) => !whole.includes(`${grantee} ${privilege} app.${table}`))
    .map(({ table, column, grantee, privilege }) => `${grantee} ${privilege} ${table}.${column}`);
  return [...difference('the right', whole, reviewed), ...difference('the right', actualColumns, reviewedColumns)];
}
