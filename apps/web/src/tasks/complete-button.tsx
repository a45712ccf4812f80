import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TaskPartsFragment } from '../gql/graphql';
import { Button } from '../ui/button';
import { CloseTaskDialog } from './close-task-dialog';
import { isUnderWay } from './words';

/** Marks a task as done from the list. Nothing for a task that is closed already or not the viewer's to change. */
export function CompleteButton({ task }: { task: TaskPartsFragment }) {
  const { formatMessage } = useIntl();
  const [isAsking, setIsAsking] = useState(false);
  if (!task.viewerCanEdit || !isUnderWay(task.status)) return null;
  return (
    <>
      <Button
        size="s"
        icon="check"
        aria-label={formatMessage({ id: 'tasks.complete.of' }, { title: task.title })}
        onPress={() => setIsAsking(true)}
      >
        {formatMessage({ id: 'tasks.complete' })}
      </Button>
      {isAsking && <CloseTaskDialog task={task} to="done" onClose={() => setIsAsking(false)} />}
    </>
  );
}
