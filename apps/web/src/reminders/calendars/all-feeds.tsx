import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { CalendarFeedsDocument, type CalendarFeedPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { type Column, Table } from '../../ui/table';
import { useRevoke } from './use-revoke';

const pageSize = 50;

/** Whose calendars show which dates, for the office, which may take any address back. */
export function AllFeeds() {
  const { formatMessage } = useIntl();
  const { after } = useSearch({ from: '/session/calendars' });
  const navigate = useNavigate({ from: '/calendars' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: { after: cursor } }));
  const query = useLoad(CalendarFeedsDocument, { first: pageSize, after }, { keepPrevious: true });
  return (
    <section className="card p-5">
      <h2 className="mb-2 text-lg">{formatMessage({ id: 'calendars.all' })}</h2>
      <p className="mb-4 text-muted">{formatMessage({ id: 'calendars.all.body' })}</p>
      <Loaded query={query}>
        {({ calendarFeeds: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p>{formatMessage({ id: 'calendars.all.empty' })}</p>
          ) : (
            <>
              <FeedTable feeds={nodes} />
              <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function FeedTable({ feeds }: { feeds: readonly CalendarFeedPartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { ask, question } = useRevoke();
  const columns: readonly [Column<CalendarFeedPartsFragment>, ...Column<CalendarFeedPartsFragment>[]] = [
    {
      id: 'member',
      title: formatMessage({ id: 'calendars.column.member' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ memberName }) => memberName,
    },
    {
      id: 'name',
      title: formatMessage({ id: 'calendars.column.name' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ name }) => name,
    },
    {
      id: 'dates',
      title: formatMessage({ id: 'calendars.column.dates' }),
      minWidth: '11rem',
      wrap: true,
      cell: ({ clinicName }) =>
        clinicName
          ? formatMessage({ id: 'calendars.of.clinic' }, { clinic: clinicName })
          : formatMessage({ id: 'calendars.of.mine' }),
    },
    {
      id: 'read',
      title: formatMessage({ id: 'calendars.column.read' }),
      cell: ({ lastReadAt }) =>
        lastReadAt ? formatInstant(lastReadAt, lang) : formatMessage({ id: 'calendars.never' }),
    },
    {
      id: 'action',
      title: formatMessage({ id: 'calendars.column.action' }),
      cell: (feed) => (
        <Button
          size="s"
          aria-label={formatMessage({ id: 'calendars.revoke.of' }, { name: feed.name })}
          onPress={() => ask(feed)}
        >
          {formatMessage({ id: 'calendars.revoke' })}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Table label={formatMessage({ id: 'calendars.all' })} columns={columns} rows={feeds} rowKey={({ id }) => id} />
      {question}
    </>
  );
}
