import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import type { AnswerDraft } from '../checklists/answer-draft';
import {
  PutAwayReturnedFormDocument,
  type RowsTakenFragment,
  TakeReturnedRowsDocument,
  UndoReturnedRowsDocument,
} from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import type { Line } from './words';

export interface LeftRow {
  readonly itemId: string;
  readonly code: string;
  readonly message: string;
}

export interface Taking {
  readonly isTaking: boolean;
  readonly isUndoing: boolean;
  readonly isPuttingAway: boolean;
  /** Lines that were not taken, with why. */
  readonly left: readonly LeftRow[];
  /** Why nothing was done at all. */
  readonly refusal: string | null;
  readonly take: (lines: readonly Line[]) => void;
  readonly undo: () => void;
  readonly putAway: () => void;
  /** Takes one line as somebody put it right; answers what is wrong with it, or null. */
  readonly correct: (line: Line, corrected: AnswerDraft) => Promise<string | null>;
}

/** Takes lines of a returned form into the answers, and takes that back. */
export function useTaking(id: string): Taking {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const [left, setLeft] = useState<readonly LeftRow[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  // What is taken shows on the list, on tasks and in the figures of the clinic.
  const take = useChange(TakeReturnedRowsDocument);
  const undo = useChange(UndoReturnedRowsDocument);
  const away = useChange(PutAwayReturnedFormDocument);

  const settle = (answer: RowsTakenFragment, said: (count: number) => string) => {
    if (answer.__typename !== 'ReturnedRowsTaken') return setRefusal(answer.message);
    setLeft(answer.left);
    toast(said(answer.taken), answer.left.length > 0 ? 'error' : 'success');
  };
  const guarded = async (work: () => Promise<void>) => {
    setLeft([]);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(faultText(error));
    }
  };
  return {
    isTaking: take.isPending,
    isUndoing: undo.isPending,
    isPuttingAway: away.isPending,
    left,
    refusal,
    take: (lines) =>
      void guarded(async () => {
        const rows = lines.map(({ itemId, current }) => ({ itemId, version: current.version }));
        const input = { clientMutationId: newMutationId(), id, rows };
        const { takeReturnedRows } = await take.mutateAsync({ input });
        settle(takeReturnedRows, (count) => formatMessage({ id: 'returned.tookIn' }, { count }));
      }),
    undo: () =>
      void guarded(async () => {
        const { undoReturnedRows } = await undo.mutateAsync({ input: { clientMutationId: newMutationId(), id } });
        settle(undoReturnedRows, (count) => formatMessage({ id: 'returned.undone' }, { count }));
      }),
    putAway: () =>
      void guarded(async () => {
        await away.mutateAsync({ input: { clientMutationId: newMutationId(), id } });
        toast(formatMessage({ id: 'returned.wasPutAway' }));
      }),
    correct: async ({ itemId, current }, corrected) => {
      const rows = [{ itemId, version: current.version, corrected }];
      try {
        const input = { clientMutationId: newMutationId(), id, rows };
        const { takeReturnedRows: answer } = await take.mutateAsync({ input });
        if (answer.__typename !== 'ReturnedRowsTaken') return answer.message;
        return answer.left[0]?.message ?? null;
      } catch (error) {
        return faultText(error);
      }
    },
  };
}
