import { useIntl } from 'react-intl';
import { PageHeader } from '../ui/page-header';
import { NoticeList } from './notice-list';
import { RemindersNav } from './reminders-nav';

/** What the product told the viewer. */
export function NoticesPage() {
  const { formatMessage } = useIntl();
  return (
    <>
      <PageHeader title={formatMessage({ id: 'app.nav.notices' })} />
      <RemindersNav />
      <NoticeList />
    </>
  );
}
