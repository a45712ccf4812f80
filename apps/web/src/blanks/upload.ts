import { send } from '../app/graphql';
import { newMutationId } from '../app/query';
import { sendFile } from '../app/send-file';
import { BeginBlankUploadDocument } from '../gql/graphql';

export type UploadOutcome =
  { readonly type: 'FileTaken'; readonly fileId: string } | { readonly type: 'FileRefused'; readonly message: string };

/** Sends a blank of the ministry. `onProgress` is given the share sent, 0 to 1. Throws a Fault when the server is not reached. */
export async function uploadBlank(file: File, onProgress: (share: number) => void): Promise<UploadOutcome> {
  const { beginUpload } = await send(BeginBlankUploadDocument, {
    input: { clientMutationId: newMutationId(), purpose: 'form_blank', fileName: file.name, bytes: file.size },
  });
  if (beginUpload.__typename !== 'UploadBegun') return { type: 'FileRefused', message: beginUpload.message };
  const outcome = await sendFile(beginUpload.id, file, onProgress);
  return outcome.type === 'taken'
    ? { type: 'FileTaken', fileId: beginUpload.id }
    : { type: 'FileRefused', message: outcome.message };
}
