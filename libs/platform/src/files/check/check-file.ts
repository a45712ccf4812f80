import { z } from 'zod';
import { type LimitedScript, runLimited } from '../../limited/run-limited';
import type { FileKind } from '../policy/file-kinds';
import { type FileRefusal, refusalSchema } from '../policy/refusals';

export type CheckOutcome =
  /** `rewritten` takes the place of what was sent: a picture without what tells where and by whom it was taken. */
  | { readonly type: 'FileFits'; readonly rewritten?: Uint8Array }
  | { readonly type: 'FileRefused'; readonly refusal: FileRefusal };

const answer: z.ZodType<CheckOutcome> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FileFits'), rewritten: z.instanceof(Uint8Array).optional() }),
  z.object({ type: z.literal('FileRefused'), refusal: refusalSchema }),
]);

const script: LimitedScript<CheckOutcome> = { url: new URL('./check-file.limited.ts', import.meta.url), answer };

/** Looks whether a file is, through and through, of the kind that its name claims. Reads it in a limited process. */
export async function checkFile(path: string, kind: FileKind): Promise<CheckOutcome> {
  const outcome = await runLimited(script, { path, kind }, [path]);
  if (outcome.type === 'Finished') return outcome.output;
  return { type: 'FileRefused', refusal: outcome.type === 'TooComplex' ? 'too_complex' : 'damaged' };
}
