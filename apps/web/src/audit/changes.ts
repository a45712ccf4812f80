/** One field of a recorded change; undefined where that side says nothing of it. */
export interface Change {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(json: string | null): Fields {
  if (json === null) return {};
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    return { '': value };
  } catch {
    // Shown as it came rather than not at all.
    return { '': json };
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields that a row tells of: those that differ where it has both sides, else all of the one. */
export function changesOf(before: string | null, after: string | null): readonly Change[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return fields
    .filter((field) => !same(was[field], is[field]))
    .map((field) => ({ field, before: was[field], after: is[field] }));
}
