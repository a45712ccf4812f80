import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Fault } from '../../app/graphql';
import { newMutationId } from '../../app/query';
import { useViewer } from '../../app/session';
import { sendFile } from '../../app/send-file';
import { sendProved } from '../../app/step-up';
import { AddEvidenceDocument, BeginUploadDocument, ReplaceEvidenceDocument } from '../../gql/graphql';
import { UploadQueue, type UploadSteps } from './upload-queue';

export interface EvidencePlace {
  readonly clinicId: string;
  readonly checklistId: string;
  readonly itemId: string;
}

function stepsFor({ clinicId, checklistId, itemId }: EvidencePlace): UploadSteps {
  return {
    async begin(file, clientMutationId) {
      const input = { clientMutationId, clinicId, purpose: 'evidence' as const, fileName: file.name, bytes: file.size };
      const { beginUpload } = await sendProved(BeginUploadDocument, { input });
      return beginUpload.__typename === 'UploadBegun'
        ? { type: 'begun', id: beginUpload.id }
        : { type: 'refused', message: beginUpload.message };
    },
    send: sendFile,
    async attach(fileId, { replaces, speaksForOn }, clientMutationId) {
      const input = { clientMutationId, checklistId, itemId, evidence: { fileId, speaksForOn } };
      const result =
        replaces === undefined
          ? (await sendProved(AddEvidenceDocument, { input })).addEvidence
          : (await sendProved(ReplaceEvidenceDocument, { input: { ...input, evidenceId: replaces } })).replaceEvidence;
      return result.__typename === 'EvidenceAdded' ? { type: 'done' } : { type: 'refused', message: result.message };
    },
  };
}

const worthAgain: readonly string[] = ['OFFLINE', 'UNAVAILABLE', 'RATE_LIMITED'];
const isWorthAgain = (error: unknown): boolean => error instanceof Fault && worthAgain.includes(error.code);

/** Files go on being sent while somebody looks at another item. */
const queues = new Map<string, UploadQueue>();

/** The files of an item on their way. `onAdded` is told their names as they arrive. */
export function useUploads(place: EvidencePlace, onAdded: (name: string) => void) {
  const client = useQueryClient();
  const { tenant, id: viewerId } = useViewer();
  const key = `${tenant.id}/${viewerId}/${place.checklistId}/${place.itemId}`;
  const [queue] = useState(() => {
    const known = queues.get(key);
    if (known) return known;
    const made = new UploadQueue({
      steps: stepsFor(place),
      isWorthAgain,
      later: (work, ms) => setTimeout(work, ms),
      newId: newMutationId,
      onAdded: (name) => {
        void client.invalidateQueries({
          predicate: ({ queryKey: [of, operation] }) => of === tenant.id && operation === 'ChecklistEvidence',
        });
        onAdded(name);
      },
    });
    queues.set(key, made);
    return made;
  });
  const uploads = useSyncExternalStore(queue.subscribe, queue.snapshot);
  const isSending = uploads.some(({ phase }) => phase.type !== 'refused');

  useEffect(() => {
    const again = () => queue.again();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [queue]);
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSending]);

  return { queue, uploads };
}
