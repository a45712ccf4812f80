import { useIntl } from 'react-intl';
import type { ReadGuidelineTableMutation } from '../gql/graphql';
import { Table } from '../ui/table';

export type ReadTable = Extract<
  ReadGuidelineTableMutation['readGuidelineTable'],
  { readonly __typename: 'GuidelineTableRead' }
>;
export type Problem = ReadTable['problems'][number];

/** What a table says of the items, and what of it is left out. */
export function TableFound({ fileName, table: { items, missing, problems } }: { fileName: string; table: ReadTable }) {
  const { formatMessage, formatList } = useIntl();
  return (
    <>
      <p role="status">{formatMessage({ id: 'guideline.read' }, { file: fileName, count: items.length })}</p>
      <Problems problems={problems} />
      <Table
        label={formatMessage({ id: 'guideline.column.places' })}
        density="compact"
        rows={items}
        rowKey={({ code }) => code}
        columns={[
          {
            id: 'item',
            title: formatMessage({ id: 'guideline.column.item' }),
            cell: ({ code, labelJa }) => (
              <span lang="ja">
                <strong>{code}</strong> {labelJa}
              </span>
            ),
            wrap: true,
            minWidth: '14rem',
          },
          {
            id: 'places',
            title: formatMessage({ id: 'guideline.column.places' }),
            cell: ({ places }) => (
              <ul lang="ja">
                {places.map(({ bookJa, section }) => (
                  <li key={`${bookJa} ${section}`}>
                    {bookJa} {section}
                  </li>
                ))}
              </ul>
            ),
            wrap: true,
            minWidth: '12rem',
          },
        ]}
      />
      {missing.length > 0 && (
        <p className="text-muted">
          {formatMessage({ id: 'guideline.missing' }, { codes: formatList(missing, { type: 'unit' }) })}
        </p>
      )}
    </>
  );
}

/** Rows that were left out, each with its reason. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { formatMessage } = useIntl();
  if (problems.length === 0) return null;
  return (
    <Table
      label={formatMessage({ id: 'guideline.problems' }, { count: problems.length })}
      density="compact"
      rows={problems.map((problem, index) => ({ ...problem, index }))}
      rowKey={({ index }) => index}
      columns={[
        {
          id: 'where',
          title: formatMessage({ id: 'guideline.problem.where' }),
          cell: ({ sheetName, row }) =>
            row === 0
              ? formatMessage({ id: 'guideline.problem.sheet' }, { sheet: sheetName })
              : formatMessage({ id: 'guideline.problem.row' }, { sheet: sheetName, row }),
        },
        {
          id: 'what',
          title: formatMessage({ id: 'guideline.problem.what' }),
          cell: ({ message }) => message,
          wrap: true,
          minWidth: '16rem',
        },
      ]}
    />
  );
}
