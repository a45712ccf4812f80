import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { FaultState } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { CarryOversDocument, type CarryOversQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatFiscalYear, formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { Skeleton } from '../ui/states';
import { type Column, Table } from '../ui/table';
import { StartCarryOver } from './start-carry-over';
import { runWord } from './words';

type Run = CarryOversQuery['carryOvers']['nodes'][number];

const pageSize = 20;

/** Begins a carry-over, and shows those that were. */
export function CarryOversPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  if (!can('carry-over:run')) return <FaultState error={new Fault('FORBIDDEN')} />;
  return (
    <div className="flex max-w-5xl flex-col gap-6">
      <PageHeader
        title={formatMessage({ id: 'carryOver.title' })}
        description={<p className="phrase max-w-3xl">{formatMessage({ id: 'carryOver.body' })}</p>}
      />
      <section aria-labelledby="start" className="card flex flex-col gap-4 p-5">
        <h2 id="start" className="text-lg">
          {formatMessage({ id: 'carryOver.start' })}
        </h2>
        <StartCarryOver />
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg">{formatMessage({ id: 'carryOver.past' })}</h2>
        <Past />
      </section>
    </div>
  );
}

function Past() {
  const { formatMessage } = useIntl();
  const { after } = useSearch({ from: '/session/carry-overs' });
  const navigate = useNavigate({ from: '/carry-overs' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const runs = useLoad(CarryOversDocument, { first: pageSize, after }, { keepPrevious: true });
  return (
    <Loaded query={runs} skeleton={<Skeleton rows={4} />}>
      {({ carryOvers: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <p className="card p-5">{formatMessage({ id: 'carryOver.past.none' })}</p>
        ) : (
          <>
            <RunTable rows={nodes} />
            <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
          </>
        )
      }
    </Loaded>
  );
}

function RunTable({ rows }: { rows: readonly Run[] }) {
  const { formatMessage, formatNumber } = useIntl();
  const lang = useLang();
  const columns: readonly [Column<Run>, ...Column<Run>[]] = [
    {
      id: 'run',
      title: formatMessage({ id: 'carryOver.column.run' }),
      wrap: true,
      cell: (run) => (
        <Link to="/carry-overs/$carryOverId" params={{ carryOverId: run.id }}>
          {lang === 'ja' ? run.editionLabelJa : run.editionLabelEn} {formatFiscalYear(run.fiscalYear, lang)}
        </Link>
      ),
    },
    {
      id: 'state',
      title: formatMessage({ id: 'carryOver.column.state' }),
      cell: (run) => <Badge tone={runWord[run.state].tone}>{formatMessage({ id: runWord[run.state].label })}</Badge>,
    },
    {
      id: 'clinics',
      title: formatMessage({ id: 'carryOver.column.clinics' }),
      align: 'end',
      cell: ({ clinics }) => formatNumber(Object.values(countsOf(clinics)).reduce((sum, count) => sum + count, 0)),
    },
    {
      id: 'by',
      title: formatMessage({ id: 'carryOver.column.by' }),
      cell: (run) => `${formatInstant(run.createdAt, lang)} ${run.createdBy}`,
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'carryOver.past' })}
      columns={columns}
      rows={rows}
      rowKey={(run) => run.id}
      density="compact"
    />
  );
}

const countsOf = ({ waiting, applied, skipped, undone, kept }: Run['clinics']) => ({
  waiting,
  applied,
  skipped,
  undone,
  kept,
});
