import type { z } from 'zod';

/** What a provider answered, when it is JSON of that shape; undefined otherwise. */
export function parsedJson<S extends z.ZodType>(shape: S, text: string): z.infer<S> | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
