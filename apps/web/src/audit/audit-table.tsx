import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { type AuditEvent, EventDetails } from './event-details';
import { useAuditWords } from './words';

/** Entries of the trail, newest first. */
export function AuditTable({ events }: { events: readonly AuditEvent[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const words = useAuditWords();
  const columns: readonly [Column<AuditEvent>, ...Column<AuditEvent>[]] = [
    {
      id: 'what',
      title: formatMessage({ id: 'audit.column.what' }),
      minWidth: '12rem',
      wrap: true,
      cell: ({ action }) => words.action(action),
    },
    {
      id: 'at',
      title: formatMessage({ id: 'audit.column.at' }),
      cell: ({ at, seq }) => (
        <span className="flex flex-col">
          <time dateTime={at} className="tabular-nums">
            {formatInstant(at, lang)}
          </time>
          {seq !== null && seq !== undefined && (
            <span className="text-sm text-muted">{formatMessage({ id: 'audit.seq' }, { seq })}</span>
          )}
        </span>
      ),
    },
    {
      id: 'who',
      title: formatMessage({ id: 'audit.column.who' }),
      minWidth: '8rem',
      wrap: true,
      cell: (event) => words.who(event),
    },
    {
      id: 'clinic',
      title: formatMessage({ id: 'audit.column.clinic' }),
      minWidth: '10rem',
      wrap: true,
      cell: ({ clinicId, clinicName }) =>
        clinicId && clinicName ? (
          <Link to="/clinics/$clinicId" params={{ clinicId }}>
            {clinicName}
          </Link>
        ) : (
          <span className="text-muted">{formatMessage({ id: 'audit.noClinic' })}</span>
        ),
    },
    {
      id: 'details',
      title: formatMessage({ id: 'audit.column.details' }),
      minWidth: '18rem',
      wrap: true,
      cell: (event) => <EventDetails event={event} />,
    },
  ];
  return <Table label={formatMessage({ id: 'audit.list' })} columns={columns} rows={events} rowKey={({ id }) => id} />;
}
