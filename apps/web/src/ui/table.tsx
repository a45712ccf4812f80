import type { Key } from 'react';
import { cx } from './cx';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => React.ReactNode;
  /** Numbers stand to the right. */
  readonly align?: 'end';
  /** Least width, as a CSS length: Japanese text in a narrow cell would break after every character. */
  readonly minWidth?: string;
  /** Long text may wrap here; elsewhere a cell stays on one line. */
  readonly wrap?: boolean;
  /** Left out of the card on a phone. */
  readonly onCard?: false;
}

export interface TableProps<Row> {
  /** Names the table for those who do not see it. */
  readonly label: string;
  /** The first column heads its row: put the link to the row's page there. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  readonly density?: 'comfortable' | 'compact';
  /** Keeps the headings in sight on wide screens. Only for a table that fits a page of 1280 px: it cannot scroll sideways there. */
  readonly isHeadSticky?: boolean;
}

/** Rows as a real table, which scrolls sideways in a named region; below 640 px, one card for each row. */
export function Table<Row>({ label, columns, rows, rowKey, density = 'comfortable', isHeadSticky }: TableProps<Row>) {
  const [head, ...others] = columns;
  const cell = cx(
    'border-b border-line group-last:border-b-0',
    density === 'compact' ? 'px-3 py-1.5 text-sm' : 'px-3 py-3',
  );
  return (
    <>
      <div
        role="region"
        aria-label={label}
        tabIndex={0}
        className={cx(
          'card hidden overflow-x-auto sm:block print:block print:overflow-visible',
          isHeadSticky && 'xl:overflow-visible',
        )}
      >
        <table className="w-full border-separate border-spacing-0">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  style={{ minWidth: column.minWidth }}
                  className={cx(
                    'border-b border-solid-gray-400 bg-solid-gray-50 px-3 py-2 text-sm whitespace-nowrap first:rounded-ss-12 last:rounded-se-12',
                    column.align && 'numeric',
                    isHeadSticky && 'xl:sticky xl:top-16 print:static',
                  )}
                >
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} className="group hover:bg-blue-50/50">
                <th scope="row" className={cx('font-normal', cell, !head.wrap && 'whitespace-nowrap')}>
                  {head.cell(row)}
                </th>
                {others.map((column) => (
                  <td
                    key={column.id}
                    className={cx(cell, column.align && 'numeric', !column.wrap && 'whitespace-nowrap')}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul aria-label={label} className="flex flex-col gap-3 sm:hidden print:hidden">
        {rows.map((row) => (
          <li key={rowKey(row)} className="card p-4">
            <div className="text-lg font-bold">{head.cell(row)}</div>
            <dl className="mt-2 grid grid-cols-[minmax(6rem,auto)_1fr] items-center gap-x-4 gap-y-1.5">
              {others
                .filter((column) => column.onCard !== false)
                .map((column) => (
                  <div key={column.id} className="col-span-2 grid grid-cols-subgrid items-center">
                    <dt className="text-sm text-muted">{column.title}</dt>
                    <dd className="min-w-0">{column.cell(row)}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
