import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { EquipmentPartsFragment } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { shortDay } from '../../ui/dates';
import { type Column, Table } from '../../ui/table';
import { equipmentKindLabel } from './equipment-values';

interface EquipmentTableProps {
  readonly rows: readonly EquipmentPartsFragment[];
  readonly canEdit: boolean;
  readonly onEdit: (piece: EquipmentPartsFragment) => void;
  readonly onRemove: (piece: EquipmentPartsFragment) => void;
}

export function EquipmentTable({ rows, canEdit, onEdit, onRemove }: EquipmentTableProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const none = <span className="text-muted">—</span>;
  const columns: [Column<EquipmentPartsFragment>, ...Column<EquipmentPartsFragment>[]] = [
    {
      id: 'name',
      title: formatMessage({ id: 'registers.equipment.name' }),
      minWidth: '10rem',
      wrap: true,
      cell: (row) => (
        <>
          <span className="font-bold break-words" lang="ja">
            {row.name}
          </span>
          <span className="block text-sm font-normal text-muted">
            {formatMessage({ id: equipmentKindLabel[row.kind] })}
          </span>
        </>
      ),
    },
    {
      id: 'model',
      title: formatMessage({ id: 'registers.equipment.modelAndOs' }),
      minWidth: '9rem',
      wrap: true,
      cell: ({ model, osVersion }) =>
        model || osVersion ? (
          <span lang="ja">
            {model}
            <span className="block text-sm text-muted">{osVersion}</span>
          </span>
        ) : (
          none
        ),
    },
    {
      id: 'place',
      title: formatMessage({ id: 'registers.equipment.place' }),
      minWidth: '6rem',
      wrap: true,
      cell: ({ place }) => (place ? <span lang="ja">{place}</span> : none),
    },
    {
      id: 'remote',
      title: formatMessage({ id: 'registers.equipment.isRemote' }),
      wrap: true,
      minWidth: '7rem',
      cell: (row) => (
        <>
          {formatMessage({
            id: row.isRemote ? 'registers.equipment.isRemote.yes' : 'registers.equipment.isRemote.no',
          })}
          {row.vendorName && (
            <span className="block text-sm text-muted" lang="ja">
              {row.vendorName}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'supportEndsOn',
      title: formatMessage({ id: 'registers.equipment.supportEndsOn' }),
      cell: (row) =>
        row.supportEndsOn ? (
          <span className="flex flex-col items-start gap-1">
            <span className="tabular-nums">{shortDay(row.supportEndsOn, lang)}</span>
            {row.isUnsupported && <Badge tone="bad">{formatMessage({ id: 'registers.equipment.unsupported' })}</Badge>}
          </span>
        ) : (
          none
        ),
    },
    {
      id: 'reviewedOn',
      title: formatMessage({ id: 'registers.equipment.reviewedOn' }),
      cell: (row) => (row.reviewedOn ? <span className="tabular-nums">{shortDay(row.reviewedOn, lang)}</span> : none),
    },
  ];
  if (canEdit)
    columns.push({
      id: 'actions',
      title: formatMessage({ id: 'registers.equipment.actions' }),
      cell: (row) => (
        <span className="no-print flex gap-1">
          <Button
            size="s"
            icon="edit"
            aria-label={formatMessage({ id: 'registers.contact.edit.of' }, { name: row.name })}
            onPress={() => onEdit(row)}
          >
            {formatMessage({ id: 'registers.contact.edit' })}
          </Button>
          <Button
            size="s"
            variant="quiet"
            aria-label={formatMessage({ id: 'registers.contact.remove.of' }, { name: row.name })}
            onPress={() => onRemove(row)}
          >
            {formatMessage({ id: 'registers.contact.remove' })}
          </Button>
        </span>
      ),
    });
  return (
    <Table
      label={formatMessage({ id: 'registers.equipment' })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      density="compact"
    />
  );
}
