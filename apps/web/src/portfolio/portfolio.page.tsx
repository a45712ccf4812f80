import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { NoClinics } from '../clinics/care/no-clinics';
import { useHasLeftClinics } from '../clinics/care/use-has-left-clinics';
import { AnswersExport } from '../forms/answers-export';
import { PortfolioDocument, PortfolioTotalsDocument } from '../gql/graphql';
import { cx } from '../ui/cx';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { PortfolioFilters } from './portfolio-filters';
import { PortfolioTable } from './portfolio-table';
import { PortfolioTotals, PortfolioTotalsSkeleton } from './portfolio-totals';
import { RiskFormula } from './risk-formula';

const pageSize = 50;

/** All clinics of the consultancy at a glance; who may not see them all starts with their own. */
export function PortfolioPage() {
  const can = useCan();
  if (can('portfolio:read')) return <Portfolio />;
  return <Navigate to={can('clinic:read') ? '/clinics' : '/questions'} replace />;
}

function Portfolio() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const { sort = 'risk', after, ...filter } = useSearch({ from: '/session/' });
  const navigate = useNavigate({ from: '/' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const page = useLoad(PortfolioDocument, { filter, sort, first: pageSize, after }, { keepPrevious: true });
  const totals = useLoad(PortfolioTotalsDocument, { filter }, { keepPrevious: true });
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const isEmpty = !isFiltered && totals.data?.portfolioTotals.clinics === 0;
  const hasLeftClinics = useHasLeftClinics(isEmpty);

  const add = (
    <>
      {can('clinic:import') && (
        <LinkButton to="/imports" icon="upload">
          {formatMessage({ id: 'portfolio.import' })}
        </LinkButton>
      )}
      {can('clinic:create') && (
        <LinkButton to="/clinics/new" icon="plus" variant="primary">
          {formatMessage({ id: 'portfolio.create' })}
        </LinkButton>
      )}
    </>
  );

  if (isEmpty && !hasLeftClinics) {
    return (
      <>
        <PageHeader title={formatMessage({ id: 'app.nav.portfolio' })} />
        <div className="card">
          <EmptyState icon="clinic" title={formatMessage({ id: 'portfolio.empty' })} actions={add}>
            {formatMessage({ id: 'portfolio.empty.body' })}
          </EmptyState>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'app.nav.portfolio' })}
        actions={
          <>
            <AnswersExport clinics={page.data?.portfolio.nodes.map(({ clinicId, name }) => ({ id: clinicId, name }))} />
            {add}
          </>
        }
      />
      {!page.isError && (
        <Loaded query={totals} skeleton={<PortfolioTotalsSkeleton />}>
          {(data) => <PortfolioTotals totals={data.portfolioTotals} />}
        </Loaded>
      )}
      <PortfolioFilters />
      <Loaded query={page} skeleton={<Skeleton rows={12} />}>
        {({ portfolio: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <NoClinics
              isFiltered={isFiltered}
              withLeft={filter.withLeft ?? false}
              onClear={() => void navigate({ search: {} })}
              onInclude={() => void navigate({ search: (old) => ({ ...old, withLeft: true, after: undefined }) })}
            />
          ) : (
            <div aria-busy={page.isPlaceholderData} className={cx(page.isPlaceholderData && 'opacity-60')}>
              <PortfolioTable rows={nodes} />
              <TrailPager
                trail={trail}
                pageInfo={pageInfo}
                total={totals.data?.portfolioTotals.clinics}
                pageSize={pageSize}
                count={nodes.length}
              />
            </div>
          )
        }
      </Loaded>
      <RiskFormula />
      <p className="no-print mt-4">
        <Link to="/benchmark">{formatMessage({ id: 'portfolio.benchmark' })}</Link>
      </p>
    </>
  );
}
