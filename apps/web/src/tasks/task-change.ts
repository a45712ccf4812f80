import type { TaskPartsFragment, UpdateTaskInput } from '../gql/graphql';

/** What can be changed about a task; what is absent stays as it is. */
export type TaskChange = Pick<UpdateTaskInput, 'title' | 'status' | 'ownerId' | 'dueOn' | 'closingNote'>;

/** The fields of the form. */
export interface TaskFields {
  readonly title: string;
  readonly owner: { readonly value: string; readonly label: string } | null;
  readonly dueOn: string | null;
}

export const fieldsOfTask = ({ title, owner, dueOn }: TaskPartsFragment): TaskFields => ({
  title,
  owner: owner && { value: owner.id, label: owner.name },
  dueOn,
});

/** Only what differs from the task as it was shown: what somebody else changes meanwhile in another field is left alone. */
export function changeOf(task: TaskPartsFragment, fields: TaskFields): TaskChange {
  const ownerId = fields.owner?.value ?? null;
  const title = fields.title.trim();
  return {
    ...(title !== task.title && { title }),
    ...(ownerId !== (task.owner?.id ?? null) && { ownerId }),
    ...(fields.dueOn !== task.dueOn && { dueOn: fields.dueOn }),
  };
}

export type TaskField = 'title' | 'status' | 'owner' | 'dueOn' | 'closingNote';

/** Fields that somebody else changed since the task was shown, or that this change sets to something else than what stands now. */
export function disputed(
  shown: TaskPartsFragment,
  current: TaskPartsFragment,
  change: TaskChange,
): readonly TaskField[] {
  const isMine = {
    title: change.title !== undefined && change.title !== current.title,
    status: change.status !== undefined && change.status !== current.status,
    owner: change.ownerId !== undefined && change.ownerId !== (current.owner?.id ?? null),
    dueOn: change.dueOn !== undefined && change.dueOn !== current.dueOn,
    closingNote: !!change.closingNote && change.closingNote !== current.closingNote,
  };
  const isTheirs = {
    title: shown.title !== current.title,
    status: shown.status !== current.status,
    owner: shown.owner?.id !== current.owner?.id,
    dueOn: shown.dueOn !== current.dueOn,
    closingNote: shown.closingNote !== current.closingNote,
  };
  const fields: readonly TaskField[] = ['title', 'status', 'owner', 'dueOn', 'closingNote'];
  return fields.filter((field) => isMine[field] || isTheirs[field]);
}
