import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { PageHeader } from '../ui/page-header';
import { Tabs } from '../ui/tabs';
import { DeliveryList } from './delivery-list';
import { NoticeList } from './notice-list';
import { RemindersNav } from './reminders-nav';

/** What the product told the viewer; for those who answer for it, also what it sent to whom. */
export function NoticesPage() {
  const { formatMessage } = useIntl();
  const seesDeliveries = useCan()('delivery:read');
  const { tab = 'notices' } = useSearch({ from: '/session/notices' });
  const navigate = useNavigate({ from: '/notices' });
  return (
    <>
      <PageHeader title={formatMessage({ id: 'app.nav.notices' })} />
      <RemindersNav />
      {seesDeliveries ? (
        <Tabs
          label={formatMessage({ id: 'reminders.tabs' })}
          selected={tab}
          onSelect={(selected) => void navigate({ search: selected === 'notices' ? {} : { tab: selected } })}
          items={[
            {
              id: 'notices',
              title: formatMessage({ id: 'reminders.tab.notices' }),
              content: () => <NoticeList />,
            },
            {
              id: 'deliveries',
              title: formatMessage({ id: 'reminders.tab.deliveries' }),
              content: () => <DeliveryList />,
            },
          ]}
        />
      ) : (
        <NoticeList />
      )}
    </>
  );
}
