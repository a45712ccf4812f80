import pg from 'pg';
import { type AskerKind, type Rows, type TableRule, tableRules } from '../matrix/tables';
import type { World } from '../world/build';
import { isOffice, type MemberOfWorld, memberOf } from '../world/principals';
import { type Columns, columnsOf } from './catalogue';
import type { Finding } from './gates';

/** Settings under which statements are run, and what the matrix says about whoever has them. */
export interface Context {
  readonly name: string;
  readonly settings: { readonly tenant: string; readonly kind: string; readonly principal: string };
  /** Null: nobody who reaches anything. */
  readonly asker: { readonly kind: AskerKind; readonly tenantId: string; readonly memberId: string | null } | null;
}

const kindOf = (member: MemberOfWorld): AskerKind =>
  isOffice(member) ? 'office' : member.role === 'consultant' || member.role === 'vendor' ? member.role : 'clinic';

export function contextsOf({ facts }: World): readonly Context[] {
  const { A, B } = { A: facts.tenants.A!, B: facts.tenants.B! };
  const owner = facts.members.ownerA!;
  const none = (name: string, tenant: string, kind: string, principal: string): Context => ({
    name,
    settings: { tenant, kind, principal },
    asker: null,
  });
  const members = ['ownerA', 'consultantA1', 'consultantIdle', 'managerA1', 'staffA2', 'vendorA', 'ownerB', 'staffB1'];
  return [
    none('no context', '', '', ''),
    none('a kind and no consultancy', '', 'office', owner),
    none('the system of no consultancy', '', 'system', ''),
    none('a malformed consultancy', 'not-a-uuid', 'office', owner),
    none('a consultancy that does not exist', '00000000-0000-7000-8000-000000000000', 'office', owner),
    ...[A, B].map((tenantId): Context => ({
      name: `consultancy ${tenantId === A ? 'A' : 'B'} and nothing else`,
      settings: { tenant: tenantId, kind: '', principal: '' },
      asker: { kind: 'nobody', tenantId, memberId: null },
    })),
    ...[A, B].map((tenantId): Context => ({
      name: `the system of ${tenantId === A ? 'A' : 'B'}`,
      settings: { tenant: tenantId, kind: 'system', principal: '' },
      asker: { kind: 'system', tenantId, memberId: null },
    })),
    ...members.map((key): Context => {
      const member = memberOf(key);
      const [tenantId, memberId] = [facts.tenants[member.tenant]!, facts.members[key]!];
      const kind = kindOf(member);
      return {
        name: key,
        settings: { tenant: tenantId, kind, principal: memberId },
        asker: { kind, tenantId, memberId },
      };
    }),
  ];
}

/** The rows of a rule, as a condition for the superuser. */
function rowsFor(rows: Rows, { clinic, own }: TableRule, asker: NonNullable<Context['asker']>): string {
  const tenant = `tenant_id = '${asker.tenantId}'`;
  const member = asker.memberId === null ? 'null::uuid' : `'${asker.memberId}'::uuid`;
  if (rows === 'none') return 'false';
  if (rows === 'tenant') return tenant;
  if (rows === 'own') return own ? `(${tenant} and ${own} is not distinct from ${member})` : 'false';
  if (!clinic) throw new Error('assigned rows need a clinic');
  return `(${tenant} and ${clinic} in (select clinic_id from app.clinic_assignments where tenant_id = '${asker.tenantId}' and member_id = ${member}))`;
}

const DENIED = '42501';
const DUPLICATE = '23505';

