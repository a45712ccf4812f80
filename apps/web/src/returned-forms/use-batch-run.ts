import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { useViewer } from '../app/session';
import { type ReturnedBatchPartsFragment, TakeReturnedBatchDocument, UndoReturnedBatchDocument } from '../gql/graphql';

type What = 'take' | 'undo';

interface Progress {
  readonly what: What;
  readonly done: number;
  readonly total: number;
}

/** Takes the clinics of a table a few at a time, so that a lost connection loses nothing: what is taken is taken. */
export function useBatchRun(batch: ReturnedBatchPartsFragment) {
  const faultText = useFaultText();
  const client = useQueryClient();
  const { tenant } = useViewer();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  // Nothing is asked for anew until the whole of it is done.
  const take = useChange(TakeReturnedBatchDocument, { refreshes: [] });
  const undo = useChange(UndoReturnedBatchDocument, { refreshes: [] });

  const step = async (what: What): Promise<number> => {
    const input = { clientMutationId: newMutationId(), id: batch.id };
    if (what === 'undo') return (await undo.mutateAsync({ input })).undoReturnedBatch.batch.counts.taken;
    return (await take.mutateAsync({ input })).takeReturnedBatch.batch.waiting;
  };
  const run = async (what: What) => {
    const total = what === 'take' ? batch.waiting : batch.counts.taken;
    let left = total;
    setFault(null);
    setProgress({ what, done: 0, total });
    try {
      for (let before = Infinity; left > 0 && left < before; setProgress({ what, done: total - left, total })) {
        before = left;
        left = await step(what);
      }
    } catch (error) {
      setFault(faultText(error));
    }
    setProgress(null);
    void client.invalidateQueries({ queryKey: [tenant.id] });
  };
  return { progress, fault, start: (what: What) => void run(what) };
}
