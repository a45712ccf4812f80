import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { LeftBadge } from '../clinics/care/left-badge';
import { prefectureName } from '../clinics/prefectures';
import { clinicKindLabel, twoFactorWord } from '../clinics/words';
import type { PortfolioQuery } from '../gql/graphql';
import { noticeKindLabel } from '../reminders/words';
import { Badge } from '../ui/badge';
import { shortDay } from '../ui/dates';
import { Link } from '../ui/link';
import { ProgressBar } from '../ui/progress-bar';
import { type Column, Table } from '../ui/table';

type Row = PortfolioQuery['portfolio']['nodes'][number];

export function PortfolioTable({ rows }: { rows: readonly Row[] }) {
  const { formatMessage, formatNumber } = useIntl();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    {
      id: 'name',
      title: formatMessage({ id: 'portfolio.column.clinic' }),
      minWidth: '13rem',
      wrap: true,
      cell: (row) => <ClinicCell row={row} />,
    },
    {
      id: 'progress',
      title: formatMessage({ id: 'portfolio.column.progress' }),
      minWidth: '10rem',
      cell: (row) => <ProgressCell row={row} />,
    },
    {
      id: 'no',
      title: formatMessage({ id: 'portfolio.column.no' }),
      align: 'end',
      cell: (row) => formatNumber(row.itemsNo),
    },
    {
      id: 'overdue',
      title: formatMessage({ id: 'portfolio.column.overdue' }),
      align: 'end',
      cell: (row) =>
        row.tasksOverdue > 0 ? (
          <strong className="text-red-900">{formatNumber(row.tasksOverdue)}</strong>
        ) : (
          formatNumber(0)
        ),
    },
    {
      id: 'next',
      title: formatMessage({ id: 'portfolio.column.next' }),
      minWidth: '12rem',
      wrap: true,
      cell: (row) => <NextCell row={row} />,
    },
    {
      id: 'twoFactor',
      title: formatMessage({ id: 'portfolio.column.twoFactor' }),
      cell: ({ twoFactor }) => {
        const { tone, label } = twoFactorWord[twoFactor];
        return <Badge tone={tone}>{formatMessage({ id: label })}</Badge>;
      },
    },
    {
      id: 'risk',
      title: formatMessage({ id: 'portfolio.column.risk' }),
      align: 'end',
      cell: (row) => <strong>{formatNumber(row.risk)}</strong>,
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'portfolio.table' })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.clinicId}
      density="compact"
      isHeadSticky
    />
  );
}

function ClinicCell({ row }: { row: Row }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <>
      <Link to="/clinics/$clinicId" params={{ clinicId: row.clinicId }} className="text-base font-bold">
        {row.name}
      </Link>
      <span className="block text-sm font-normal text-muted">
        {[formatMessage({ id: clinicKindLabel[row.kind] }), prefectureName(row.prefecture, lang), ...row.tags].join(
          ' · ',
        )}
      </span>
      <LeftBadge clinic={row} />
    </>
  );
}

function ProgressCell({ row }: { row: Row }) {
  const { formatMessage } = useIntl();
  if (!row.checklistId) return <Badge tone="unknown">{formatMessage({ id: 'portfolio.notStarted' })}</Badge>;
  if (row.closedByEntryQuestion) return <Badge tone="none">{formatMessage({ id: 'portfolio.closed' })}</Badge>;
  return (
    <ProgressBar
      label={formatMessage({ id: 'portfolio.progressOf' }, { name: row.name })}
      value={row.itemsAnswered}
      max={row.itemsTotal}
    />
  );
}

function NextCell({ row }: { row: Row }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!row.nextOn) return <span className="text-muted">{formatMessage({ id: 'portfolio.nothingDated' })}</span>;
  const kind = row.nextKind && formatMessage({ id: noticeKindLabel[row.nextKind] });
  const what = [kind, row.nextTitle === kind ? null : row.nextTitle].filter(Boolean);
  return (
    <>
      <span className="block whitespace-nowrap tabular-nums">{shortDay(row.nextOn, lang)}</span>
      <span className="block text-sm text-muted">{what.join(' · ')}</span>
    </>
  );
}
