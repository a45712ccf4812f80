import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import {
  CarryOverClinicsDocument,
  type CarryOverClinicPartsFragment,
  type CarryOverPartsFragment,
} from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { formatFiscalYear } from '../ui/dates';
import { Link } from '../ui/link';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { Skeleton } from '../ui/states';
import { type Column, Table } from '../ui/table';
import { clinicStates, clinicWord, reasonLabel } from './words';

const pageSize = 50;

/** The clinics of a run with what becomes of each; the counts are filters. */
export function RunClinics({ run }: { run: CarryOverPartsFragment }) {
  const { formatMessage } = useIntl();
  const { only, after } = useSearch({ from: '/session/carry-overs/$carryOverId' });
  const navigate = useNavigate({ from: '/carry-overs/$carryOverId' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const page = useLoad(CarryOverClinicsDocument, { id: run.id, only, first: pageSize, after }, { keepPrevious: true });
  const show = (state: typeof only) => void navigate({ search: { only: state }, replace: true });
  const counts = new Map(clinicStates.map((state) => [state, run.clinics[state]]));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const chip = (label: string, count: number, state: typeof only) => (
    <Button key={state ?? 'all'} size="s" aria-pressed={only === state} onPress={() => show(state)}>
      {formatMessage({ id: 'carryOver.chip' }, { label, count })}
    </Button>
  );
  return (
    <section className="flex flex-col gap-3">
      <h2 id="clinics" className="text-lg">
        {formatMessage({ id: 'carryOver.clinics' })}
      </h2>
      <div role="group" aria-labelledby="clinics" className="no-print flex flex-wrap gap-2">
        {chip(formatMessage({ id: 'carryOver.clinics.all' }), all, undefined)}
        {clinicStates
          .filter((state) => counts.get(state) || only === state)
          .map((state) => chip(formatMessage({ id: clinicWord[state].label }), counts.get(state) ?? 0, state))}
      </div>
      <Loaded query={page} skeleton={<Skeleton rows={8} />}>
        {({ carryOverClinics: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p className="card p-5">{formatMessage({ id: 'carryOver.clinics.none' })}</p>
          ) : (
            <div aria-busy={page.isPlaceholderData} className={cx(page.isPlaceholderData && 'opacity-60')}>
              <ClinicTable rows={nodes} runId={run.id} />
              <TrailPager
                trail={trail}
                pageInfo={pageInfo}
                total={only ? counts.get(only) : all}
                pageSize={pageSize}
                count={nodes.length}
              />
            </div>
          )
        }
      </Loaded>
    </section>
  );
}

function ClinicTable({ rows, runId }: { rows: readonly CarryOverClinicPartsFragment[]; runId: string }) {
  const { formatMessage, formatNumber } = useIntl();
  const lang = useLang();
  const figure = (id: 'carried' | 'needsAnswer' | 'merged' | 'dropped'): Column<CarryOverClinicPartsFragment> => ({
    id,
    title: formatMessage({ id: `carryOver.column.${id}` }),
    align: 'end',
    cell: (clinic) => (clinic.state === 'skipped' ? '－' : formatNumber(clinic[id])),
  });
  const columns: readonly [Column<CarryOverClinicPartsFragment>, ...Column<CarryOverClinicPartsFragment>[]] = [
    {
      id: 'clinic',
      title: formatMessage({ id: 'carryOver.column.clinic' }),
      minWidth: '12rem',
      wrap: true,
      cell: ({ clinicId, clinicName }) => (
        <Link to="/carry-overs/$carryOverId/clinics/$clinicId" params={{ carryOverId: runId, clinicId }}>
          {clinicName}
        </Link>
      ),
    },
    {
      id: 'state',
      title: formatMessage({ id: 'carryOver.column.state' }),
      minWidth: '12rem',
      wrap: true,
      cell: ({ state, reason }) => (
        <span className="flex flex-col items-start gap-1">
          <Badge tone={clinicWord[state].tone}>{formatMessage({ id: clinicWord[state].label })}</Badge>
          {reason && <span className="text-sm">{formatMessage({ id: reasonLabel[reason] })}</span>}
        </span>
      ),
    },
    {
      id: 'from',
      title: formatMessage({ id: 'carryOver.column.from' }),
      cell: ({ fromEditionLabelJa, fromEditionLabelEn, fromFiscalYear }) =>
        fromFiscalYear === null
          ? '－'
          : `${lang === 'ja' ? fromEditionLabelJa : fromEditionLabelEn} ${formatFiscalYear(fromFiscalYear, lang)}`,
    },
    figure('carried'),
    figure('needsAnswer'),
    figure('merged'),
    figure('dropped'),
  ];
  return (
    <Table
      label={formatMessage({ id: 'carryOver.clinics' })}
      columns={columns}
      rows={rows}
      rowKey={({ clinicId }) => clinicId}
      density="compact"
    />
  );
}
