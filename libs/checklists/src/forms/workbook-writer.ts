import { runLimited, unavailable } from '@mamori/platform';
import { z } from 'zod';
import type { PlannedSheet } from './workbook';

const script = {
  url: new URL('./write-workbook.limited.ts', import.meta.url),
  answer: z.instanceof(Uint8Array),
  memoryMb: 768,
  cpuSeconds: 30,
};

/** How a workbook came out; one with too many rows is better fetched as CSV. */
export type WorkbookWritten =
  { readonly type: 'WorkbookWritten'; readonly bytes: Uint8Array } | { readonly type: 'TooManyRows' };

/** Writes sheets as an Excel workbook, beside the process so that it goes on answering. Throws UNAVAILABLE when it is too busy. */
export async function writeWorkbook(title: string, sheets: readonly PlannedSheet[]): Promise<WorkbookWritten> {
  const outcome = await runLimited(script, { title, sheets });
  if (outcome.type === 'Finished') return { type: 'WorkbookWritten', bytes: outcome.output };
  if (outcome.type === 'Failed') throw new Error(`writing a workbook failed: ${outcome.message}`);
  if (sheets.some(({ rows }) => rows.length > 1_000)) return { type: 'TooManyRows' };
  throw unavailable(`writing a workbook took too much ${outcome.limit}`);
}
