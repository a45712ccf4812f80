import type { RegisterKind, RegisterSnapshot } from './register-snapshot';

/** One register, as `Registers` asks it. */
export interface RegisterSource {
  readonly kind: RegisterKind;
  /** From `summarySql`. */
  readonly summarySql: string;
  /** What stands in it now, in the caller's transaction. The clinic is known to be the actor's. */
  snapshot(clinicId: string): Promise<RegisterSnapshot>;
}

/** Nest's name for the list of all sources. */
export const REGISTER_SOURCES = Symbol('RegisterSources');

/** A table of a register; it has the columns tenant_id, clinic_id, updated_at and, unless told, removed_at. */
export interface RegisterTable {
  readonly table: string;
  /** For a table that loses no rows. */
  readonly isKept?: true;
  /** For a table whose rows are not what people count. */
  readonly isAside?: true;
  /** The column by which its rows are told apart; `id` unless told. */
  readonly key?: string;
}

/**
 * A statement of one row about a register of the tenant $1 and the clinic $2: how many rows it has, the day in Japan of the
 * newest change, and a mark that is another when anything in it is.
 */
export function summarySql(kind: RegisterKind, tables: readonly RegisterTable[]): string {
  const parts = tables.map(({ table, isKept, isAside, key = 'id' }) => {
    const isRemoved = isKept ? 'false' : 'r.removed_at is not null';
    return `select '${table}' || r.${key} as place, ${isRemoved} as is_removed, ${isAside ? 'true' : 'false'} as is_aside, r.updated_at,
                   (to_jsonb(r) - 'version' - 'updated_at')::text as content
              from app.${table} r where r.tenant_id = $1 and r.clinic_id = $2`;
  });
  return `select '${kind}' as kind, (count(*) filter (where not (is_removed or is_aside)))::int as rows,
                 ((max(updated_at) at time zone 'Asia/Tokyo')::date)::text as "changedOn",
                 md5(coalesce(string_agg(content, ',' order by place) filter (where not is_removed), '')) as mark
            from (${parts.join(' union all ')}) r`;
}
