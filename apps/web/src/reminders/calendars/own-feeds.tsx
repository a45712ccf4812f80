import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { type CalendarFeedPartsFragment, MyCalendarFeedsDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { useRevoke } from './use-revoke';

const mostFeeds = 20;

/** The viewer's own addresses, each with when it was last read and the way to take it back. */
export function OwnFeeds() {
  const { formatMessage } = useIntl();
  const query = useLoad(MyCalendarFeedsDocument, { first: mostFeeds });
  const { ask, question } = useRevoke();
  return (
    <>
      <Loaded query={query}>
        {({ myCalendarFeeds: { nodes } }) =>
          nodes.length === 0 ? (
            <p>{formatMessage({ id: 'calendars.mine.empty' })}</p>
          ) : (
            <ul className="flex flex-col divide-y divide-line">
              {nodes.map((feed) => (
                <FeedRow key={feed.id} feed={feed} onRevoke={() => ask(feed)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {question}
    </>
  );
}

function FeedRow({ feed, onRevoke }: { feed: CalendarFeedPartsFragment; onRevoke: () => void }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { name, clinicName, createdAt, lastReadAt } = feed;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
      <Icon name="calendar" size={24} className="mt-1 text-blue-1000" />
      <div className="min-w-0 flex-1 basis-60">
        <h3 className="text-base break-words">{name}</h3>
        <p className="text-sm">
          {clinicName
            ? formatMessage({ id: 'calendars.of.clinic' }, { clinic: clinicName })
            : formatMessage({ id: 'calendars.dates.mine' })}
        </p>
        <p className="text-sm text-muted">
          {formatMessage({ id: 'calendars.created' }, { at: formatInstant(createdAt, lang) })}
        </p>
        <p className="text-sm text-muted">
          {lastReadAt
            ? formatMessage({ id: 'calendars.read' }, { at: formatInstant(lastReadAt, lang) })
            : formatMessage({ id: 'calendars.unread' })}
        </p>
      </div>
      <Button size="s" aria-label={formatMessage({ id: 'calendars.revoke.of' }, { name })} onPress={onRevoke}>
        {formatMessage({ id: 'calendars.revoke' })}
      </Button>
    </li>
  );
}
