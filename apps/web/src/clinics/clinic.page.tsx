import { useIntl } from 'react-intl';
import { PageHeader } from '../ui/page-header';

export function ClinicPage() {
  const { formatMessage } = useIntl();
  return <PageHeader title={formatMessage({ id: 'app.nav.clinics' })} />;
}
