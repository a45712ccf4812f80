import { useNavigate, useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { DeliveryDocument } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { deliveryStateWord } from '../words';
import { DeliveryEvents } from './delivery-events';
import { DeliveryFacts } from './delivery-facts';
import { DeliveryLines } from './delivery-lines';
import { ResendButton } from './resend-button';
import { StateBadge } from './state-badge';

/** So long a message that is under way is looked at again. */
const UNDER_WAY_MS = 5_000;

/** One message: what it told of, how it went, and what came back. */
export function DeliveryPage() {
  const { formatMessage } = useIntl();
  const { deliveryId } = useParams({ from: '/session/deliveries/$deliveryId' });
  const navigate = useNavigate();
  const query = useLoad(
    DeliveryDocument,
    { id: deliveryId },
    {
      refetchInterval: (data) => {
        const state = data?.delivery.delivery.state;
        return state === 'scheduled' || state === 'sending' ? UNDER_WAY_MS : false;
      },
    },
  );
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'deliveries.title' })} skeleton={<Skeleton rows={10} />}>
      {({ delivery: detail }) => {
        const { delivery, lines, events, viewerCanResend } = detail;
        const { about } = deliveryStateWord[delivery.state];
        return (
          <>
            <PageHeader
              title={formatMessage({ id: 'deliveries.one' }, { name: delivery.recipientName })}
              back={<Link to="/deliveries">{formatMessage({ id: 'deliveries.back' })}</Link>}
              badges={<StateBadge state={delivery.state} />}
              actions={
                viewerCanResend && (
                  <ResendButton
                    delivery={delivery}
                    onResent={(id) => void navigate({ to: '/deliveries/$deliveryId', params: { deliveryId: id } })}
                  />
                )
              }
            />
            <div className="flex max-w-4xl flex-col gap-6">
              <Banner tone="info">{formatMessage({ id: about })}</Banner>
              <section className="card p-5">
                <h2 className="mb-3 text-lg">{formatMessage({ id: 'deliveries.lines' })}</h2>
                <DeliveryLines lines={lines} />
              </section>
              <section className="card p-5">
                <h2 className="mb-3 text-lg">{formatMessage({ id: 'deliveries.facts' })}</h2>
                <DeliveryFacts detail={detail} />
              </section>
              {delivery.channel === 'mail' && (
                <section className="card p-5">
                  <h2 className="mb-3 text-lg">{formatMessage({ id: 'deliveries.events' })}</h2>
                  <DeliveryEvents events={events} />
                </section>
              )}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
