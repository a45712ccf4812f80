import { useIntl } from 'react-intl';
import { Banner } from '../ui/banner';
import { Link } from '../ui/link';

/** Says that an いいえ has its task, and leads to it. */
export function TaskNote({ clinicId, isNew }: { clinicId: string; isNew: boolean }) {
  const { formatMessage } = useIntl();
  return (
    <Banner tone={isNew ? 'success' : 'info'}>
      {formatMessage({ id: isNew ? 'checklists.no.making' : 'checklists.no.made' })}{' '}
      <Link to="/tasks" search={{ clinicId }}>
        {formatMessage({ id: 'checklists.no.toTasks' })}
      </Link>
    </Banner>
  );
}
