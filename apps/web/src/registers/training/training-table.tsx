import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { TrainingPartsFragment } from '../../gql/graphql';
import { shortDay } from '../../ui/dates';
import { type Column, Table } from '../../ui/table';
import { FileLink } from '../rows/file-link';
import { RowButtons } from '../rows/row-buttons';

interface TrainingTableProps {
  readonly rows: readonly TrainingPartsFragment[];
  readonly canEdit: boolean;
  readonly onEdit: (training: TrainingPartsFragment) => void;
  readonly onRemove: (training: TrainingPartsFragment) => void;
}

export function TrainingTable({ rows, canEdit, onEdit, onRemove }: TrainingTableProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const none = <span className="text-muted">—</span>;
  const columns: [Column<TrainingPartsFragment>, ...Column<TrainingPartsFragment>[]] = [
    {
      id: 'theme',
      title: formatMessage({ id: 'registers.training.theme' }),
      minWidth: '12rem',
      wrap: true,
      cell: (row) => (
        <>
          <span className="font-bold break-words" lang="ja">
            {row.theme}
          </span>
          <span className="block text-sm font-normal tabular-nums text-muted">{shortDay(row.heldOn, lang)}</span>
        </>
      ),
    },
    {
      id: 'who',
      title: formatMessage({ id: 'registers.training.who' }),
      minWidth: '10rem',
      wrap: true,
      cell: ({ audience, people, participants }) =>
        audience || people !== null ? (
          <span lang="ja">
            {audience}
            {people !== null && (
              <span className="block">
                {formatMessage({ id: 'registers.training.people.count' }, { count: people })}
              </span>
            )}
            {participants && <span className="block text-sm text-muted">{participants.replaceAll('\n', '、')}</span>}
          </span>
        ) : (
          none
        ),
    },
    {
      id: 'material',
      title: formatMessage({ id: 'registers.training.material' }),
      minWidth: '12rem',
      wrap: true,
      cell: ({ material, ledBy, file, note }) =>
        material || ledBy || file || note ? (
          <span lang="ja" className="wrap-anywhere">
            {material}
            {ledBy && (
              <span className="block text-sm text-muted">
                {formatMessage({ id: 'registers.training.ledBy.is' }, { name: ledBy })}
              </span>
            )}
            {file && <FileLink file={file} />}
            {note && <span className="block whitespace-pre-wrap text-sm text-muted">{note}</span>}
          </span>
        ) : (
          none
        ),
    },
    {
      id: 'nextOn',
      title: formatMessage({ id: 'registers.training.nextOn' }),
      cell: ({ nextOn }) => (nextOn ? <span className="tabular-nums">{shortDay(nextOn, lang)}</span> : none),
    },
  ];
  if (canEdit)
    columns.push({
      id: 'actions',
      title: formatMessage({ id: 'registers.equipment.actions' }),
      cell: (row) => <RowButtons name={row.theme} onEdit={() => onEdit(row)} onRemove={() => onRemove(row)} />,
    });
  return (
    <Table
      label={formatMessage({ id: 'registers.training' })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      density="compact"
    />
  );
}
