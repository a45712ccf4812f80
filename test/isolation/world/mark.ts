import type { TestDatabase } from '@mamori/platform/testing';
import { tableRules } from '../matrix/tables';
import type { Facts } from './facts';
import { yearOf } from './canary';

/** Columns that hold text, and days, of the tables of the schema `app`. */
export const TEXT_COLUMNS = `
  select c.relname as "table", a.attname as "column", t.typname as "type"
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
   where n.nspname = 'app' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     and t.typname in ('text', '_text', 'date', 'jsonb') order by 1, 2`;

/**
 * Writes the mark of its owner into every text of every table, and the year of its clinic into every day. A new column is
 * marked by itself; what must stay as it is stands in the table's rule as plain.
 */
export async function markEverything(
  { asSuperuser }: TestDatabase,
  facts: Pick<Facts, 'tenants' | 'clinics' | 'members' | 'people'>,
): Promise<void> {
  await asSuperuser('create table world.labels (id uuid primary key, label text not null, year int)');
  const years: Readonly<Record<string, number>> = yearOf;
  const people = Object.entries(facts.people).map(([key, id]) => [`P:${key}`, id] as const);
  const named = [...[facts.tenants, facts.clinics, facts.members].flatMap((ids) => Object.entries(ids)), ...people];
  for (const [label, id] of named)
    await asSuperuser('insert into world.labels values ($1, $2, $3)', [id, label, years[label] ?? null]);
  const label = (column: string) => `(select label from world.labels l where l.id = t.${column})`;
  const columns = await asSuperuser<{ table: string; column: string; type: string }>(TEXT_COLUMNS);
  const changes = new Map<string, string[]>();
  for (const { table, column, type } of columns) {
    const rule = tableRules[table];
    if (!rule || rule.plain?.includes(column) || type === 'jsonb') continue;
    const { clinic, own, mark } = rule;
    const part =
      mark === 'clinic' && clinic
        ? `coalesce(${label(clinic)}, 'team')`
        : mark === 'me' && own
          ? `'me-' || ${label(own)}`
          : `'${mark}'`;
    const text = `'⟦' || ${label('tenant_id')} || '/' || ${part} || '/${table}.${column}⟧'`;
    const marked = type === '_text' ? `array[${text}]` : text;
    const year = `(select year from world.labels l where l.id = t.${clinic})`;
    const change =
      type === 'date'
        ? `make_date(${year}, extract(month from ${column})::int, extract(day from ${column})::int)`
        : `case when ${column} is null or ${column}::text like '%⟦%' then ${column} else ${marked} end`;
    // The portfolio's row follows from the others; a consultancy's days belong to no clinic.
    if (type === 'date' && (!clinic || table === 'clinic_summaries')) continue;
    changes.set(table, [...(changes.get(table) ?? []), `${column} = ${change}`]);
  }
  const statements = [...changes].map(([table, sets]) => `update app.${table} t set ${sets.join(', ')}`);
  // Triggers keep editions and the trail as they are; the world is made before anybody looks.
  await asSuperuser(`begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`);
  await asSuperuser('select app.refresh_clinic_summary(tenant_id, id) from app.clinics');
}
