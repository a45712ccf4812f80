import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { AuditEventsDocument, type AuditFilter } from '../gql/graphql';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import { ExportButton } from './export-button';
import { LookedBack } from './looked-back';
import { TrailState } from './trail-state';

const pageSize = 50;

/** What happened, newest first: everything for the office, the own clinics for everybody else. */
export function AuditPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const navigate = useNavigate({ from: '/audit' });
  const { after, about, ...rest } = useSearch({ from: '/session/audit' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const filter: AuditFilter = { ...rest, action: about && `${about}.` };
  const query = useLoad(AuditEventsDocument, { filter, first: pageSize, after }, { keepPrevious: true });
  const isFiltered = [...Object.values(filter), after].some((value) => value !== undefined);
  const endCursor = query.data?.auditEvents.pageInfo.endCursor;
  const goOn = () => endCursor && trail.next(endCursor);
  const mayExport = can('audit:export');

  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'audit.title' })}
        description={
          <>
            <p>{formatMessage({ id: 'audit.description' })}</p>
            {mayExport && <p className="no-print">{formatMessage({ id: 'audit.export.note' })}</p>}
          </>
        }
        actions={mayExport && <ExportButton filter={filter} />}
      />
      {can('audit:verify') && <TrailState />}
      <AuditFilters />
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ auditEvents: { nodes, pageInfo, lookedBackTo } }) =>
          nodes.length === 0 && lookedBackTo ? (
            <LookedBack to={lookedBackTo} count={0} onGoOn={goOn} />
          ) : nodes.length === 0 ? (
            <div className="card">
              {isFiltered ? (
                <EmptyState
                  title={formatMessage({ id: 'audit.noMatch' })}
                  actions={
                    <Button onPress={() => void navigate({ search: {} })}>
                      {formatMessage({ id: 'ui.clearFilters' })}
                    </Button>
                  }
                >
                  {formatMessage({ id: 'audit.noMatch.body' })}
                </EmptyState>
              ) : (
                <EmptyState icon="history" title={formatMessage({ id: 'audit.empty' })}>
                  {formatMessage({ id: 'audit.empty.body' })}
                </EmptyState>
              )}
            </div>
          ) : (
            <div aria-busy={query.isPlaceholderData} className={cx(query.isPlaceholderData && 'opacity-60')}>
              <AuditTable events={nodes} />
              {lookedBackTo && <LookedBack to={lookedBackTo} count={nodes.length} onGoOn={goOn} />}
              <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
            </div>
          )
        }
      </Loaded>
    </>
  );
}
