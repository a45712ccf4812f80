import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import type { TaskPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import { TaskConflict } from './task-conflict';
import { type ChangeReply, useTaskChange } from './use-task-change';
import { useUndoClosing } from './use-undo-closing';

export interface CloseTaskDialogProps {
  readonly task: TaskPartsFragment;
  readonly to: 'done' | 'dropped';
  readonly onClose: () => void;
}

const texts = {
  done: {
    title: 'tasks.complete.title',
    hint: 'tasks.complete.note.hint',
    confirm: 'tasks.complete',
    said: 'tasks.completed',
  },
  dropped: {
    title: 'tasks.drop.title',
    hint: 'tasks.drop.note.hint',
    confirm: 'tasks.drop',
    said: 'tasks.dropped',
  },
} as const;

/** Asks before a task is closed, with room for a note; afterwards it can be taken back. */
export function CloseTaskDialog({ task, to, onClose }: CloseTaskDialogProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { save, isPending } = useTaskChange();
  const undo = useUndoClosing();
  const [closingNote, setClosingNote] = useState('');
  const [problem, setProblem] = useState<Exclude<ChangeReply, { readonly type: 'saved' }> | null>(null);
  const { title, hint, confirm, said } = texts[to];
  const change = { status: to, closingNote };

  const close = async (shown: TaskPartsFragment) => {
    try {
      const reply = await save(shown, change);
      if (reply.type !== 'saved') return setProblem(reply);
      onClose();
      toast(formatMessage({ id: said }, { title: task.title }), 'success', {
        label: formatMessage({ id: 'tasks.undo' }),
        onPress: () => void undo(reply.task, shown.status),
      });
    } catch (error) {
      setProblem({ type: 'refused', message: faultText(error), field: null });
    }
  };

  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={formatMessage({ id: title }, { title: task.title })}
      onClose={onClose}
      actions={
        problem?.type !== 'changed' && (
          <>
            <Button onPress={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
            <Button variant="primary" isPending={isPending} onPress={() => void close(task)}>
              {formatMessage({ id: confirm })}
            </Button>
          </>
        )
      }
    >
      {problem?.type === 'changed' ? (
        <TaskConflict
          shown={task}
          current={problem.current}
          change={change}
          message={problem.message}
          isPending={isPending}
          onKeepTheirs={onClose}
          onKeepMine={() => void close(problem.current)}
        />
      ) : (
        <div className="flex flex-col gap-4">
          {problem && problem.field !== 'closingNote' && <Banner tone="error" role="alert" title={problem.message} />}
          <TextField
            label={formatMessage({ id: 'tasks.complete.note' })}
            hint={formatMessage({ id: hint })}
            required={false}
            rows={3}
            value={closingNote}
            onChange={setClosingNote}
            error={problem?.field === 'closingNote' ? problem.message : undefined}
          />
          {to === 'done' && task.itemCode && (
            <p className="text-muted">{formatMessage({ id: 'tasks.complete.answer' }, { item: task.itemCode })}</p>
          )}
        </div>
      )}
    </Dialog>
  );
}
