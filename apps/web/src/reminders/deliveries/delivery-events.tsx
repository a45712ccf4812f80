import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { DeliveryQuery } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { formatInstant } from '../../ui/dates';
import { OtherWords } from '../channels/failure-text';
import { eventWord } from './words';

type Event = DeliveryQuery['delivery']['events'][number];

/** What mail servers reported of a message. */
export function DeliveryEvents({ events }: { events: readonly Event[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (events.length === 0) return <p className="text-muted">{formatMessage({ id: 'deliveries.events.empty' })}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {events.map(({ id, kind, isPermanent, detail, reportedAt }) => (
        <li key={id} className="flex flex-col gap-1">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge tone={eventWord[kind].tone}>{formatMessage({ id: eventWord[kind].label })}</Badge>
            <time dateTime={reportedAt} className="text-sm text-muted">
              {formatInstant(reportedAt, lang)}
            </time>
          </p>
          {isPermanent && <p>{formatMessage({ id: 'deliveries.event.permanent' })}</p>}
          {detail && <OtherWords words={detail} />}
        </li>
      ))}
    </ul>
  );
}
