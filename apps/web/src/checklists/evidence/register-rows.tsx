import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { RegisterEvidenceQuery } from '../../gql/graphql';
import { Table } from '../../ui/table';
import { shownColumns } from './shown-columns';

type Register = RegisterEvidenceQuery['registerEvidence'];

/** What stood in the register: a table, or, where it is too wide for a sheet of paper, a card a row. */
export function RegisterRows({ register: { columns, rows } }: { register: Pick<Register, 'columns' | 'rows'> }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { shown, blank, isWide } = shownColumns(columns, rows);
  const labelOf = ({ labelJa, labelEn }: (typeof columns)[number]) => (lang === 'ja' ? labelJa : labelEn);
  const [first, ...others] = shown.map(({ column, index }) => ({
    id: column.id,
    title: labelOf(column),
    wrap: true,
    cell: (row: readonly string[]) => (
      <span lang="ja" className="wrap-anywhere">
        {row[index] || '—'}
      </span>
    ),
  }));
  if (!first) return null;
  return (
    <div className="flex flex-col gap-3">
      {isWide ? (
        <ol className="flex flex-col gap-3">
          {rows.map((row, place) => (
            // Rows have no ids of their own, and never change.
            <li key={place} className="card break-inside-avoid p-4 print:p-2">
              <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:text-sm">
                {shown.map(({ column, index }) =>
                  row[index] ? (
                    <div key={column.id}>
                      <dt className="text-sm text-muted">{labelOf(column)}</dt>
                      <dd className="wrap-anywhere" lang="ja">
                        {row[index]}
                      </dd>
                    </div>
                  ) : null,
                )}
              </dl>
            </li>
          ))}
        </ol>
      ) : (
        <Table
          label={formatMessage({ id: 'evidence.register.rows' })}
          columns={[first, ...others]}
          rows={rows}
          rowKey={(row) => String(rows.indexOf(row))}
          density="compact"
        />
      )}
      {blank.length > 0 && (
        <p className="text-sm text-muted">
          {formatMessage(
            { id: 'evidence.register.blank' },
            { columns: blank.map(labelOf).join(lang === 'ja' ? '、' : ', ') },
          )}
        </p>
      )}
    </div>
  );
}
