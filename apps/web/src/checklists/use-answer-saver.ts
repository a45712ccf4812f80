import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Fault } from '../app/graphql';
import { newMutationId, useChange } from '../app/query';
import { useViewer } from '../app/session';
import {
  AnswerChecklistItemDocument,
  type AnswerChecklistItemMutation,
  type ChecklistQuery,
  type ItemPartsFragment,
} from '../gql/graphql';
import { AnswerSaver, type FaultKind, type Reply } from './answer-saver';
import { applyAnswer } from './apply-answer';
import { DraftStore } from './draft-store';
import { readReply } from './read-reply';

function judge(error: unknown): FaultKind {
  if (!(error instanceof Fault) || error.code === 'INTERNAL') return 'unknown';
  return error.code === 'OFFLINE' || error.code === 'UNAVAILABLE' || error.code === 'RATE_LIMITED' ? 'again' : 'never';
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** Shows what the server said of an item, and lets other pages load anew when they are next opened. */
function showAnswer(client: QueryClient, tenantId: string, checklistId: string) {
  const queryKey = [tenantId, 'Checklist', { id: checklistId }];
  return (...[item, progress]: Parameters<ConstructorParameters<typeof AnswerSaver>[0]['onItem']>) => {
    // A load that began before the answer was saved must not put the old one back.
    void client.cancelQueries({ queryKey });
    client.setQueryData<ChecklistQuery>(queryKey, (shown) => shown && applyAnswer(shown, item, progress));
    void client.invalidateQueries({
      predicate: ({ queryKey: [of, name] }) => of === tenantId && name !== 'Checklist',
      refetchType: 'none',
    });
  };
}

/** The saver of one checklist for the signed-in person, running while the page is shown, and what is not saved yet. */
export function useAnswerSaver(
  checklistId: string,
  items: readonly ItemPartsFragment[],
  /** Whether the answers are typed from the printed form. */
  fromPaper = false,
) {
  const client = useQueryClient();
  const viewer = useViewer();
  const { mutateAsync } = useChange(AnswerChecklistItemDocument, { refreshes: [] });
  const [{ saver, drafts }] = useState(() => {
    const owner = { tenantId: viewer.tenant.id, viewerId: viewer.id, checklistId };
    const drafts = new DraftStore(() => localStorage, owner);
    const send: ConstructorParameters<typeof AnswerSaver>[0]['send'] = async (item, version, sent): Promise<Reply> => {
      const { mutationId: clientMutationId, answer } = sent;
      const input = {
        clientMutationId,
        checklistId,
        itemId: item.id,
        version,
        ...answer,
        ...(fromPaper && { fromPaper }),
      };
      const data: AnswerChecklistItemMutation = await mutateAsync({ input });
      if (data.answerChecklistItem.__typename === 'ChecklistSigned')
        void client.invalidateQueries({ queryKey: [owner.tenantId, 'Checklist', { id: checklistId }] });
      return readReply(data.answerChecklistItem);
    };
    const saver = new AnswerSaver({
      drafts,
      send,
      judge,
      later,
      onItem: showAnswer(client, owner.tenantId, checklistId),
      newId: newMutationId,
      now: () => Date.now(),
    });
    return { saver, drafts };
  });
  const state = useSyncExternalStore(saver.subscribe, saver.snapshot);

  // Only the items at the start matter: later ones come through `edit`.
  const [first] = useState(items);
  useEffect(() => {
    const saveAll = () => saver.saveAll();
    saver.start(first);
    addEventListener('online', saveAll);
    document.addEventListener('visibilitychange', saveAll);
    return () => {
      removeEventListener('online', saveAll);
      document.removeEventListener('visibilitychange', saveAll);
      saver.stop();
    };
  }, [saver, first]);

  const isUnsaved = state.unsaved.size > 0;
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  return { saver, state, isKeeping: drafts.isKeeping };
}
