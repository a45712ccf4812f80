import { useRef } from 'react';
import { newMutationId, useChange } from '../app/query';
import { type TaskPartsFragment, UpdateTaskDocument } from '../gql/graphql';
import type { TaskChange } from './task-change';

export type ChangeReply =
  | { readonly type: 'saved'; readonly task: TaskPartsFragment }
  | { readonly type: 'changed'; readonly message: string; readonly current: TaskPartsFragment }
  | { readonly type: 'refused'; readonly message: string; readonly field: string | null };

/** Changes a task over the version that was shown. A change that got no reply is the same change when tried again. */
export function useTaskChange() {
  const { mutateAsync, isPending } = useChange(UpdateTaskDocument);
  const unanswered = useRef<{ readonly text: string; readonly id: string }>(undefined);

  const save = async (shown: TaskPartsFragment, change: TaskChange): Promise<ChangeReply> => {
    const body = { id: shown.id, version: shown.version, ...change };
    const text = JSON.stringify(body);
    if (unanswered.current?.text !== text) unanswered.current = { text, id: newMutationId() };
    const { updateTask } = await mutateAsync({ input: { ...body, clientMutationId: unanswered.current.id } });
    unanswered.current = undefined;
    switch (updateTask.__typename) {
      case 'TaskSaved':
        return { type: 'saved', task: updateTask.task };
      case 'TaskChangedMeanwhile':
        return { type: 'changed', message: updateTask.message, current: updateTask.current };
      case 'InvalidInput':
        return { type: 'refused', message: updateTask.message, field: updateTask.field };
      case 'TaskTransitionNotAllowed':
        return { type: 'refused', message: updateTask.message, field: null };
    }
  };
  return { save, isPending };
}
