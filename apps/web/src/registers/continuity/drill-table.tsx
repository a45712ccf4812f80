import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { DrillPartsFragment } from '../../gql/graphql';
import { formatDay, shortDay } from '../../ui/dates';
import { type Column, Table } from '../../ui/table';
import { FileLink } from '../rows/file-link';
import { RowButtons } from '../rows/row-buttons';
import { drillLabel } from './words';

interface DrillTableProps {
  readonly rows: readonly DrillPartsFragment[];
  readonly canEdit: boolean;
  readonly onEdit: (drill: DrillPartsFragment) => void;
  readonly onRemove: (drill: DrillPartsFragment) => void;
}

/** The drills that were held, newest first. */
export function DrillTable({ rows, canEdit, onEdit, onRemove }: DrillTableProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const none = <span className="text-muted">—</span>;
  const columns: [Column<DrillPartsFragment>, ...Column<DrillPartsFragment>[]] = [
    {
      id: 'heldOn',
      title: formatMessage({ id: 'continuity.drill.heldOn' }),
      cell: ({ heldOn }) => <span className="font-bold">{formatDay(heldOn, lang)}</span>,
    },
    {
      id: 'scenario',
      title: formatMessage({ id: 'continuity.drill.scenario' }),
      minWidth: '14rem',
      wrap: true,
      cell: ({ kind, scenario }) => (
        <>
          <span className="break-words" lang="ja">
            {scenario}
          </span>
          <span className="block text-sm text-muted">{formatMessage({ id: drillLabel[kind] })}</span>
        </>
      ),
    },
    {
      id: 'people',
      title: formatMessage({ id: 'continuity.drill.who' }),
      wrap: true,
      minWidth: '7rem',
      cell: ({ people, ledBy }) =>
        people || ledBy ? (
          <>
            {people && formatMessage({ id: 'continuity.drill.people.count' }, { count: people })}
            {ledBy && (
              <span className="block text-sm text-muted" lang="ja">
                {ledBy}
              </span>
            )}
          </>
        ) : (
          none
        ),
    },
    {
      id: 'found',
      title: formatMessage({ id: 'continuity.drill.found' }),
      minWidth: '14rem',
      wrap: true,
      cell: ({ found, file }) =>
        found || file ? (
          <span className="flex flex-col items-start gap-2">
            {found && (
              <span className="break-words whitespace-pre-line" lang="ja">
                {found}
              </span>
            )}
            {file && <FileLink file={file} />}
          </span>
        ) : (
          none
        ),
    },
    {
      id: 'nextOn',
      title: formatMessage({ id: 'continuity.drill.nextOn' }),
      cell: ({ nextOn }) => (nextOn ? shortDay(nextOn, lang) : none),
    },
  ];
  if (canEdit)
    columns.push({
      id: 'actions',
      title: formatMessage({ id: 'registers.equipment.actions' }),
      cell: (drill) => (
        <RowButtons
          name={formatMessage({ id: 'continuity.drill.of' }, { day: formatDay(drill.heldOn, lang) })}
          onEdit={() => onEdit(drill)}
          onRemove={() => onRemove(drill)}
        />
      ),
    });
  return (
    <Table
      label={formatMessage({ id: 'continuity.drills.table' })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      density="compact"
    />
  );
}
