import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ClinicImportRowsDocument, type ClinicImportRowsQuery, type ImportPartsFragment } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { cx } from '../../ui/cx';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { Skeleton } from '../../ui/states';
import { type Column, Table } from '../../ui/table';
import { rowOutcomes, rowOutcomeWord } from './import-words';

type Row = ClinicImportRowsQuery['clinicImportRows']['nodes'][number];

const pageSize = 50;

/** The rows of an import with what becomes of each; the counts are filters. */
export function ImportRows({ one }: { one: ImportPartsFragment }) {
  const { formatMessage } = useIntl();
  const { only, after } = useSearch({ from: '/session/imports/$importId' });
  const navigate = useNavigate({ from: '/imports/$importId' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const rows = useLoad(ClinicImportRowsDocument, { id: one.id, only, first: pageSize, after }, { keepPrevious: true });
  const show = (outcome: typeof only) => void navigate({ search: { only: outcome }, replace: true });
  const total = only ? one.counts[only] : one.totalRows;
  return (
    <section className="flex flex-col gap-3">
      <h2 id="rows" className="text-lg">
        {formatMessage({ id: 'clinics.import.rows' })}
      </h2>
      <div role="group" aria-labelledby="rows" className="no-print flex flex-wrap gap-2">
        <Chip
          label={formatMessage({ id: 'clinics.import.rows.all' })}
          count={one.totalRows}
          isOn={!only}
          onPress={() => show(undefined)}
        />
        {rowOutcomes
          .filter((outcome) => one.counts[outcome] > 0 || only === outcome)
          .map((outcome) => (
            <Chip
              key={outcome}
              label={formatMessage({ id: rowOutcomeWord[outcome].label })}
              count={one.counts[outcome]}
              isOn={only === outcome}
              onPress={() => show(only === outcome ? undefined : outcome)}
            />
          ))}
      </div>
      <Loaded query={rows} skeleton={<Skeleton rows={8} />}>
        {({ clinicImportRows: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="card p-5">{formatMessage({ id: 'clinics.import.rows.none' })}</p>
          ) : (
            <div aria-busy={rows.isPlaceholderData} className={cx(rows.isPlaceholderData && 'opacity-60')}>
              <RowTable rows={nodes} />
              <TrailPager trail={trail} pageInfo={pageInfo} total={total} pageSize={pageSize} count={nodes.length} />
            </div>
          )
        }
      </Loaded>
    </section>
  );
}

interface ChipProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function Chip({ label, count, isOn, onPress }: ChipProps) {
  const { formatMessage } = useIntl();
  return (
    <AriaButton
      aria-pressed={isOn}
      onPress={onPress}
      className="min-h-9 cursor-pointer rounded-full border border-solid-gray-536 bg-white px-3.5 tabular-nums hover:border-ink aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:font-bold aria-pressed:text-white"
    >
      {formatMessage({ id: 'clinics.import.rows.chip' }, { label, count })}
    </AriaButton>
  );
}

function RowTable({ rows }: { rows: readonly Row[] }) {
  const { formatMessage, formatNumber } = useIntl();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    {
      id: 'name',
      title: formatMessage({ id: 'clinics.import.column.name' }),
      minWidth: '14rem',
      wrap: true,
      cell: (row) =>
        row.name ? (
          <span lang="ja">{row.name}</span>
        ) : (
          <span className="text-muted">{formatMessage({ id: 'clinics.import.noName' })}</span>
        ),
    },
    {
      id: 'line',
      title: formatMessage({ id: 'clinics.import.column.line' }),
      align: 'end',
      cell: (row) => formatNumber(row.line),
    },
    {
      id: 'outcome',
      title: formatMessage({ id: 'clinics.import.column.outcome' }),
      cell: (row) => {
        const { label, tone } = rowOutcomeWord[row.outcome];
        return <Badge tone={tone}>{formatMessage({ id: label })}</Badge>;
      },
    },
    {
      id: 'reasons',
      title: formatMessage({ id: 'clinics.import.column.reasons' }),
      minWidth: '20rem',
      wrap: true,
      cell: (row) =>
        row.reasons.length > 0 ? (
          <ul className="flex flex-col gap-1">
            {row.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          '－'
        ),
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'clinics.import.rows' })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.line}
      density="compact"
    />
  );
}
