import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { CalendarFeedsDocument, CreateCalendarFeedDocument, MyCalendarFeedsDocument } from '../../gql/graphql';
import { ClinicPicker } from '../../tasks/clinic-picker';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import type { SelectOption } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { MadeFeed } from './made-address';

interface CreateFeedProps {
  readonly onMade: (made: MadeFeed) => void;
  readonly onClose: () => void;
}

/** Asks where the address will be used and which dates it is to hold. */
export function CreateFeed({ onMade, onClose }: CreateFeedProps) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const create = useChange(CreateCalendarFeedDocument, { refreshes: [MyCalendarFeedsDocument, CalendarFeedsDocument] });
  const [clientMutationId] = useState(newMutationId);
  const [name, setName] = useState('');
  const [dates, setDates] = useState<'mine' | 'clinic'>('mine');
  const [clinic, setClinic] = useState<SelectOption<string> | null>(null);
  const [nameError, setNameError] = useState<string>();
  const [clinicError, setClinicError] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);

  const submit = async () => {
    setNameError(undefined);
    setRefusal(null);
    const isMissing = dates === 'clinic' && !clinic;
    setClinicError(isMissing ? formatMessage({ id: 'calendars.clinic.required' }) : undefined);
    if (isMissing) return;
    const clinicId = dates === 'clinic' ? clinic?.value : undefined;
    try {
      const { createCalendarFeed: made } = await create.mutateAsync({ input: { clientMutationId, name, clinicId } });
      if (made.__typename === 'CalendarFeedCreated') onMade({ name: made.feed.name, path: made.path });
      else if (made.__typename === 'InvalidInput') setNameError(made.message);
      else setRefusal(made.message);
    } catch (error) {
      setRefusal(faultText(error));
    }
  };

  return (
    <FormDialog
      title={formatMessage({ id: 'calendars.create.title' })}
      submitLabel={formatMessage({ id: 'calendars.create' })}
      isSubmitting={create.isPending}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={formatMessage({ id: 'calendars.name' })}
        hint={formatMessage({ id: 'calendars.name.hint' })}
        required
        error={nameError}
        value={name}
        onChange={setName}
      />
      <RadioGroup
        label={formatMessage({ id: 'calendars.dates' })}
        options={[
          {
            value: 'mine',
            label: formatMessage({ id: 'calendars.dates.mine' }),
            description: formatMessage({ id: 'calendars.dates.mine.hint' }),
          },
          { value: 'clinic', label: formatMessage({ id: 'calendars.dates.clinic' }) },
        ]}
        value={dates}
        onChange={setDates}
      />
      {dates === 'clinic' && (
        <ClinicPicker
          label={formatMessage({ id: 'calendars.clinic' })}
          required
          error={clinicError}
          chosen={clinic}
          onChange={setClinic}
        />
      )}
    </FormDialog>
  );
}
