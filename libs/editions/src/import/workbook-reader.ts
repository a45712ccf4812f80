import { runLimited } from '@mamori/platform';
import { z } from 'zod';
import type { Grid } from './policy/grid';

const count = z.int().nonnegative();
const grid = z.object({
  name: z.string(),
  isHidden: z.boolean(),
  cells: z.array(z.object({ row: count, column: count, text: z.string() })),
  merges: z.array(z.object({ top: count, left: count, bottom: count, right: count })),
  hiddenRows: z.array(count),
  hiddenColumns: z.array(count),
});
const script = {
  url: new URL('./read-workbook.limited.ts', import.meta.url),
  answer: z.array(grid).nullable(),
};

export type WorkbookOutcome =
  | { readonly type: 'WorkbookRead'; readonly grids: readonly Grid[] }
  | { readonly type: 'NotExcel' }
  | { readonly type: 'TooComplex' };

/**
 * Reads the sheets of a workbook in a process with limits; `path` is of a file whose structure was checked. Throws
 * UNAVAILABLE when too much is being read at the moment.
 */
export async function readWorkbookAt(path: string): Promise<WorkbookOutcome> {
  const outcome = await runLimited(script, { path }, [path]);
  if (outcome.type === 'TooComplex') return { type: 'TooComplex' };
  if (outcome.type === 'Failed' || outcome.output === null) return { type: 'NotExcel' };
  return { type: 'WorkbookRead', grids: outcome.output };
}
