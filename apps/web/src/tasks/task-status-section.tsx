import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import type { TaskPartsFragment, TaskStatus } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useAnnouncer } from '../ui/toast';
import { CloseTaskDialog } from './close-task-dialog';
import { DueDay } from './due-day';
import { TaskConflict } from './task-conflict';
import { type ChangeReply, useTaskChange } from './use-task-change';
import { isUnderWay } from './words';

interface Problem {
  readonly reply: Exclude<ChangeReply, { readonly type: 'saved' }>;
  readonly shown: TaskPartsFragment;
  readonly to: TaskStatus;
}

/** How far a task is, and the steps that lead on from there. */
export function TaskStatusSection({ task }: { task: TaskPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { save, isPending } = useTaskChange();
  const [closing, setClosing] = useState<'done' | 'dropped' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const go = async (shown: TaskPartsFragment, to: TaskStatus) => {
    setProblem(null);
    try {
      const reply = await save(shown, { status: to });
      if (reply.type === 'saved') toast(formatMessage({ id: 'tasks.saved' }));
      else setProblem({ reply, shown, to });
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };

  return (
    <section className="card flex flex-col gap-4 p-5">
      <h2 className="text-lg">{formatMessage({ id: 'tasks.section.status' })}</h2>
      <p>
        <span className="me-3 text-muted">{formatMessage({ id: 'tasks.column.due' })}</span>
        <DueDay task={task} isLong />
      </p>
      {task.closingNote && (
        <div>
          <p className="text-muted">{formatMessage({ id: 'tasks.complete.note' })}</p>
          <p className="whitespace-pre-wrap">{task.closingNote}</p>
        </div>
      )}
      {problem?.reply.type === 'refused' && <Banner tone="error" role="alert" title={problem.reply.message} />}
      {problem?.reply.type === 'changed' && (
        <TaskConflict
          shown={problem.shown}
          current={problem.reply.current}
          change={{ status: problem.to }}
          message={problem.reply.message}
          isPending={isPending}
          onKeepTheirs={() => setProblem(null)}
          onKeepMine={() => problem.reply.type === 'changed' && void go(problem.reply.current, problem.to)}
        />
      )}
      {task.viewerCanEdit && problem?.reply.type !== 'changed' && (
        <div className="flex flex-wrap gap-3">
          {isUnderWay(task.status) && (
            <>
              <Button variant="primary" icon="check" onPress={() => setClosing('done')}>
                {formatMessage({ id: 'tasks.complete' })}
              </Button>
              <Button isPending={isPending} onPress={() => void go(task, task.status === 'open' ? 'doing' : 'open')}>
                {formatMessage({ id: task.status === 'open' ? 'tasks.begin' : 'tasks.unbegin' })}
              </Button>
              <Button variant="quiet" onPress={() => setClosing('dropped')}>
                {formatMessage({ id: 'tasks.drop' })}
              </Button>
            </>
          )}
          {!isUnderWay(task.status) && (
            <Button isPending={isPending} onPress={() => void go(task, 'open')}>
              {formatMessage({ id: 'tasks.reopen' })}
            </Button>
          )}
        </div>
      )}
      {closing && <CloseTaskDialog task={task} to={closing} onClose={() => setClosing(null)} />}
    </section>
  );
}
