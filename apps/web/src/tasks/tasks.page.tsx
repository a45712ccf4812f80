import { useIntl } from 'react-intl';
import { PageHeader } from '../ui/page-header';

export function TasksPage() {
  const { formatMessage } = useIntl();
  return <PageHeader title={formatMessage({ id: 'app.nav.tasks' })} />;
}
