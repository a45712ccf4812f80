import { useIntl } from 'react-intl';
import type { SheetProblemKind } from '../gql/graphql';
import { Table } from '../ui/table';
import { problemLabel } from './words';

export interface SheetProblem {
  readonly kind: SheetProblemKind;
  readonly row: number | null;
  readonly cell: string | null;
  readonly text: string;
}

/** What was not read in a sheet, with its place as Excel shows it. */
export function ProblemTable({ sheetName, problems }: { sheetName: string; problems: readonly SheetProblem[] }) {
  const { formatMessage } = useIntl();
  return (
    <Table
      label={`${sheetName}: ${formatMessage({ id: 'editions.sheet.problems' }, { count: problems.length })}`}
      density="compact"
      rows={problems.map((problem, index) => ({ ...problem, index }))}
      rowKey={({ index }) => index}
      columns={[
        {
          id: 'where',
          title: formatMessage({ id: 'editions.problem.where' }),
          cell: ({ row, cell }) =>
            row === null || cell === null
              ? formatMessage({ id: 'editions.problem.sheetWide' })
              : formatMessage({ id: 'editions.problem.at' }, { row, cell }),
        },
        {
          id: 'what',
          title: formatMessage({ id: 'editions.problem.what' }),
          cell: ({ kind }) => formatMessage({ id: problemLabel[kind] }),
          wrap: true,
          minWidth: '14rem',
        },
        {
          id: 'text',
          title: formatMessage({ id: 'editions.problem.text' }),
          cell: ({ text }) => <span lang="ja">{text}</span>,
          wrap: true,
          minWidth: '14rem',
        },
      ]}
    />
  );
}
