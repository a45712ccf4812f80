import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { TaskPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { formatDay } from '../ui/dates';
import { disputed, type TaskChange, type TaskField } from './task-change';
import { taskStatusWord } from './words';

export interface TaskConflictProps {
  /** The task as it was on screen when the change was made. */
  readonly shown: TaskPartsFragment;
  readonly current: TaskPartsFragment;
  readonly change: TaskChange;
  /** The new owner's name, where the change names one. */
  readonly ownerName?: string;
  readonly message: string;
  readonly isPending: boolean;
  readonly onKeepTheirs: () => void;
  readonly onKeepMine: () => void;
}

const fieldLabel: Record<TaskField, MessageId> = {
  title: 'tasks.column.title',
  status: 'tasks.column.status',
  owner: 'tasks.column.owner',
  dueOn: 'tasks.column.due',
  closingNote: 'tasks.complete.note',
};

/** What stands now beside what one was about to save, and the choice between them. */
export function TaskConflict(props: TaskConflictProps) {
  const { shown, current, change, ownerName, message, isPending, onKeepTheirs, onKeepMine } = props;
  const { formatMessage } = useIntl();
  const lang = useLang();
  const day = (dueOn: string | null | undefined) =>
    dueOn ? formatDay(dueOn, lang) : formatMessage({ id: 'tasks.noDue' });
  const owner = (name: string | undefined) => name ?? formatMessage({ id: 'tasks.noOwner' });
  const rows = {
    title: [current.title, change.title],
    status: [
      formatMessage({ id: taskStatusWord[current.status].label }),
      change.status && formatMessage({ id: taskStatusWord[change.status].label }),
    ],
    owner: [owner(current.owner?.name), change.ownerId !== undefined && owner(change.ownerId ? ownerName : undefined)],
    dueOn: [day(current.dueOn), change.dueOn !== undefined && day(change.dueOn)],
    closingNote: [current.closingNote, change.closingNote],
  } satisfies Record<TaskField, readonly [string, string | null | undefined | false]>;

  return (
    <div className="flex flex-col gap-4">
      <Banner tone="warning" role="alert" title={message} />
      <dl className="flex flex-col gap-3">
        {disputed(shown, current, change).map((field) => (
          <div key={field} className="rounded-8 border border-line p-3">
            <dt className="font-bold">{formatMessage({ id: fieldLabel[field] })}</dt>
            <dd className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
              <p className="whitespace-pre-wrap">
                <span className="block text-sm text-muted">{formatMessage({ id: 'tasks.conflict.now' })}</span>
                {rows[field][0]}
              </p>
              <p className="whitespace-pre-wrap">
                <span className="block text-sm text-muted">{formatMessage({ id: 'tasks.conflict.mine' })}</span>
                {rows[field][1] || formatMessage({ id: 'tasks.conflict.same' })}
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-3">
        <Button onPress={onKeepTheirs}>{formatMessage({ id: 'tasks.conflict.keepTheirs' })}</Button>
        <Button isPending={isPending} onPress={onKeepMine}>
          {formatMessage({ id: 'tasks.conflict.keepMine' })}
        </Button>
      </div>
    </div>
  );
}
