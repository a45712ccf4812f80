import { useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ReminderSimulationDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { dayOf, formatDay, formatTime } from '../../ui/dates';
import { PageHeader } from '../../ui/page-header';
import { TrailPager } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { RemindersNav } from '../reminders-nav';
import { ExportSimulation } from './export-simulation';
import { PAGE_ROWS, PAGES_AT_ONCE } from './run-pages';
import { SimulatorFilters } from './simulator-filters';
import { spanOf } from './span';
import { TellingTable } from './telling-table';
import { useRunPages } from './use-run-pages';

/** Who would be told of what, when and why, if nobody did anything. */
export function SimulatorPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { clinic, person, deadlineKind, by, after, from, until } = useSearch({ from: '/session/reminders/simulator' });
  const pageOf = useRunPages();
  const today = dayOf(new Date());
  const span = spanOf({ from, until }, today);
  const asked = { ...span, clinicId: clinic, memberId: person, kind: deadlineKind };
  const query = useLoad(
    ReminderSimulationDocument,
    { ...asked, order: by ?? 'day', first: PAGE_ROWS * PAGES_AT_ONCE, after },
    // One look ahead from its first page to its last: it is worked out anew when somebody asks for that, or changes something.
    { keepPrevious: true, isSteady: true },
  );
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'simulator.title' })}
        description={formatMessage({ id: 'simulator.body' })}
        actions={
          <>
            <ExportSimulation input={asked} />
            <Button icon="printer" onPress={() => window.print()}>
              {formatMessage({ id: 'simulator.print' })}
            </Button>
          </>
        }
      />
      <RemindersNav />
      <SimulatorFilters span={span} today={today} people={query.data?.reminderSimulation.people ?? []} />
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ reminderSimulation }) => {
          const { from: fromOn, until: untilOn, tellings, messages, recipients } = reminderSimulation;
          const { rows, trail, pageInfo } = pageOf(reminderSimulation);
          const days = { from: formatDay(fromOn, lang), until: formatDay(untilOn, lang) };
          const at = formatTime(new Date(query.dataUpdatedAt).toISOString());
          return (
            <div aria-busy={query.isFetching} className={cx(query.isFetching && 'opacity-60')}>
              <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                <p aria-live="polite">
                  {formatMessage({ id: 'simulator.figures' }, { ...days, tellings, messages, recipients })}
                </p>
                <p className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
                  {formatMessage({ id: 'simulator.workedOutAt' }, { at })}
                  <Button size="s" isPending={query.isFetching} onPress={() => void query.refetch()}>
                    {formatMessage({ id: 'simulator.again' })}
                  </Button>
                </p>
              </div>
              {rows.length === 0 ? (
                <div className="card">
                  <EmptyState icon="bell" title={formatMessage({ id: 'simulator.empty' })}>
                    {formatMessage({ id: 'simulator.empty.body' })}
                  </EmptyState>
                </div>
              ) : (
                <TellingTable tellings={rows} byPerson={by === 'person'} />
              )}
              <TrailPager trail={trail} pageInfo={pageInfo} total={tellings} pageSize={PAGE_ROWS} count={rows.length} />
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
