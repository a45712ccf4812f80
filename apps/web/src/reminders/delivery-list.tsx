import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { DeliveriesDocument, type DeliveriesQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { cx } from '../ui/cx';
import { formatInstant, shortDay } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { type Column, Table } from '../ui/table';
import { deliveryStates, deliveryStateWord } from './words';

type Delivery = DeliveriesQuery['deliveries']['nodes'][number];

const pageSize = 50;

/** What was sent to whom and how it ended, newest first. */
export function DeliveryList() {
  const { formatMessage } = useIntl();
  const { after } = useSearch({ from: '/session/notices' });
  const navigate = useNavigate({ from: '/notices' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const query = useLoad(DeliveriesDocument, { first: pageSize, after }, { keepPrevious: true });
  return (
    <Loaded query={query} skeleton={<Skeleton rows={8} />}>
      {({ deliveries: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <div className="card">
            <EmptyState icon="message" title={formatMessage({ id: 'reminders.deliveries.empty' })}>
              {formatMessage({ id: 'reminders.deliveries.empty.body' })}
            </EmptyState>
          </div>
        ) : (
          <div aria-busy={query.isPlaceholderData} className={cx(query.isPlaceholderData && 'opacity-60')}>
            <p className="mb-2 text-muted">{formatMessage({ id: 'reminders.deliveries.about' })}</p>
            <div className="mb-3">
              <Disclosure title={formatMessage({ id: 'reminders.states' })}>
                <StateLegend />
              </Disclosure>
            </div>
            <DeliveryTable deliveries={nodes} />
            <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
          </div>
        )
      }
    </Loaded>
  );
}

function StateLegend() {
  const { formatMessage } = useIntl();
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr]">
      {deliveryStates.map((state) => (
        <div key={state} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid sm:items-baseline">
          <dt>
            <StateBadge state={state} />
          </dt>
          <dd>{formatMessage({ id: deliveryStateWord[state].about })}</dd>
        </div>
      ))}
    </dl>
  );
}

function StateBadge({ state }: { state: Delivery['state'] }) {
  const { formatMessage } = useIntl();
  const { tone, label } = deliveryStateWord[state];
  return <Badge tone={tone}>{formatMessage({ id: label })}</Badge>;
}

function DeliveryTable({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const columns: readonly [Column<Delivery>, ...Column<Delivery>[]] = [
    {
      id: 'title',
      title: formatMessage({ id: 'reminders.column.title' }),
      minWidth: '14rem',
      wrap: true,
      cell: ({ title }) => title,
    },
    {
      id: 'state',
      title: formatMessage({ id: 'reminders.column.state' }),
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      id: 'recipient',
      title: formatMessage({ id: 'reminders.column.recipient' }),
      cell: ({ recipientName, channel }) => (
        <>
          {recipientName}
          <span className="block text-sm text-muted">
            {channel === 'mail' ? formatMessage({ id: 'reminders.channel.mail' }) : channel}
          </span>
        </>
      ),
    },
    {
      id: 'clinic',
      title: formatMessage({ id: 'reminders.column.clinic' }),
      minWidth: '11rem',
      wrap: true,
      cell: ({ clinicName }) => clinicName,
    },
    {
      id: 'due',
      title: formatMessage({ id: 'reminders.column.due' }),
      cell: ({ dueOn }) => (dueOn ? shortDay(dueOn, lang) : '—'),
    },
    {
      id: 'at',
      title: formatMessage({ id: 'reminders.column.at' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ sentAt, createdAt }) =>
        sentAt
          ? formatMessage({ id: 'reminders.at.sent' }, { at: formatInstant(sentAt, lang) })
          : formatMessage({ id: 'reminders.at.made' }, { at: formatInstant(createdAt, lang) }),
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'reminders.deliveries' })}
      columns={columns}
      rows={deliveries}
      rowKey={({ id }) => id}
    />
  );
}
