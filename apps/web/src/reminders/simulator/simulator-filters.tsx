import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLoad } from '../../app/query';
import { type ReminderSimulationQuery, SimulatorClinicDocument } from '../../gql/graphql';
import { ClinicPicker } from '../../tasks/clinic-picker';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import { deadlineKinds, noticeKindLabel } from '../words';
import { isSpan, type Span } from './span';

interface SimulatorFiltersProps {
  readonly span: Span;
  readonly today: string;
  readonly people: ReminderSimulationQuery['reminderSimulation']['people'];
}

/** Which days, whose clinic, which person, in what order; all of it lives in the address. */
export function SimulatorFilters({ span, today, people }: SimulatorFiltersProps) {
  const { formatMessage } = useIntl();
  const { clinic, person, deadlineKind, by } = useSearch({ from: '/session/reminders/simulator' });
  const navigate = useNavigate({ from: '/reminders/simulator' });
  // Days that do not fit yet stay here: somebody is still typing.
  const [typed, setTyped] = useState<Span | null>(null);
  const shown = typed ?? span;
  const { data } = useLoad(SimulatorClinicDocument, { id: clinic ?? '' }, { enabled: clinic !== undefined });

  const change = (next: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (old) => ({ ...old, ...next, after: undefined, page: undefined }), replace: true });
  const changeSpan = (next: Partial<Span>) => {
    const wanted = { ...shown, ...next };
    const fits = isSpan(wanted, today);
    setTyped(fits ? null : wanted);
    if (fits) change({ ...wanted });
  };

  return (
    <section aria-label={formatMessage({ id: 'simulator.filters' })} className="no-print mb-4 flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <DateField
          size="s"
          label={formatMessage({ id: 'simulator.from' })}
          value={shown.from}
          onChange={(from) => from && changeSpan({ from })}
        />
        <DateField
          size="s"
          label={formatMessage({ id: 'simulator.until' })}
          value={shown.until}
          onChange={(until) => until && changeSpan({ until })}
        />
        <div className="w-full sm:w-64">
          <ClinicPicker
            size="s"
            label={formatMessage({ id: 'simulator.clinic' })}
            placeholder={formatMessage({ id: 'simulator.clinic.placeholder' })}
            chosen={clinic && data?.clinic ? { value: clinic, label: data.clinic.name } : null}
            onChange={(chosen) => change({ clinic: chosen?.value, person: undefined })}
          />
        </div>
        <div className="w-full sm:w-56">
          <Select
            size="s"
            label={formatMessage({ id: 'simulator.person' })}
            empty={formatMessage({ id: 'simulator.everybody' })}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={people.some(({ id }) => id === person) ? (person ?? '') : ''}
            onChange={(id) => change({ person: id || undefined })}
          />
        </div>
        <div className="w-full sm:w-64">
          <Select
            size="s"
            label={formatMessage({ id: 'simulator.kind' })}
            empty={formatMessage({ id: 'simulator.kind.all' })}
            options={deadlineKinds.map((one) => ({ value: one, label: formatMessage({ id: noticeKindLabel[one] }) }))}
            value={deadlineKind ?? ''}
            onChange={(one) => change({ deadlineKind: one || undefined })}
          />
        </div>
        <Select
          size="s"
          label={formatMessage({ id: 'simulator.order' })}
          options={[
            { value: 'day', label: formatMessage({ id: 'simulator.order.day' }) },
            { value: 'person', label: formatMessage({ id: 'simulator.order.person' }) },
          ]}
          value={by ?? 'day'}
          onChange={(order) => change({ by: order === 'person' ? order : undefined })}
        />
      </div>
      {typed && (
        <p role="alert" className="text-red-900">
          {formatMessage({ id: 'simulator.badSpan' })}
        </p>
      )}
    </section>
  );
}
