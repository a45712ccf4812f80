import type { z } from 'zod';
import { badInput } from '../errors/fault';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

export const LARGEST_PAGE = 100;
const USUAL_PAGE = 50;

/** How many rows to show: 50 unless said, 1 to 100 or as many as a list allows. */
export function pageSize(first: number | null | undefined, largest = LARGEST_PAGE): number {
  if (first === null || first === undefined) return USUAL_PAGE;
  if (!Number.isInteger(first) || first < 1 || first > largest) throw badInput(`first must be 1 to ${largest}`);
  return first;
}

/** The place after the last row shown, as the values of its sort key. */
export function encodeCursor(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor, or undefined for the first page. The values are bound as parameters, never trusted further. */
export function decodeCursor<T>(cursor: string | null | undefined, schema: z.ZodType<T>): T | undefined {
  if (!cursor) return undefined;
  let given: unknown;
  try {
    given = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badInput('after is not a cursor');
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw badInput('after is not a cursor');
  return parsed.data;
}

/** Cuts a page out of rows that were asked for with one more than the page holds. */
export function toPage<T>(rows: readonly T[], size: number, keyOf: (row: T) => readonly unknown[]): Page<T> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > size, endCursor: last ? encodeCursor(keyOf(last)) : null } };
}
