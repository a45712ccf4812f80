import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useChange } from '../app/query';
import { useRemoval } from '../app/use-removal';
import {
  type GuidelineTablePartsFragment,
  RemoveGuidelineTableDocument,
  RestoreGuidelineTableDocument,
} from '../gql/graphql';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { EmptyState } from '../ui/states';
import { Table } from '../ui/table';

/** The tables in use, newest version first; one is taken away at once, and can be put back. */
export function TablesTable({ tables }: { tables: readonly GuidelineTablePartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const remove = useRemoveTable();
  if (tables.length === 0)
    return (
      <div className="card">
        <EmptyState icon="upload" title={formatMessage({ id: 'guideline.tables.empty' })}>
          {formatMessage({ id: 'guideline.tables.empty.body' })}
        </EmptyState>
      </div>
    );
  return (
    <Table
      label={formatMessage({ id: 'guideline.tables' })}
      rows={tables}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'version',
          title: formatMessage({ id: 'guideline.version' }),
          cell: ({ guideline }) => formatMessage({ id: 'guideline.versionOf' }, { version: guideline }),
        },
        { id: 'items', title: formatMessage({ id: 'guideline.items' }), cell: ({ items }) => items, align: 'end' },
        {
          id: 'file',
          title: formatMessage({ id: 'guideline.file' }),
          cell: ({ fileName }) => <span lang="ja">{fileName}</span>,
          wrap: true,
          minWidth: '10rem',
        },
        {
          id: 'by',
          title: formatMessage({ id: 'guideline.importedBy' }),
          cell: ({ importedBy, importedAt }) => (
            <>
              <span lang="ja">{importedBy}</span> {formatInstant(importedAt, lang)}
            </>
          ),
          wrap: true,
          minWidth: '10rem',
        },
        {
          id: 'remove',
          title: formatMessage({ id: 'guideline.actions' }),
          cell: (table) => (
            <Button
              size="s"
              aria-label={formatMessage({ id: 'guideline.removeOf' }, { version: table.guideline })}
              onPress={() =>
                void remove(table, formatMessage({ id: 'guideline.tableOf' }, { version: table.guideline }))
              }
            >
              {formatMessage({ id: 'guideline.remove' })}
            </Button>
          ),
        },
      ]}
    />
  );
}

function useRemoveTable() {
  const removing = useChange(RemoveGuidelineTableDocument);
  const restoring = useChange(RestoreGuidelineTableDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeGuidelineTable } = await removing.mutateAsync({ input });
      return removeGuidelineTable.__typename === 'GuidelineTableSaved'
        ? { type: 'removed', version: removeGuidelineTable.table.version }
        : { type: 'refused', message: removeGuidelineTable.message };
    },
    restore: async (input) => {
      const { restoreGuidelineTable } = await restoring.mutateAsync({ input });
      return restoreGuidelineTable.__typename === 'GuidelineTableSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreGuidelineTable.message };
    },
  });
}
