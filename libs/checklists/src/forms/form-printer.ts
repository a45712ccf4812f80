import { runLimited, unavailable } from '@mamori/platform';
import { z } from 'zod';
import type { FormSheet } from './policy/form-sheet';
import type { PaperSheet } from './policy/paper-sheet';

const script = {
  url: new URL('./print-form.limited.ts', import.meta.url),
  answer: z.instanceof(Uint8Array),
  // The typesetter is native code.
  mayLoadAddons: true,
  memoryMb: 768,
};

/** A sheet with the layout that it is printed in. */
export type Printable =
  { readonly layout: 'form'; readonly sheet: FormSheet } | { readonly layout: 'paper'; readonly sheet: PaperSheet };

/**
 * Prints a sheet as PDF in a process of its own, which ends with it: the typesetter's memory grows from one document to the
 * next. Throws UNAVAILABLE when too much is being printed at the moment.
 */
export async function printForm({ layout, sheet }: Printable): Promise<Uint8Array> {
  const outcome = await runLimited(script, { layout, data: JSON.stringify(sheet) });
  if (outcome.type === 'Finished') return outcome.output;
  if (outcome.type === 'TooComplex') throw unavailable(`printing took too much ${outcome.limit}`);
  throw new Error(`printing failed: ${outcome.message}`);
}
