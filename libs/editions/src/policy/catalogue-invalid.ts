import type { z } from 'zod';

/** One fault of a catalogue file: `path` leads to it inside the document, as in `forms[0].sections[1].items[2].topic`. */
export interface CatalogueProblem {
  readonly path: string;
  readonly message: string;
}

/** Thrown when a catalogue file breaks its schema or contradicts itself; names every fault, one a line, with its path. */
export class CatalogueInvalid extends Error {
  constructor(
    readonly document: string,
    readonly problems: readonly CatalogueProblem[],
  ) {
    super(problems.map(({ path, message }) => `${document}: ${path || '(whole document)'}: ${message}`).join('\n'));
    this.name = 'CatalogueInvalid';
  }
}

export function parseOrThrow<T>(document: string, schema: z.ZodType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new CatalogueInvalid(
    document,
    parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message })),
  );
}

export function throwIfAny(document: string, problems: readonly CatalogueProblem[]): void {
  if (problems.length > 0) throw new CatalogueInvalid(document, problems);
}

/** Writes a path as people write it: `forms[0].items[2].topic`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    '',
  );
}
