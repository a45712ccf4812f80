import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ClinicsQuery } from '../gql/graphql';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { LeftBadge } from './care/left-badge';
import { prefectureName } from './prefectures';
import { TagList } from './tag-list';
import { clinicKindLabel } from './words';

type Row = ClinicsQuery['clinics']['nodes'][number];

export function ClinicsTable({ rows }: { rows: readonly Row[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    {
      id: 'name',
      title: formatMessage({ id: 'clinics.field.name' }),
      minWidth: '14rem',
      wrap: true,
      cell: (row) => (
        <>
          <span lang="ja" className="block text-sm leading-snug font-normal text-muted">
            {row.nameKana}
          </span>
          <Link to="/clinics/$clinicId" params={{ clinicId: row.id }} className="text-base font-bold" lang="ja">
            {row.name}
          </Link>
          <span className="block">
            <LeftBadge clinic={row} />
          </span>
        </>
      ),
    },
    {
      id: 'kind',
      title: formatMessage({ id: 'clinics.field.kind' }),
      cell: (row) => formatMessage({ id: clinicKindLabel[row.kind] }),
    },
    {
      id: 'prefecture',
      title: formatMessage({ id: 'clinics.field.prefecture' }),
      cell: (row) => prefectureName(row.prefecture, lang),
    },
    {
      id: 'directorName',
      title: formatMessage({ id: 'clinics.field.directorName' }),
      cell: (row) => <span lang="ja">{row.directorName || '－'}</span>,
    },
    {
      id: 'phone',
      title: formatMessage({ id: 'clinics.field.phone' }),
      cell: (row) =>
        row.phone ? (
          <a href={`tel:${row.phone}`} className="tabular-nums">
            {row.phone}
          </a>
        ) : (
          '－'
        ),
    },
    {
      id: 'tags',
      title: formatMessage({ id: 'clinics.field.tags' }),
      minWidth: '9rem',
      wrap: true,
      cell: (row) => (row.tags.length > 0 ? <TagList tags={row.tags} /> : '－'),
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'clinics.list' })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      density="compact"
      isHeadSticky
    />
  );
}
