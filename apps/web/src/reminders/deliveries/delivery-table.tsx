import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { DeliveryPartsFragment } from '../../gql/graphql';
import { formatInstant, shortDay } from '../../ui/dates';
import { Link } from '../../ui/link';
import { type Column, Table } from '../../ui/table';
import { channelLabel } from '../policies/words';
import { StateBadge } from './state-badge';
import { purposeLabel } from './words';

/** Messages, each with what it told of first. */
export function DeliveryTable({ deliveries }: { deliveries: readonly DeliveryPartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const columns: readonly [Column<DeliveryPartsFragment>, ...Column<DeliveryPartsFragment>[]] = [
    {
      id: 'what',
      title: formatMessage({ id: 'deliveries.column.what' }),
      minWidth: '16rem',
      wrap: true,
      cell: ({ id, title, purpose, lineCount, clinicName }) => (
        <>
          <Link to="/deliveries/$deliveryId" params={{ deliveryId: id }}>
            {title ?? formatMessage({ id: purposeLabel[purpose] })}
          </Link>
          <span className="block text-sm font-normal text-muted">
            {[clinicName, lineCount > 1 && formatMessage({ id: 'deliveries.more' }, { count: lineCount - 1 })]
              .filter(Boolean)
              .join('　')}
          </span>
        </>
      ),
    },
    {
      id: 'state',
      title: formatMessage({ id: 'reminders.column.state' }),
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      id: 'recipient',
      title: formatMessage({ id: 'deliveries.column.recipient' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ recipientName, channel }) => (
        <>
          {recipientName}
          <span className="block text-sm text-muted">{formatMessage({ id: channelLabel[channel] })}</span>
        </>
      ),
    },
    {
      id: 'due',
      title: formatMessage({ id: 'reminders.column.due' }),
      cell: ({ dueOn }) => (dueOn ? shortDay(dueOn, lang) : '—'),
    },
    {
      id: 'at',
      title: formatMessage({ id: 'reminders.column.at' }),
      cell: ({ sentAt, createdAt }) =>
        sentAt
          ? formatMessage({ id: 'reminders.at.sent' }, { at: formatInstant(sentAt, lang) })
          : formatMessage({ id: 'reminders.at.made' }, { at: formatInstant(createdAt, lang) }),
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'deliveries.list' })}
      columns={columns}
      rows={deliveries}
      rowKey={({ id }) => id}
    />
  );
}