interface Probe {
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

/** Runs statements one by one, each undone at once, and answers rows or SQLSTATE. */
const RUN = `do $run$
declare statement text; rows bigint; results jsonb := '[]';
begin
  for statement in select value from jsonb_array_elements_text(current_setting('sweep.statements')::jsonb) loop
    begin
      execute statement;
      get diagnostics rows = row_count;
      raise exception using errcode = 'SWEEP', message = rows::text;
    exception
      when sqlstate 'SWEEP' then results := results || to_jsonb(sqlerrm);
      when others then results := results || to_jsonb(sqlstate::text);
    end;
  end loop;
  perform set_config('sweep.results', results::text, true);
end $run$`;

async function runAll(
  client: pg.Client,
  { tenant, kind, principal }: Context['settings'],
  statements: readonly string[],
) {
  await client.query('begin');
  try {
    await client.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.principal_kind', $2, true),
              set_config('app.principal_id', $3, true), set_config('sweep.statements', $4, true)`,
      [tenant, kind, principal, JSON.stringify(statements)],
    );
    await client.query(RUN);
    const { rows } = await client.query<{ results: string }>(`select current_setting('sweep.results') as results`);
    const results: readonly string[] = JSON.parse(rows[0]!.results);
    return results;
  } finally {
    await client.query('rollback');
  }
}

export interface Sweep {
  readonly findings: readonly Finding[];
  readonly statements: number;
}

/** Every statement of every table in every context, against what the superuser works out from the matrix. */
export async function sweep(
  world: World,
  only: { readonly tables?: readonly string[]; readonly contexts?: readonly string[] } = {},
): Promise<Sweep> {
  const client = new pg.Client({ connectionString: world.database.urls.app });
  await client.connect();
  const findings: Finding[] = [];
  let statements = 0;
  try {
    for (const [table, columns] of await columnsOf(world.database)) {
      const rule = tableRules[table];
      if (!rule || (only.tables && !only.tables.includes(table))) continue;
      for (const context of contextsOf(world)) {
        if (only.contexts && !only.contexts.includes(context.name)) continue;
        const probes = await probesOf(world, table, columns, rule, context);
        const results = await runAll(
          client,
          context.settings,
          probes.map((probe) => probe.sql),
        );
        statements += probes.length + 1;
        probes.forEach(({ what, isRight, expected }, index) => {
          const result = results[index] ?? 'nothing';
          if (!isRight(result)) findings.push(`${context.name}: ${what} on ${table} gave ${result}, not ${expected}`);
        });
        const copied = await copyOut(client, context, table);
        const visible = probes[0]?.expected ?? '';
        if (copied !== visible && !(copied === DENIED && visible === '0') && context.settings.tenant !== 'not-a-uuid')
          findings.push(`${context.name}: COPY of ${table} gave ${copied}, not ${visible}`);
      }
    }
  } finally {
    await client.end();
  }
  return { findings, statements };
}

async function copyOut(client: pg.Client, { settings }: Context, table: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.principal_kind', $2, true), set_config('app.principal_id', $3, true)`,
      [settings.tenant, settings.kind, settings.principal],
    );
    const { rowCount } = await client.query(`copy (select * from app.${table}) to stdout`);
    return String(rowCount ?? 0);
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? 'error') : 'error';
  } finally {
    await client.query('rollback');
  }
}

async function probesOf(
  { database, facts }: World,
  table: string,
  { names, primaryKey, references }: Columns,
  rule: TableRule,
  { asker, settings }: Context,
): Promise<readonly Probe[]> {
  const of = (rows: TableRule['select']) => (asker ? rowsFor(rows[asker.kind], rule, asker) : 'false');
  const [select, update, remove] = [of(rule.select), of(rule.update), of(rule.delete)];
  const may = (privilege: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE') => rule.grants.includes(privilege);
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
      ...(may('UPDATE') ? orMalformed(counts.changed) : exactly(DENIED)),
    },
    {
      what: 'UPDATE RETURNING',
      sql: `update app.${table} set tenant_id = tenant_id returning *`,
      ...(may('UPDATE') ? orMalformed(counts.changed) : exactly(DENIED)),
    },
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

const denial = (malformed: boolean) =>
  malformed
    ? { expected: DENIED, isRight: (result: string) => result === DENIED || result === '22P02' }
    : exactly(DENIED);
