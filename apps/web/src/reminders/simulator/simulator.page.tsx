import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ReminderSimulationDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { dayOf, formatDay } from '../../ui/dates';
import { PageHeader } from '../../ui/page-header';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { RemindersNav } from '../reminders-nav';
import { ExportSimulation } from './export-simulation';
import { SimulatorFilters } from './simulator-filters';
import { spanOf } from './span';
import { TellingTable } from './telling-table';

const pageSize = 50;

/** Who would be told of what, when and why, if nobody did anything. */
export function SimulatorPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { clinic, person, by, after, ...given } = useSearch({ from: '/session/reminders/simulator' });
  const navigate = useNavigate({ from: '/reminders/simulator' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const today = dayOf(new Date());
  const span = spanOf(given, today);
  const asked = { ...span, clinicId: clinic, memberId: person };
  const query = useLoad(
    ReminderSimulationDocument,
    { ...asked, order: by ?? 'day', first: pageSize, after },
    { keepPrevious: true },
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
        {({ reminderSimulation: { nodes, pageInfo, from, until, ...figures } }) => (
          <div aria-busy={query.isPlaceholderData} className={cx(query.isPlaceholderData && 'opacity-60')}>
            <p className="mb-3" aria-live="polite">
              {formatMessage(
                { id: 'simulator.figures' },
                {
                  from: formatDay(from, lang),
                  until: formatDay(until, lang),
                  tellings: figures.tellings,
                  messages: figures.messages,
                  recipients: figures.recipients,
                },
              )}
            </p>
            {nodes.length === 0 ? (
              <div className="card">
                <EmptyState icon="bell" title={formatMessage({ id: 'simulator.empty' })}>
                  {formatMessage({ id: 'simulator.empty.body' })}
                </EmptyState>
              </div>
            ) : (
              <TellingTable tellings={nodes} byPerson={by === 'person'} />
            )}
            <TrailPager
              trail={trail}
              pageInfo={pageInfo}
              total={figures.tellings}
              pageSize={pageSize}
              count={nodes.length}
            />
          </div>
        )}
      </Loaded>
    </>
  );
}
