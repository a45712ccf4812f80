import pg from 'pg';
import { tableRules } from '../matrix/tables';
import type { World } from '../world/build';
import { columnsOf } from './catalogue';
import { type Context, contextsOf } from './contexts';
import type { Finding } from './gates';
import { DENIED, probesOf } from './probes';

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
