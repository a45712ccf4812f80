import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { DateField } from '../../ui/date-field';
import { FilterPanel } from '../../ui/filter-panel';
import { Select } from '../../ui/select';
import { channelKinds, channelLabel } from '../policies/words';
import { deliveryStates, deliveryStateWord } from '../words';
import { ChosenClinic } from './chosen-clinic';
import { PersonPicker } from './person-picker';

/** Whose messages of which days, how they went and how they stand; all of it lives in the address. */
export function DeliveryFilters() {
  const { formatMessage } = useIntl();
  const { clinic, person, state, channel, from, until } = useSearch({ from: '/session/deliveries' });
  const navigate = useNavigate({ from: '/deliveries' });
  const [isBackwards, setBackwards] = useState(false);
  const change = (next: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (old) => ({ ...old, ...next, after: undefined }), replace: true });
  const changeDays = (first: string | undefined, last: string | undefined) => {
    const backwards = first !== undefined && last !== undefined && first > last;
    setBackwards(backwards);
    if (!backwards) change({ from: first, until: last });
  };
  return (
    <FilterPanel
      label={formatMessage({ id: 'deliveries.filters' })}
      always={
        <PersonPicker
          size="s"
          label={formatMessage({ id: 'deliveries.person' })}
          placeholder={formatMessage({ id: 'deliveries.person.placeholder' })}
          id={person}
          onChange={(id) => change({ person: id })}
        />
      }
      foot={
        isBackwards && (
          <p role="alert" className="text-red-900">
            {formatMessage({ id: 'deliveries.badSpan' })}
          </p>
        )
      }
    >
      <ChosenClinic
        size="s"
        label={formatMessage({ id: 'deliveries.clinic' })}
        placeholder={formatMessage({ id: 'deliveries.clinic.placeholder' })}
        id={clinic}
        onChange={(id) => change({ clinic: id })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'deliveries.state' })}
        empty={formatMessage({ id: 'deliveries.state.all' })}
        options={deliveryStates.map((one) => ({
          value: one,
          label: formatMessage({ id: deliveryStateWord[one].label }),
        }))}
        value={state ?? ''}
        onChange={(one) => change({ state: one || undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'deliveries.channel' })}
        empty={formatMessage({ id: 'deliveries.state.all' })}
        options={channelKinds.map((one) => ({ value: one, label: formatMessage({ id: channelLabel[one] }) }))}
        value={channel ?? ''}
        onChange={(one) => change({ channel: one || undefined })}
      />
      <div className="col-span-2 flex flex-wrap gap-x-4 gap-y-2">
        <DateField
          size="s"
          label={formatMessage({ id: 'deliveries.from' })}
          value={from ?? null}
          onChange={(day) => changeDays(day ?? undefined, until)}
        />
        <DateField
          size="s"
          label={formatMessage({ id: 'deliveries.until' })}
          value={until ?? null}
          onChange={(day) => changeDays(from, day ?? undefined)}
        />
      </div>
    </FilterPanel>
  );
}
