import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import type { TaskPartsFragment, TaskStatus } from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import { useTaskChange } from './use-task-change';

/** Takes the closing of a task back: it stands as it stood before. */
export function useUndoClosing(): (closed: TaskPartsFragment, before: TaskStatus) => Promise<void> {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { save } = useTaskChange();
  return async (closed, before) => {
    try {
      // A closed task can only be opened; one that was being worked on takes a second step.
      const opened = await save(closed, { status: 'open' });
      const reply =
        opened.type === 'saved' && before === 'doing' ? await save(opened.task, { status: before }) : opened;
      if (reply.type === 'saved') toast(formatMessage({ id: 'tasks.undone' }, { title: closed.title }));
      else toast(reply.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
}
