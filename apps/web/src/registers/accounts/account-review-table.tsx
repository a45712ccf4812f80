import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { AccountReviewPartsFragment } from '../../gql/graphql';
import { formatDay, shortDay } from '../../ui/dates';
import { type Column, Table } from '../../ui/table';
import { RowButtons } from '../rows/row-buttons';

interface AccountReviewTableProps {
  readonly rows: readonly AccountReviewPartsFragment[];
  readonly canEdit: boolean;
  readonly onEdit: (review: AccountReviewPartsFragment) => void;
  readonly onRemove: (review: AccountReviewPartsFragment) => void;
}

/** The reviews of accounts, newest first. */
export function AccountReviewTable({ rows, canEdit, onEdit, onRemove }: AccountReviewTableProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const none = <span className="text-muted">—</span>;
  const columns: [Column<AccountReviewPartsFragment>, ...Column<AccountReviewPartsFragment>[]] = [
    {
      id: 'heldOn',
      title: formatMessage({ id: 'registers.accounts.heldOn' }),
      cell: ({ heldOn }) => <span className="font-bold tabular-nums">{shortDay(heldOn, lang)}</span>,
    },
    {
      id: 'systems',
      title: formatMessage({ id: 'registers.accounts.systems' }),
      minWidth: '12rem',
      wrap: true,
      cell: ({ systems, whose }) => (
        <span lang="ja" className="wrap-anywhere">
          {systems}
          {whose && <span className="block text-sm text-muted">{whose}</span>}
        </span>
      ),
    },
    {
      id: 'result',
      title: formatMessage({ id: 'registers.accounts.result' }),
      minWidth: '8rem',
      cell: ({ accountCount, stoppedCount }) =>
        accountCount === null && stoppedCount === null ? (
          none
        ) : (
          <>
            {accountCount !== null && (
              <span className="block">
                {formatMessage({ id: 'registers.accounts.result.looked' }, { count: accountCount })}
              </span>
            )}
            {stoppedCount !== null && (
              <span className="block">
                {formatMessage({ id: 'registers.accounts.result.stopped' }, { count: stoppedCount })}
              </span>
            )}
          </>
        ),
    },
    {
      id: 'note',
      title: formatMessage({ id: 'registers.accounts.note' }),
      minWidth: '12rem',
      wrap: true,
      cell: ({ doneBy, note }) =>
        doneBy || note ? (
          <span className="wrap-anywhere">
            {note && (
              <span className="block whitespace-pre-wrap" lang="ja">
                {note}
              </span>
            )}
            {doneBy && (
              <span className="block text-sm text-muted">
                {formatMessage({ id: 'registers.accounts.doneBy.is' }, { name: <span lang="ja">{doneBy}</span> })}
              </span>
            )}
          </span>
        ) : (
          none
        ),
    },
    {
      id: 'nextOn',
      title: formatMessage({ id: 'registers.accounts.nextOn' }),
      cell: ({ nextOn }) => <span className="tabular-nums">{shortDay(nextOn, lang)}</span>,
    },
  ];
  if (canEdit)
    columns.push({
      id: 'actions',
      title: formatMessage({ id: 'registers.equipment.actions' }),
      cell: (row) => (
        <RowButtons
          name={formatMessage({ id: 'registers.accounts.of' }, { day: formatDay(row.heldOn, lang) })}
          onEdit={() => onEdit(row)}
          onRemove={() => onRemove(row)}
        />
      ),
    });
  return (
    <Table
      label={formatMessage({ id: 'registers.accounts' })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      density="compact"
    />
  );
}
