import { useIntl } from 'react-intl';
import type { SaveReminderSettingsInput } from '../../gql/graphql';
import { Checkbox } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { MonthDayField } from './month-day-field';

export type SettingsDraft = Omit<SaveReminderSettingsInput, 'version' | 'clientMutationId'>;

interface Fields {
  readonly draft: SettingsDraft;
  readonly onChange: (changed: Partial<SettingsDraft>) => void;
}

const usualBreak = { newYearFrom: '12-29', newYearUntil: '01-03' };
const usualQuiet = { quietFrom: '20:00', quietUntil: '07:00' };
const minuteChoices = [5, 15, 30, 60, 120, 360, 1440];

/** The fields of the settings. */
export function SettingsFields({ draft, onChange }: Fields) {
  const { formatMessage } = useIntl();
  const minutes = [...new Set([...minuteChoices, draft.fallbackMinutes])].sort((one, other) => one - other);
  return (
    <>
      <ClosedDays draft={draft} onChange={onChange} />
      <NewYear draft={draft} onChange={onChange} />
      <Quiet draft={draft} onChange={onChange} />
      <div>
        <Checkbox isSelected={draft.mondayDigest} onChange={(mondayDigest) => onChange({ mondayDigest })}>
          <span className="font-bold">{formatMessage({ id: 'reminderSettings.monday' })}</span>
        </Checkbox>
        <p className="text-sm text-muted">{formatMessage({ id: 'reminderSettings.monday.hint' })}</p>
      </div>
      <div className="max-w-72">
        <Select
          label={formatMessage({ id: 'reminderSettings.fallback' })}
          hint={formatMessage({ id: 'reminderSettings.fallback.hint' })}
          options={minutes.map((count) => ({
            value: String(count),
            label: formatMessage({ id: 'reminderSettings.fallback.option' }, { count }),
          }))}
          value={String(draft.fallbackMinutes)}
          onChange={(text) => onChange({ fallbackMinutes: Number(text) })}
        />
      </div>
    </>
  );
}

function ClosedDays({ draft, onChange }: Fields) {
  const { formatMessage } = useIntl();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-bold">{formatMessage({ id: 'reminderSettings.closed' })}</legend>
      <p className="text-sm text-muted">{formatMessage({ id: 'reminderSettings.closed.hint' })}</p>
      <div className="flex flex-wrap gap-x-6">
        <Checkbox isSelected={draft.saturdaysClosed} onChange={(saturdaysClosed) => onChange({ saturdaysClosed })}>
          {formatMessage({ id: 'reminderSettings.saturdays' })}
        </Checkbox>
        <Checkbox isSelected={draft.sundaysClosed} onChange={(sundaysClosed) => onChange({ sundaysClosed })}>
          {formatMessage({ id: 'reminderSettings.sundays' })}
        </Checkbox>
        <Checkbox isSelected={draft.holidaysClosed} onChange={(holidaysClosed) => onChange({ holidaysClosed })}>
          {formatMessage({ id: 'reminderSettings.holidays' })}
        </Checkbox>
      </div>
    </fieldset>
  );
}

function NewYear({ draft, onChange }: Fields) {
  const { formatMessage } = useIntl();
  const { newYearFrom, newYearUntil } = draft;
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        isSelected={newYearFrom != null}
        onChange={(isOn) => onChange(isOn ? usualBreak : { newYearFrom: null, newYearUntil: null })}
      >
        {formatMessage({ id: 'reminderSettings.newYear' })}
      </Checkbox>
      {newYearFrom != null && newYearUntil != null && (
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          <MonthDayField
            label={formatMessage({ id: 'reminderSettings.newYear.from' })}
            value={newYearFrom}
            onChange={(text) => onChange({ newYearFrom: text })}
          />
          <MonthDayField
            label={formatMessage({ id: 'reminderSettings.newYear.until' })}
            value={newYearUntil}
            onChange={(text) => onChange({ newYearUntil: text })}
          />
        </div>
      )}
    </div>
  );
}

function Quiet({ draft, onChange }: Fields) {
  const { formatMessage } = useIntl();
  const { quietFrom, quietUntil } = draft;
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Checkbox
          isSelected={quietFrom != null}
          onChange={(isOn) => onChange(isOn ? usualQuiet : { quietFrom: null, quietUntil: null })}
        >
          <span className="font-bold">{formatMessage({ id: 'reminderSettings.quiet' })}</span>
        </Checkbox>
        <p className="text-sm text-muted">{formatMessage({ id: 'reminderSettings.quiet.hint' })}</p>
      </div>
      {quietFrom != null && quietUntil != null && (
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          <TextField
            label={formatMessage({ id: 'reminderSettings.quiet.from' })}
            type="time"
            value={quietFrom}
            onChange={(text) => onChange({ quietFrom: text })}
          />
          <TextField
            label={formatMessage({ id: 'reminderSettings.quiet.until' })}
            type="time"
            value={quietUntil}
            onChange={(text) => onChange({ quietUntil: text })}
          />
        </div>
      )}
    </div>
  );
}
