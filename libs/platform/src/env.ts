import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Raised with every problem of the environment at once, one a line. */
export class BadEnvironment extends Error {}

/**
 * Reads the environment by a schema. `NAME_FILE` may name a file that holds the value of `NAME`, for secrets; files named
 * for anything else than the schema's own names are not touched. Throws BadEnvironment that lists all problems.
 */
export function readEnv<S extends z.ZodObject>(schema: S, source: NodeJS.ProcessEnv = process.env): z.infer<S> {
  const values: Record<string, string | undefined> = { ...source };
  const unreadable = new Map<string, string>();
  for (const name of Object.keys(schema.shape)) {
    const path = source[`${name}_FILE`];
    if (!path || values[name] !== undefined) continue;
    try {
      values[name] = readFileSync(path, 'utf8').trim();
    } catch {
      unreadable.set(name, `${name}_FILE: ${path} cannot be read`);
    }
  }
  const parsed = schema.safeParse(values);
  if (parsed.success && unreadable.size === 0) return parsed.data;
  const issues = (parsed.error?.issues ?? []).filter((issue) => !unreadable.has(String(issue.path[0])));
  const lines = [...unreadable.values(), ...issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)];
  throw new BadEnvironment(`The environment is not complete:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** Where the queue lives: REDIS_URL first, else QUEUE_DATABASE_URL. */
export const queueEnv = z.object({
  REDIS_URL: z.string().optional(),
  QUEUE_DATABASE_URL: z.string().optional(),
});
