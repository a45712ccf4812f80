import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { newMutationId, useChange } from '../app/query';
import {
  type GuidelineTablePartsFragment,
  RemoveGuidelineTableDocument,
  RestoreGuidelineTableDocument,
} from '../gql/graphql';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { EmptyState } from '../ui/states';
import { Table } from '../ui/table';
import { useAnnouncer } from '../ui/toast';

/** The tables in use, newest version first; one is taken away at once, and can be put back. */
export function TablesTable({ tables }: { tables: readonly GuidelineTablePartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const remove = useRemove();
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
              onPress={() => void remove(table)}
            >
              {formatMessage({ id: 'guideline.remove' })}
            </Button>
          ),
        },
      ]}
    />
  );
}

function useRemove(): (table: GuidelineTablePartsFragment) => Promise<void> {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const removing = useChange(RemoveGuidelineTableDocument);
  const restoring = useChange(RestoreGuidelineTableDocument);
  const restore = async ({ id, version, guideline }: GuidelineTablePartsFragment) => {
    try {
      const input = { id, version, clientMutationId: newMutationId() };
      const { restoreGuidelineTable: answer } = await restoring.mutateAsync({ input });
      if (answer.__typename === 'GuidelineTableChanged') toast(answer.message, 'error');
      else toast(formatMessage({ id: 'guideline.restored' }, { version: guideline }));
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return async ({ id, version }) => {
    try {
      const input = { id, version, clientMutationId: newMutationId() };
      const { removeGuidelineTable: answer } = await removing.mutateAsync({ input });
      if (answer.__typename === 'GuidelineTableChanged') return toast(answer.message, 'error');
      const { table } = answer;
      toast(formatMessage({ id: 'guideline.removed' }, { version: table.guideline }), 'success', {
        label: formatMessage({ id: 'guideline.undo' }),
        onPress: () => void restore(table),
      });
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
}
