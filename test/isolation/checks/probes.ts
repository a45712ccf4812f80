import pg from 'pg';
import type { Rows, TableRule } from '../matrix/tables';
import type { World } from '../world/build';
import type { Columns } from './catalogue';
import type { Context } from './contexts';

/** The rows of a rule, as a condition for the superuser. */
function rowsFor(rows: Rows, { clinic, own }: TableRule, asker: NonNullable<Context['asker']>): string {
  const tenant = `tenant_id = '${asker.tenantId}'`;
  const member = asker.memberId === null ? 'null::uuid' : `'${asker.memberId}'::uuid`;
  if (rows === 'none') return 'false';
  if (rows === 'tenant') return tenant;
  if (rows === 'own') return own ? `(${tenant} and ${own} is not distinct from ${member})` : 'false';
  const clinics = `select clinic_id from app.clinic_assignments where tenant_id = '${asker.tenantId}' and member_id = ${member}`;
  const near = `id = ${member} or role in ('owner', 'admin', 'consultant') or id in (
    select member_id from app.clinic_assignments where clinic_id in (${clinics}))`;
  if (rows === 'near') return `(${tenant} and (${near}))`;
  if (rows === 'nearMember')
    return `(${tenant} and ${own} in (select id from app.members where ${tenant} and (${near})))`;
  const lines = `select delivery_id from app.delivery_lines where clinic_id in (${clinics})`;
  if (rows === 'told') return `(${tenant} and (${own} = ${member} or id in (${lines})))`;
  if (rows === 'ofTold')
    return `(${tenant} and delivery_id in (
      select id from app.deliveries where ${tenant} and (recipient_id = ${member} or id in (${lines}))))`;
  if (!clinic) throw new Error('assigned rows need a clinic');
  const assigned = `${clinic} in (${clinics})`;
  return `(${tenant} and (${rows === 'assignedOrTeam' ? `${clinic} is null or ` : ''}${assigned}))`;
}

export const DENIED = '42501';
const DUPLICATE = '23505';

export interface Probe {
  readonly what: string;
  readonly sql: string;
  /** Judges a number of rows or the SQLSTATE of the error. */
  readonly isRight: (result: string) => boolean;
  readonly expected: string;
}

const exactly = (expected: string) => ({ expected, isRight: (result: string) => result === expected });
const nothing = {
  expected: 'an error or no row',
  isRight: (result: string) => result === '0' || result.length === 5,
};

const toItself = (column: string) => `${column} = ${column}`;

const denial = (malformed: boolean) =>
  malformed
    ? { expected: DENIED, isRight: (result: string) => result === DENIED || result === '22P02' }
    : exactly(DENIED);

