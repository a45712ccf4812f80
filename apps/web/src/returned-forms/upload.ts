import { send } from '../app/graphql';
import { newMutationId } from '../app/query';
import { sendFile } from '../app/send-file';
import { BeginReturnedUploadDocument } from '../gql/graphql';

export type UploadOutcome =
  { readonly type: 'FileTaken'; readonly fileId: string } | { readonly type: 'FileRefused'; readonly message: string };

/**
 * Sends a filled form of one clinic, or a table of several (`clinicId` null). `onProgress` is given the share sent, 0 to 1.
 * Throws a Fault when the server is not reached.
 */
export async function uploadReturned(
  file: File,
  clinicId: string | null,
  onProgress: (share: number) => void,
): Promise<UploadOutcome> {
  const about = { purpose: 'returned_form' as const, fileName: file.name, bytes: file.size };
  const { beginUpload } = await send(BeginReturnedUploadDocument, {
    input: { clientMutationId: newMutationId(), clinicId, ...about },
  });
  if (beginUpload.__typename !== 'UploadBegun') return { type: 'FileRefused', message: beginUpload.message };
  const outcome = await sendFile(beginUpload.id, file, onProgress);
  return outcome.type === 'taken'
    ? { type: 'FileTaken', fileId: beginUpload.id }
    : { type: 'FileRefused', message: outcome.message };
}
