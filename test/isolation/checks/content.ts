import { tableRules } from '../matrix/tables';
import type { WorldDatabase } from '../world/database';
import { HARNESS } from '../world/visitor';

/** Table and scope (`app.tasks A/A1`) → hash of the rows. */
type Content = ReadonlyMap<string, string>;

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Asks for scope and hash of its rows. */
  readonly hash: string;
  /** Leaves out the sessions of the tests. */
  readonly rows: string;
}

const COLUMNS = `
  select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
   where c.relkind = 'r' and n.nspname in ('app', 'identity') and c.relname <> 'rate_counters'
   group by 1 order by 1`;

/** Sees what changed in which consultancy and clinic, and puts it back. */
export class ContentKeeper {
  private constructor(
    private readonly database: WorldDatabase,
    private readonly tables: readonly Table[],
    private readonly before: Content,
    private readonly marks: Map<string, string>,
  ) {}

  /** Keeps the rows as they are now. */
  static async keep(database: WorldDatabase): Promise<ContentKeeper> {
    const found = await database.query<{ name: string; columns: string[] }>(COLUMNS);
    const tables = found.map(tableOf);
    await database.query('drop schema if exists kept cascade; create schema kept');
    for (const { name } of tables) await database.query(`create table kept."${name}" as table ${name}`);
    return new ContentKeeper(database, tables, await contentOf(database, tables), await marksOf(database, tables));
  }

  /** Table and scope of everything that is not as it was. */
  async changes(): Promise<readonly string[]> {
    const marks = await marksOf(this.database, this.tables);
    const touched = this.tables.filter(({ name }) => marks.get(name) !== this.marks.get(name));
    if (touched.length === 0) return [];
    const now = await contentOf(this.database, touched);
    const isTouched = (scope: string) => touched.some(({ name }) => scope.startsWith(`${name} `));
    const scopes = new Set([...[...this.before.keys()].filter(isTouched), ...now.keys()]);
    return [...scopes].filter((scope) => this.before.get(scope) !== now.get(scope)).sort();
  }

  /** Puts the changed tables back as they were. */
  async restore(changes: readonly string[]): Promise<void> {
    const names = new Set(changes.map((change) => change.split(' ')[0]));
    const changed = this.tables.filter(({ name }) => names.has(name));
    if (changed.length === 0) return;
    const statements = changed.map(({ name, columns, rows }) => {
      const list = columns.join(', ');
      return `delete from ${name} where ${rows}; insert into ${name} (${list}) select ${list} from kept."${name}" where ${rows}`;
    });
    await this.database.query(`begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`);
    for (const [name, mark] of await marksOf(this.database, changed)) this.marks.set(name, mark);
  }
}

function tableOf({ name, columns }: { readonly name: string; readonly columns: readonly string[] }): Table {
  const label = (column: string) =>
    columns.includes(column) ? `(select label from world.labels l where l.id = x.${column})` : 'null';
  const rule = tableRules[name.replace('app.', '')];
  const whose = rule?.mark === 'me' ? rule.own : rule?.clinic;
  const part = label(whose ?? (name === 'identity.people' ? 'id' : 'person_id'));
  const scope = `coalesce(${label('tenant_id')}, '-') || '/' || coalesce(${part}, '-')`;
  const rows = /\.(half_)?sessions$/.test(name) ? `user_agent <> '${HARNESS}'` : 'true';
  const hash = `select '${name} ' || ${scope} as scope, md5(string_agg(md5(x::text), '' order by md5(x::text))) as hash
                  from ${name} x where ${rows} group by 1`;
  return { name, columns, hash, rows };
}

async function contentOf({ query }: WorldDatabase, tables: readonly Table[]): Promise<Content> {
  const rows = await query<{ scope: string; hash: string }>(tables.map(({ hash }) => hash).join(' union all '));
  return new Map(rows.map(({ scope, hash }) => [scope, hash]));
}

/** Changes with every write to the table: each row carries the transaction that wrote it. */
async function marksOf({ query }: WorldDatabase, tables: readonly Table[]): Promise<Map<string, string>> {
  const each = tables.map(
    ({ name, rows }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as mark from ${name} where ${rows}`,
  );
  const found = await query<{ name: string; mark: string }>(each.join(' union all '));
  return new Map(found.map(({ name, mark }) => [name, mark]));
}
