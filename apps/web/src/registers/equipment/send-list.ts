import * as z from 'zod/mini';
import { Fault } from '../../app/graphql';
import { currentLanguage } from '../../app/language';
import { contentTypeOf } from '../../clinics/import/upload';

const preview = z.object({
  /** Stands for what was shown; sent back, so that nothing else is done. */
  plan: z.string(),
  unknownColumns: z.array(z.string()),
  rows: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      outcome: z.enum(['add', 'change', 'same', 'doubtful', 'error']),
      problem: z.nullable(z.string()),
      changes: z.array(z.object({ field: z.string(), from: z.string(), to: z.string() })),
    }),
  ),
});
const refusal = z.object({ message: z.string() });
const imported = z.object({ added: z.number(), changed: z.number() });

export type Preview = z.infer<typeof preview>;
type Refused = {
  /** `LedgerChanged` since it was shown what the file does: nothing was done. */
  readonly type: 'FileRefused' | 'LedgerChanged';
  readonly message: string;
};
type Answered = { readonly type: 'Answered'; readonly answer: unknown };

async function send(path: string, file: File): Promise<Refused | Answered> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': contentTypeOf(file.name),
      'x-mamori-request': '1',
      'accept-language': currentLanguage(),
    },
    body: file,
  }).catch(() => {
    throw new Fault('OFFLINE');
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return { type: 'Answered', answer };
  if (response.status === 401) throw new Fault('UNAUTHENTICATED');
  const refused = refusal.safeParse(answer);
  if (response.status < 500 && response.status !== 403 && response.status !== 404 && refused.success)
    return { type: response.status === 409 ? 'LedgerChanged' : 'FileRefused', message: refused.data.message };
  throw new Fault(response.status === 403 ? 'FORBIDDEN' : response.status === 404 ? 'NOT_FOUND' : 'INTERNAL');
}

/** What the file would add and change; nothing is kept of it. */
export async function previewList(
  clinicId: string,
  file: File,
): Promise<Refused | { readonly type: 'Previewed'; readonly preview: Preview }> {
  const sent = await send(`/imports/equipment/${clinicId}/preview`, file);
  return sent.type === 'Answered' ? { type: 'Previewed', preview: preview.parse(sent.answer) } : sent;
}

/** Adds and changes what the preview showed, or nothing. */
export async function importList(
  clinicId: string,
  file: File,
  plan: string,
): Promise<Refused | ({ readonly type: 'Imported' } & z.infer<typeof imported>)> {
  const sent = await send(`/imports/equipment/${clinicId}?plan=${encodeURIComponent(plan)}`, file);
  return sent.type === 'Answered' ? { type: 'Imported', ...imported.parse(sent.answer) } : sent;
}
