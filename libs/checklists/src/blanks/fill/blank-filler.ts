import { runLimited, unavailable } from '@mamori/platform';
import { z } from 'zod';
import type { CellOrder } from '../policy/cell-order';

const filling = {
  url: new URL('./fill-blank.limited.ts', import.meta.url),
  answer: z.array(z.instanceof(Uint8Array)).nullable(),
};
const inspecting = {
  url: new URL('./inspect-blank.limited.ts', import.meta.url),
  answer: z.array(z.object({ name: z.string(), isProtected: z.boolean(), formulas: z.array(z.string()) })),
};

/**
 * Fills copies of a blank workbook in a process with limits: only the mapped cells of the one sheet change, all other parts of
 * the file stay as they are, byte by byte. `path` is of a file whose structure was checked. Throws UNAVAILABLE when too much
 * is being made at the moment.
 */
export async function fillBlank(
  path: string,
  sheet: string,
  copies: readonly (readonly CellOrder[])[],
): Promise<readonly Uint8Array[]> {
  const outcome = await runLimited(filling, { path, sheet, copies }, [path]);
  if (outcome.type === 'TooComplex') throw unavailable(`filling a form took too much ${outcome.limit}`);
  if (outcome.type === 'Failed') throw new Error(`filling a form failed: ${outcome.message}`);
  if (outcome.output === null) throw new Error('the form has no sheet of the mapped name');
  return outcome.output;
}

export type BlankFacts = z.infer<typeof inspecting.answer>;

/** What a reader of values does not tell of each sheet; null for what is too large to look through. */
export async function inspectBlank(path: string): Promise<BlankFacts | null> {
  const outcome = await runLimited(inspecting, { path }, [path]);
  return outcome.type === 'Finished' ? outcome.output : null;
}
