import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLoad } from '../../app/query';
import { ToldDatesDocument } from '../../gql/graphql';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Select } from '../../ui/select';
import { EmptyState } from '../../ui/states';
import { RemindersNav } from '../reminders-nav';
import { ChosenClinic } from './chosen-clinic';
import { PersonPicker } from './person-picker';
import { WhyAnswer } from './why-answer';

const shownDates = 100;

/** Explains in one sentence why somebody got nothing. */
export function WhyPage() {
  const { formatMessage } = useIntl();
  const { clinic, person, date, on } = useSearch({ from: '/session/reminders/why' });
  const navigate = useNavigate({ from: '/reminders/why' });
  const change = (next: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const { data } = useLoad(
    ToldDatesDocument,
    { clinicId: clinic ?? '', first: shownDates },
    { enabled: clinic !== undefined },
  );
  const dates = clinic ? (data?.toldDates.nodes ?? []) : [];
  const today = dayOf(new Date());
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'why.title' })}
        description={formatMessage({ id: 'why.body' })}
        back={<Link to="/deliveries">{formatMessage({ id: 'deliveries.back' })}</Link>}
      />
      <RemindersNav />
      <div className="flex max-w-4xl flex-col gap-6">
        <section aria-label={formatMessage({ id: 'why.title' })} className="card grid gap-5 p-5 sm:grid-cols-2">
          <PersonPicker
            label={formatMessage({ id: 'why.person' })}
            placeholder={formatMessage({ id: 'deliveries.person.placeholder' })}
            id={person}
            onChange={(id) => change({ person: id })}
          />
          <ChosenClinic
            label={formatMessage({ id: 'why.clinic' })}
            placeholder={formatMessage({ id: 'deliveries.clinic.placeholder' })}
            id={clinic}
            onChange={(id) => change({ clinic: id, date: undefined })}
          />
          <Select
            label={formatMessage({ id: 'why.date' })}
            empty={formatMessage({ id: 'why.date.all' })}
            options={dates.map(({ id, title, isOpen }) => ({
              value: id,
              label: isOpen ? title : formatMessage({ id: 'why.date.done' }, { title }),
            }))}
            value={dates.some(({ id }) => id === date) ? (date ?? '') : ''}
            onChange={(id) => change({ date: id || undefined })}
          />
          <DateField
            label={formatMessage({ id: 'why.on' })}
            hint={formatMessage({ id: 'why.on.hint' })}
            value={on ?? today}
            onChange={(day) => change({ on: day ?? undefined })}
          />
        </section>
        {clinic && person ? (
          <WhyAnswer memberId={person} clinicId={clinic} dateId={date} on={on} />
        ) : (
          <div className="card">
            <EmptyState icon="search" title={formatMessage({ id: 'why.choose' })}>
              {formatMessage({ id: 'why.choose.body' })}
            </EmptyState>
          </div>
        )}
      </div>
    </>
  );
}