/** Every statement to try on a table in a context, with what it must come to. */
export async function probesOf(
  { database, facts }: World,
  table: string,
  { names, primaryKey, references }: Columns,
  rule: TableRule,
  { asker, settings }: Context,
): Promise<readonly Probe[]> {
  const of = (rows: TableRule['select']) => (asker ? rowsFor(rows[asker.kind], rule, asker) : 'false');
  const [select, update, remove] = [of(rule.select), of(rule.update), of(rule.delete)];
  const may = (privilege: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE') => rule.grants.includes(privilege);
  const changeable = may('UPDATE') ? names : (rule.changed ?? []);
  const mayUpdate = changeable.length > 0;
  const [counts] = await database.query<Record<'seen' | 'changed' | 'removed', string>>(
    `select count(*) filter (where ${select})::text as seen, count(*) filter (where ${select} and ${update})::text as changed,
            count(*) filter (where ${select} and ${remove})::text as removed from app.${table}`,
  );
  if (!counts) throw new Error('a count has a row');
  const keys = await database.query<{ key: string }>(
    `select md5(coalesce(string_agg((${primaryKey.join(", '/', ")})::text, ',' order by (${primaryKey.join(", '/', ")})::text), '')) as key from app.${table} where ${select}`,
  );
  const mine = asker?.tenantId ?? facts.tenants.A!;
  const foreignTenant = mine === facts.tenants.A ? facts.tenants.B! : facts.tenants.A!;
  const malformed = settings.tenant === 'not-a-uuid';
  const orMalformed = (rows: string) =>
    malformed ? { expected: '0', isRight: (result: string) => result === '22P02' || result === DENIED } : exactly(rows);
  const row = `(${primaryKey.join(", '/', ")})::text`;
  const same = `select 1 from app.${table} having md5(coalesce(string_agg(${row}, ',' order by ${row}), '')) = '${keys[0]!.key}'`;
  const list = (rule.given ?? names).join(', ');
  const mayInsert = may('INSERT') || rule.given !== undefined;
  const copy = async (where: string, change = '{}') => {
    const [found] = await database.query<{ row: string }>(
      `select (to_jsonb(t) || '${change}'::jsonb)::text as row from app.${table} t where ${where} order by 1 limit 1`,
    );
    return found?.row;
  };
  const insert = (given: string) =>
    `insert into app.${table} (${list}) select ${list} from jsonb_populate_record(null::app.${table}, ${pg.escapeLiteral(given)}::jsonb)`;
  const foreign = await copy(`tenant_id = '${foreignTenant}'`);
  const on = primaryKey.join(', ');
  const probes: Probe[] = [
    { what: 'SELECT', sql: `select * from app.${table}`, ...orMalformed(counts.seen) },
    ...(malformed ? [] : [{ what: 'the keys that SELECT shows', sql: same, ...exactly('1') }]),
    {
      what: 'SELECT FOR UPDATE',
      sql: `select 1 from app.${table} for update`,
      ...(mayUpdate ? orMalformed(counts.changed) : exactly(DENIED)),
    },
    {
      what: 'UPDATE RETURNING',
      sql: `update app.${table} set ${toItself(changeable[0] ?? 'tenant_id')} returning *`,
      ...(mayUpdate ? orMalformed(counts.changed) : exactly(DENIED)),
    },
    ...(rule.changed ? names : []).map((name) => ({
      what: `UPDATE of ${name}`,
      sql: `update app.${table} set ${toItself(name)}`,
      ...(changeable.includes(name) ? orMalformed(counts.changed) : exactly(DENIED)),
    })),
    {
      what: 'UPDATE to another consultancy',
      sql: `update app.${table} set tenant_id = '${foreignTenant}'`,
      ...nothing,
    },
    {
      what: 'DELETE',
      sql: `delete from app.${table}`,
      ...(may('DELETE') ? orMalformed(counts.removed) : exactly(DENIED)),
    },
    { what: 'TRUNCATE', sql: `truncate app.${table}`, ...exactly(DENIED) },
  ];
  if (foreign) {
    probes.push(
      { what: 'INSERT of a foreign row', sql: insert(foreign), ...denial(malformed) },
      {
        what: 'INSERT ON CONFLICT DO UPDATE of a foreign row',
        sql: `${insert(foreign)} on conflict (${on}) do update set tenant_id = excluded.tenant_id`,
        ...denial(malformed),
      },
      {
        what: 'MERGE of a foreign row',
        sql: `merge into app.${table} t using (select * from jsonb_populate_record(null::app.${table}, ${pg.escapeLiteral(foreign)}::jsonb)) s
                on ${primaryKey.map((key) => `t.${key} = s.${key}`).join(' and ')}
              when matched then update set tenant_id = s.tenant_id
              when not matched then insert (${list}) values (${(rule.given ?? names).map((name) => `s.${name}`).join(', ')})`,
        ...denial(malformed),
      },
    );
  }
  const insertable = of(rule.insert);
  for (const [whose, where] of [
    ['an own row', insertable],
    ['a row out of reach', `tenant_id = '${mine}' and not coalesce(${insertable}, false)`],
  ] as const) {
    const found = asker ? await copy(where) : undefined;
    // The policy is asked before the key: a row that may be written is refused only as a duplicate.
    const right = whose === 'an own row' && mayInsert ? DUPLICATE : DENIED;
    if (found) probes.push({ what: `INSERT of ${whose}`, sql: insert(found), ...exactly(right) });
  }
  for (const { columns, parent, parentColumns } of references) {
    const [target] = await database.query<Record<string, string>>(
      `select ${parentColumns.map((column, index) => `${column}::text as c${index}`).join(', ')} from ${parent} where tenant_id = '${foreignTenant}' limit 1`,
    );
    if (!target) continue;
    const sets = columns.map((column, index) => `${column} = '${target[`c${index}`]}'`).join(', ');
    probes.push({
      what: `UPDATE to a foreign ${columns.join(', ')}`,
      sql: `update app.${table} set ${sets}`,
      ...nothing,
    });
  }
  if (rule.clinic && asker && rule.update[asker.kind] === 'assigned') {
    const far = asker.memberId === facts.members.staffA2 ? facts.clinics.A1 : facts.clinics.A2;
    probes.push({
      what: 'UPDATE to another clinic',
      sql: `update app.${table} set ${rule.clinic} = '${far}'`,
      ...nothing,
    });
  }
  return probes;
}
