import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { DeliveryQuery } from '../../gql/graphql';
import { Facts } from '../../identity/facts';
import { formatDay, formatInstant } from '../../ui/dates';
import { Link } from '../../ui/link';
import { FailureText } from '../channels/failure-text';
import { channelLabel } from '../policies/words';
import { purposeLabel } from './words';

type Detail = DeliveryQuery['delivery'];

/** What is known of the way of one message, as far as there is anything to say. */
export function DeliveryFacts({ detail }: { detail: Detail }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { delivery, followedBy, insteadOfId } = detail;
  const at = (instant: string | null | undefined) => instant && formatInstant(instant, lang);
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [formatMessage({ id: 'deliveries.fact.purpose' }), formatMessage({ id: purposeLabel[delivery.purpose] })],
    [formatMessage({ id: 'deliveries.fact.channel' }), formatMessage({ id: channelLabel[delivery.channel] })],
    [formatMessage({ id: 'deliveries.fact.address' }), <Address key="address" detail={detail} />],
    [formatMessage({ id: 'deliveries.fact.toldOn' }), formatDay(detail.toldOn, lang)],
    [formatMessage({ id: 'deliveries.fact.madeAt' }), at(delivery.createdAt)],
    [formatMessage({ id: 'deliveries.fact.waitsUntil' }), at(detail.waitsUntil)],
    [formatMessage({ id: 'deliveries.fact.firstTryAt' }), at(detail.firstTryAt)],
    [
      formatMessage({ id: 'deliveries.fact.tries' }),
      detail.tries > 0 && formatMessage({ id: 'deliveries.fact.tries.value' }, { tries: detail.tries }),
    ],
    [formatMessage({ id: 'deliveries.fact.sentAt' }), at(delivery.sentAt)],
    [formatMessage({ id: 'deliveries.fact.deliveredAt' }), at(detail.deliveredAt)],
    [formatMessage({ id: 'deliveries.fact.bouncedAt' }), at(detail.bouncedAt)],
    [
      formatMessage({ id: 'deliveries.fact.failure' }),
      delivery.failure && delivery.failureMeans && (
        <FailureText key="failure" means={delivery.failureMeans} words={delivery.failure} />
      ),
    ],
    [
      formatMessage({ id: 'deliveries.fact.insteadOf' }),
      insteadOfId && (
        <Link to="/deliveries/$deliveryId" params={{ deliveryId: insteadOfId }}>
          {formatMessage({ id: 'deliveries.fact.insteadOf.link' })}
        </Link>
      ),
    ],
    [
      formatMessage({ id: 'deliveries.fact.followedBy' }),
      followedBy.length > 0 && (
        <ul>
          {followedBy.map((id, index) => (
            <li key={id}>
              <Link to="/deliveries/$deliveryId" params={{ deliveryId: id }}>
                {formatMessage({ id: 'deliveries.fact.followedBy.link' }, { at: index + 1 })}
              </Link>
            </li>
          ))}
        </ul>
      ),
    ],
  ];
  return <Facts facts={facts.filter(([, value]) => Boolean(value))} />;
}

function Address({ detail: { address, addressFault, delivery } }: { detail: Detail }) {
  const { formatMessage } = useIntl();
  if (!address || delivery.channel !== 'mail') return delivery.recipientName;
  return addressFault === 'bounced' || addressFault === 'complained'
    ? formatMessage({ id: `deliveries.fact.address.${addressFault}` }, { address })
    : address;
}
