import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { newMutationId, useChange } from '../app/query';
import { useViewer } from '../app/session';
import { applyAnswer } from '../checklists/apply-answer';
import {
  type ChecklistQuery,
  ReconfirmAnswersDocument,
  type ReconfirmAnswersMutation,
  TakeBackReconfirmedDocument,
} from '../gql/graphql';

export type Reconfirmed = ReconfirmAnswersMutation['reconfirmAnswers'];

/** Confirms last year's answers of a list, and takes that back; the list shown follows. */
export function useReconfirm(checklistId: string) {
  const client = useQueryClient();
  const { tenant } = useViewer();
  const confirmed = useChange(ReconfirmAnswersDocument, { refreshes: [] });
  const takenBack = useChange(TakeBackReconfirmedDocument, { refreshes: [] });
  const last = useRef({ key: '', id: '' });
  const idFor = (key: string) => {
    if (last.current.key !== key) last.current = { key, id: newMutationId() };
    return last.current.id;
  };
  const show = useCallback(
    (outcome: Reconfirmed) => {
      last.current = { key: '', id: '' };
      if (outcome.__typename !== 'AnswersReconfirmed') return outcome;
      const queryKey = [tenant.id, 'Checklist', { id: checklistId }];
      // A load that began before must not put the old answers back.
      void client.cancelQueries({ queryKey });
      client.setQueryData<ChecklistQuery>(
        queryKey,
        (shown) => shown && outcome.items.reduce((list, item) => applyAnswer(list, item, outcome.progress), shown),
      );
      void client.invalidateQueries({
        predicate: ({ queryKey: [of, name] }) => of === tenant.id && name !== 'Checklist',
        refetchType: 'none',
      });
      return outcome;
    },
    [client, tenant.id, checklistId],
  );
  const inputOf = (itemIds: readonly string[], verb: string) => ({
    checklistId,
    itemIds: [...itemIds],
    clientMutationId: idFor(`${verb} ${itemIds.join(' ')}`),
  });
  return {
    isPending: confirmed.isPending || takenBack.isPending,
    confirm: async (itemIds: readonly string[]) =>
      show((await confirmed.mutateAsync({ input: inputOf(itemIds, 'confirm') })).reconfirmAnswers),
    takeBack: async (itemIds: readonly string[]) =>
      show((await takenBack.mutateAsync({ input: inputOf(itemIds, 'back') })).takeBackReconfirmed),
  };
}
