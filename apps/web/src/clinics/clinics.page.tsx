import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan, useViewer } from '../app/session';
import { AnswersExport } from '../forms/answers-export';
import { ClinicsDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { formatInstant } from '../ui/dates';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { NoClinics } from './care/no-clinics';
import { useHasLeftClinics } from './care/use-has-left-clinics';
import { ClinicFilters } from './clinic-filters';
import { ClinicsTable } from './clinics-table';

const pageSize = 50;

/** The clinics that the signed-in person looks after, by reading. */
export function ClinicsPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const { after, ...filter } = useSearch({ from: '/session/clinics' });
  const navigate = useNavigate({ from: '/clinics' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const page = useLoad(ClinicsDocument, { filter, first: pageSize, after }, { keepPrevious: true });
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const isEmpty = !isFiltered && page.data?.clinics.totalCount === 0;
  const hasLeftClinics = useHasLeftClinics(isEmpty);

  const add = (
    <>
      {can('clinic:import') && (
        <LinkButton to="/imports" icon="upload">
          {formatMessage({ id: 'clinics.import' })}
        </LinkButton>
      )}
      {can('clinic:create') && (
        <LinkButton to="/clinics/new" icon="plus" variant="primary">
          {formatMessage({ id: 'clinics.create' })}
        </LinkButton>
      )}
    </>
  );

  if (isEmpty && !hasLeftClinics) {
    return (
      <>
        <PageHeader title={formatMessage({ id: 'app.nav.clinics' })} />
        <div className="card">
          <EmptyState icon="clinic" title={formatMessage({ id: 'clinics.empty' })} actions={add}>
            {formatMessage({ id: can('clinic:create') ? 'clinics.empty.body' : 'clinics.empty.cannotCreate' })}
          </EmptyState>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'app.nav.clinics' })}
        description={<PrintedBy />}
        actions={
          <>
            <span className="hidden sm:block">
              <Button icon="printer" variant="quiet" onPress={() => print()}>
                {formatMessage({ id: 'clinics.print' })}
              </Button>
            </span>
            <AnswersExport clinics={page.data?.clinics.nodes} />
            {add}
          </>
        }
      />
      <ClinicFilters />
      <Loaded query={page} skeleton={<Skeleton rows={12} />}>
        {({ clinics: { nodes, pageInfo, totalCount } }) =>
          nodes.length === 0 ? (
            <NoClinics
              isFiltered={isFiltered}
              withLeft={filter.withLeft ?? false}
              onClear={() => void navigate({ search: {} })}
              onInclude={() => void navigate({ search: (old) => ({ ...old, withLeft: true, after: undefined }) })}
            />
          ) : (
            <div aria-busy={page.isPlaceholderData} className={cx(page.isPlaceholderData && 'opacity-60')}>
              <ClinicsTable rows={nodes} />
              <TrailPager
                trail={trail}
                pageInfo={pageInfo}
                total={totalCount}
                pageSize={pageSize}
                count={nodes.length}
              />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

/** On paper: when the list was printed, and by whom. */
function PrintedBy() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { name } = useViewer();
  const day = formatInstant(new Date().toISOString(), lang);
  return <span className="hidden text-sm print:inline">{formatMessage({ id: 'clinics.printed' }, { day, name })}</span>;
}
