import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { DeliveriesDocument } from '../../gql/graphql';
import { cx } from '../../ui/cx';
import { Disclosure } from '../../ui/disclosure';
import { LinkButton } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { RemindersNav } from '../reminders-nav';
import { DeliveryFilters } from './delivery-filters';
import { DeliveryTable } from './delivery-table';
import { StateLegend } from './state-badge';

const pageSize = 50;

/** What was sent to whom and how it ended, newest first. */
export function DeliveriesPage() {
  const { formatMessage } = useIntl();
  const { clinic, person, state, channel, from, until, after } = useSearch({ from: '/session/deliveries' });
  const navigate = useNavigate({ from: '/deliveries' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const isFiltered = Boolean(clinic ?? person ?? state ?? channel ?? from ?? until);
  const filter = {
    clinicId: clinic,
    memberId: person,
    states: state && [state],
    channel,
    fromOn: from,
    untilOn: until,
  };
  const query = useLoad(DeliveriesDocument, { filter, first: pageSize, after }, { keepPrevious: true });
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'deliveries.title' })}
        description={formatMessage({ id: 'deliveries.body' })}
        actions={
          <>
            <LinkButton to="/reminders/addresses" icon="message">
              {formatMessage({ id: 'deliveries.addresses' })}
            </LinkButton>
            <LinkButton to="/reminders/why" icon="search" variant="primary">
              {formatMessage({ id: 'deliveries.why' })}
            </LinkButton>
          </>
        }
      />
      <RemindersNav />
      <DeliveryFilters />
      <Loaded query={query} skeleton={<Skeleton rows={8} />}>
        {({ deliveries: { nodes, pageInfo } }) => (
          <div aria-busy={query.isPlaceholderData} className={cx(query.isPlaceholderData && 'opacity-60')}>
            {nodes.length === 0 ? (
              <div className="card">
                <EmptyState
                  icon="message"
                  title={formatMessage({ id: isFiltered ? 'deliveries.empty' : 'deliveries.none' })}
                >
                  {formatMessage({ id: isFiltered ? 'deliveries.empty.body' : 'deliveries.none.body' })}
                </EmptyState>
              </div>
            ) : (
              <>
                <div className="mb-3">
                  <Disclosure title={formatMessage({ id: 'reminders.states' })}>
                    <StateLegend />
                  </Disclosure>
                </div>
                <DeliveryTable deliveries={nodes} />
              </>
            )}
            <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
          </div>
        )}
      </Loaded>
    </>
  );
}
