import * as z from 'zod/mini';

/**
 * A search parameter that may be absent; one that does not fit counts as absent, since people cut and edit addresses.
 * Numbers and booleans arrive as such: the router reads search parameters as JSON where it can.
 */
export const optional = <T extends z.core.$ZodType>(schema: T) => z.catch(z.optional(schema), undefined);

/** Text typed by a person: 「13」 arrives as a number, and is text all the same. */
export const optionalText = z.catch(
  z.optional(
    z.pipe(
      z.union([z.string(), z.number(), z.boolean()]),
      z.transform((value) => String(value)),
    ),
  ),
  undefined,
);
