import { useIntl } from 'react-intl';
import type { ChannelKind } from '../../gql/graphql';
import { Checkbox } from '../../ui/checkbox';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import type { PolicyDraft } from './policy-draft';
import { channelKinds, channelLabel, closedDayLabel, closedDayRules, groupingLabel, groupings } from './words';

interface PolicyFieldsProps {
  readonly draft: PolicyDraft;
  readonly onChange: (changed: Partial<PolicyDraft>) => void;
  /** What to put right in a field, by the server's name of it. */
  readonly errorOf: (field: string) => string | undefined;
}

/** All of a policy but its stages. */
export function PolicyFields({ draft, onChange, errorOf }: PolicyFieldsProps) {
  const { formatMessage } = useIntl();
  const text = (name: 'before' | 'after' | 'as_is') => formatMessage({ id: closedDayLabel[name] });
  return (
    <>
      <Repeats draft={draft} onChange={onChange} errorOf={errorOf} />
      <div className="max-w-48">
        <TextField
          label={formatMessage({ id: 'reminderPolicies.at' })}
          hint={formatMessage({ id: 'reminderPolicies.at.hint' })}
          error={errorOf('at')}
          type="time"
          value={draft.at}
          onChange={(at) => onChange({ at })}
        />
      </div>
      <RadioGroup
        label={formatMessage({ id: 'reminderPolicies.closed' })}
        hint={formatMessage({ id: 'reminderPolicies.closed.hint' })}
        options={closedDayRules.map((value) => ({ value, label: text(value) }))}
        value={draft.onClosedDay}
        onChange={(onClosedDay) => onChange({ onClosedDay })}
      />
      <div>
        <Checkbox isSelected={draft.escalates} onChange={(escalates) => onChange({ escalates })}>
          {formatMessage({ id: 'reminderPolicies.escalates.label' })}
        </Checkbox>
        <p className="text-sm text-muted">{formatMessage({ id: 'reminderPolicies.escalates.hint' })}</p>
      </div>
      <RadioGroup
        label={formatMessage({ id: 'reminderPolicies.grouping' })}
        options={groupings.map((value) => ({ value, label: formatMessage({ id: groupingLabel[value] }) }))}
        value={draft.grouping}
        onChange={(grouping) => onChange({ grouping })}
      />
      <Channels chosen={draft.channels} onChange={(channels) => onChange({ channels })} />
    </>
  );
}

const USUAL_REPEAT = '7';

function Repeats({ draft, onChange, errorOf }: PolicyFieldsProps) {
  const { formatMessage } = useIntl();
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        isSelected={draft.repeatsEveryDays !== null}
        onChange={(isOn) => onChange({ repeatsEveryDays: isOn ? USUAL_REPEAT : null })}
      >
        {formatMessage({ id: 'reminderPolicies.repeats.label' })}
      </Checkbox>
      {draft.repeatsEveryDays !== null && (
        <div className="max-w-48">
          <TextField
            label={formatMessage({ id: 'reminderPolicies.repeats.days' })}
            error={errorOf('repeatsEveryDays')}
            inputMode="numeric"
            value={draft.repeatsEveryDays}
            onChange={(repeatsEveryDays) => onChange({ repeatsEveryDays })}
          />
        </div>
      )}
    </div>
  );
}

function Channels({
  chosen,
  onChange,
}: {
  chosen: readonly ChannelKind[];
  onChange: (channels: ChannelKind[]) => void;
}) {
  const { formatMessage } = useIntl();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-bold">{formatMessage({ id: 'reminderPolicies.channels' })}</legend>
      <p className="text-sm text-muted">{formatMessage({ id: 'reminderPolicies.channels.hint' })}</p>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {channelKinds.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={chosen.includes(kind)}
            onChange={(isOn) => onChange(isOn ? [...chosen, kind] : chosen.filter((other) => other !== kind))}
          >
            {formatMessage({ id: channelLabel[kind] })}
          </Checkbox>
        ))}
      </div>
      {chosen.length === 0 && (
        <p className="text-sm">{formatMessage({ id: 'reminderPolicies.channels.none.about' })}</p>
      )}
    </fieldset>
  );
}
