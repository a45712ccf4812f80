import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useViewer } from '../app/session';
import { TwoFactorBoardDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { formatInstant } from '../ui/dates';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { BoardFilters } from './board-filters';
import { BoardTable } from './board-table';
import { DueDay } from './due-day';
import { standingWord } from './words';

const pageSize = 50;

/** All systems of all clinics, and the day by which they need two factors. */
export function TwoFactorBoardPage() {
  const { formatMessage } = useIntl();
  const { after, ...filter } = useSearch({ from: '/session/two-factor' });
  const navigate = useNavigate({ from: '/two-factor' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const query = useLoad(TwoFactorBoardDocument, { filter, first: pageSize, after }, { keepPrevious: true });
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'twoFactor.title' })}
        description={
          <>
            {formatMessage({ id: 'twoFactor.body' })} <PrintedBy />
          </>
        }
        actions={
          <span className="hidden sm:block">
            <Button icon="printer" variant="quiet" onPress={() => print()}>
              {formatMessage({ id: 'twoFactor.print' })}
            </Button>
          </span>
        }
      />
      <DueDay />
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ twoFactorBoard: { nodes, pageInfo, counts, vendors, dueOn } }) =>
          counts.systems === 0 && !isFiltered ? (
            <div className="card">
              <EmptyState
                icon="shield"
                title={formatMessage({ id: 'twoFactor.empty' })}
                actions={<LinkButton to="/clinics">{formatMessage({ id: 'twoFactor.empty.go' })}</LinkButton>}
              >
                {formatMessage({ id: 'twoFactor.empty.body' })}
              </EmptyState>
            </div>
          ) : (
            <>
              <BoardFilters counts={counts} vendors={vendors} />
              {nodes.length === 0 ? (
                <div className="card">
                  <EmptyState
                    title={formatMessage({ id: 'twoFactor.noMatch' })}
                    actions={
                      <Button onPress={() => void navigate({ search: {} })}>
                        {formatMessage({ id: 'ui.clearFilters' })}
                      </Button>
                    }
                  >
                    {formatMessage({ id: 'twoFactor.noMatch.body' })}
                  </EmptyState>
                </div>
              ) : (
                <div aria-busy={query.isPlaceholderData} className={cx(query.isPlaceholderData && 'opacity-60')}>
                  <BoardTable rows={nodes} dueOn={dueOn} />
                  <TrailPager
                    trail={trail}
                    pageInfo={pageInfo}
                    total={filter.standing ? counts[standingWord[filter.standing].count] : counts.systems}
                    pageSize={pageSize}
                    count={nodes.length}
                  />
                </div>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** On paper: when the board was printed, and by whom. */
function PrintedBy() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { name } = useViewer();
  const day = formatInstant(new Date().toISOString(), lang);
  return (
    <span className="hidden text-sm print:inline">{formatMessage({ id: 'twoFactor.printed' }, { day, name })}</span>
  );
}
