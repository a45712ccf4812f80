import { useIntl } from 'react-intl';
import type { ChannelKind } from '../../gql/graphql';
import { Checkbox } from '../../ui/checkbox';
import { RadioGroup } from '../../ui/radio-group';
import { channelLabel, personalChannels } from './words';

interface OwnChannelsProps {
  /** Null for whatever the consultancy's policies say. */
  readonly channels: readonly ChannelKind[] | null;
  readonly hasAccount: boolean;
  readonly hasBrowser: boolean;
  readonly onChange: (channels: readonly ChannelKind[] | null) => void;
}

/** By which ways the person wants to be told, and which of them are not set up. */
export function OwnChannels({ channels, hasAccount, hasBrowser, onChange }: OwnChannelsProps) {
  const { formatMessage } = useIntl();
  const hints: Partial<Record<ChannelKind, string>> = {
    ...(!hasAccount && { line_works: formatMessage({ id: 'reminderPreferences.noAccount' }) }),
    ...(!hasBrowser && { web_push: formatMessage({ id: 'reminderPreferences.noBrowser' }) }),
  };
  return (
    <div className="flex flex-col gap-2">
      <RadioGroup
        label={formatMessage({ id: 'reminderPreferences.channels' })}
        hint={formatMessage({ id: 'reminderPreferences.channels.hint' })}
        options={[
          { value: 'policy', label: formatMessage({ id: 'reminderPreferences.channels.policy' }) },
          { value: 'own', label: formatMessage({ id: 'reminderPreferences.channels.own' }) },
        ]}
        value={channels === null ? 'policy' : 'own'}
        onChange={(choice) => onChange(choice === 'policy' ? null : [...personalChannels])}
      />
      {channels !== null && (
        <div role="group" aria-label={formatMessage({ id: 'reminderPreferences.channels' })} className="ps-4">
          {personalChannels.map((kind) => (
            <div key={kind}>
              <Checkbox
                isSelected={channels.includes(kind)}
                onChange={(isOn) => onChange(isOn ? [...channels, kind] : channels.filter((other) => other !== kind))}
              >
                {formatMessage({ id: channelLabel[kind] })}
              </Checkbox>
              {hints[kind] && <p className="ps-8 text-sm text-muted">{hints[kind]}</p>}
            </div>
          ))}
          {channels.length === 0 && <p className="text-sm">{formatMessage({ id: 'reminderPreferences.none' })}</p>}
        </div>
      )}
    </div>
  );
}
