import * as z from 'zod/mini';
import { Fault } from '../../app/graphql';
import { currentLanguage } from '../../app/language';
import { contentTypeOf } from '../../clinics/import/upload';

const refusal = z.object({ message: z.string() });
const preview = z.object({
  unknownColumns: z.array(z.string()),
  rows: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      outcome: z.enum(['add', 'known', 'error']),
      problem: z.nullable(z.string()),
    }),
  ),
});
const imported = z.object({ added: z.number() });

export type Preview = z.infer<typeof preview>;
type Refused = { readonly type: 'FileRefused'; readonly message: string };

async function send(path: string, file: File): Promise<unknown> {
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
  if (response.ok) return answer;
  if (response.status === 401) throw new Fault('UNAUTHENTICATED');
  const refused = refusal.safeParse(answer);
  if (response.status < 500 && response.status !== 403 && response.status !== 404 && refused.success)
    return { type: 'FileRefused', message: refused.data.message };
  throw new Fault(response.status === 403 ? 'FORBIDDEN' : response.status === 404 ? 'NOT_FOUND' : 'INTERNAL');
}

const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'type' in answer && answer.type === 'FileRefused';

/** What the file would add; nothing is kept of it. */
export async function previewList(
  clinicId: string,
  file: File,
): Promise<Refused | { readonly type: 'Previewed'; readonly preview: Preview }> {
  const answer = await send(`/imports/equipment/${clinicId}/preview`, file);
  return isRefused(answer) ? answer : { type: 'Previewed', preview: preview.parse(answer) };
}

/** Adds what the file holds and the ledger does not. */
export async function importList(
  clinicId: string,
  file: File,
): Promise<Refused | { readonly type: 'Imported'; readonly added: number }> {
  const answer = await send(`/imports/equipment/${clinicId}`, file);
  return isRefused(answer) ? answer : { type: 'Imported', added: imported.parse(answer).added };
}
