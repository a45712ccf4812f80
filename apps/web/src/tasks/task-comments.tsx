import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { newMutationId, useChange } from '../app/query';
import { CommentOnTaskDocument, TaskDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import type { FullTask } from './task-view';

/** What people wrote about a task, oldest first, and room for more. */
export function TaskComments({ task, canComment }: { task: FullTask; canComment: boolean }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <section className="card flex flex-col gap-4 p-5">
      <h2 className="text-lg">{formatMessage({ id: 'tasks.section.comments' }, { count: task.comments.length })}</h2>
      {task.comments.length === 0 ? (
        <p className="text-muted">{formatMessage({ id: 'tasks.comments.empty' })}</p>
      ) : (
        <ol className="flex flex-col gap-3">
          {task.comments.map(({ id, authorName, body, createdAt }) => (
            <li key={id} className="border-s-4 border-line ps-3">
              <p className="flex flex-wrap gap-x-3">
                <span className="font-bold">{authorName}</span>
                <time dateTime={createdAt} className="text-sm text-muted">
                  {formatInstant(createdAt, lang)}
                </time>
              </p>
              <p className="break-words whitespace-pre-wrap">{body}</p>
            </li>
          ))}
        </ol>
      )}
      {canComment && <NewComment taskId={task.id} />}
    </section>
  );
}

function NewComment({ taskId }: { taskId: string }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutateAsync, isPending } = useChange(CommentOnTaskDocument, { refreshes: [TaskDocument] });
  const [body, setBody] = useState('');
  const [error, setError] = useState<string>();
  // Sent again after a lost reply, the same comment is not made twice.
  const unanswered = useRef<{ readonly body: string; readonly id: string }>(undefined);

  const send = async () => {
    if (unanswered.current?.body !== body) unanswered.current = { body, id: newMutationId() };
    try {
      const { commentOnTask } = await mutateAsync({
        input: { clientMutationId: unanswered.current.id, taskId, body },
      });
      unanswered.current = undefined;
      if (commentOnTask.__typename === 'InvalidInput') return setError(commentOnTask.message);
      setBody('');
      setError(undefined);
      toast(formatMessage({ id: 'tasks.comment.sent' }));
    } catch (fault) {
      setError(faultText(fault));
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      className="flex flex-col items-start gap-3"
    >
      <div className="w-full">
        <TextField
          label={formatMessage({ id: 'tasks.comment.label' })}
          rows={3}
          value={body}
          onChange={setBody}
          error={error}
        />
      </div>
      <Button type="submit" icon="message" isPending={isPending}>
        {formatMessage({ id: 'tasks.comment.send' })}
      </Button>
    </form>
  );
}
