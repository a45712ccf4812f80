import { say } from '@mamori/platform';
import type { ChecklistSigned, ChecklistSignature } from '../schema.gen';

/** What is told to whoever would change a signed list. */
export function checklistSigned({ signature }: { readonly signature: ChecklistSignature }): ChecklistSigned & {
  readonly __typename: 'ChecklistSigned';
} {
  return {
    __typename: 'ChecklistSigned',
    signature,
    message: say(
      `このチェックリストは${signature.signedBy}さんが確定しました（第${signature.number}版）。直すときは、先に確定を解除してください。`,
      `${signature.signedBy} has signed this checklist (version ${signature.number}). To change it, open it again first.`,
    ),
  };
}
