import { useIntl } from 'react-intl';
import { PageHeader } from '../ui/page-header';

export function AccountPage() {
  const { formatMessage } = useIntl();
  return <PageHeader title={formatMessage({ id: 'app.account' })} />;
}
