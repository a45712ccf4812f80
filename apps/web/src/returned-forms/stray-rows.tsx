import { useIntl } from 'react-intl';
import { Table } from '../ui/table';

interface Stray {
  readonly place: string;
  readonly text: string;
  readonly message: string;
}

/** Rows of a file that answer nothing, with why; `count` of them in all. */
export function StrayRows({ rows, count }: { rows: readonly Stray[]; count: number }) {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'returned.stray' }, { count });
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg">{title}</h2>
      {rows.length < count && (
        <p className="text-muted">{formatMessage({ id: 'returned.stray.first' }, { shown: rows.length })}</p>
      )}
      <Table
        label={title}
        density="compact"
        rows={rows}
        rowKey={({ place, text }) => `${place} ${text}`}
        columns={[
          { id: 'place', title: formatMessage({ id: 'returned.stray.place' }), cell: ({ place }) => place },
          {
            id: 'message',
            title: formatMessage({ id: 'returned.stray.message' }),
            wrap: true,
            minWidth: '16rem',
            cell: ({ message }) => <span className="phrase">{message}</span>,
          },
          {
            id: 'text',
            title: formatMessage({ id: 'returned.stray.text' }),
            wrap: true,
            minWidth: '12rem',
            cell: ({ text }) => <span className="break-words">{text}</span>,
          },
        ]}
      />
    </section>
  );
}
