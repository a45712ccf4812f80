import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Raised with every problem of the environment at once, one a line. */
export class BadEnvironment extends Error {}

/**
 * Reads the environment by a schema. `NAME_FILE` may name a file that holds the value of `NAME`, for secrets.
 * Throws BadEnvironment that lists all problems.
 */
export function readEnv<S extends z.ZodType>(schema: S, source: NodeJS.ProcessEnv = process.env): z.infer<S> {
  const values: Record<string, string | undefined> = { ...source };
  for (const [name, path] of Object.entries(source)) {
    if (name.endsWith('_FILE') && path && values[name.slice(0, -5)] === undefined) {
      values[name.slice(0, -5)] = readFileSync(path, 'utf8').trim();
    }
  }
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new BadEnvironment(`The environment is not complete:\n${lines.join('\n')}`);
}

/** Where the queue lives: REDIS_URL first, else QUEUE_DATABASE_URL. */
export const queueEnv = z.object({
  REDIS_URL: z.string().optional(),
  QUEUE_DATABASE_URL: z.string().optional(),
});
