import { useIntl } from 'react-intl';
import { IconButton } from '../../ui/button';
import { ErrorText } from '../../ui/field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { Side, StageDraft } from './policy-draft';
import { levelLabel, levels } from './words';

const sides = ['before', 'on', 'after'] as const satisfies readonly Side[];
const sideLabel = {
  before: 'reminderPolicies.side.before',
  on: 'reminderPolicies.side.on',
  after: 'reminderPolicies.side.after',
} as const;

interface StageFieldsProps {
  readonly stage: StageDraft;
  /** Counted from 1, for those who hear the fields one by one. */
  readonly place: number;
  readonly error?: string;
  readonly onChange: (stage: StageDraft) => void;
  readonly onRemove: () => void;
}

/** One stage: how many days before or after, and how far it reaches. */
export function StageFields({ stage, place, error, onChange, onRemove }: StageFieldsProps) {
  const { formatMessage } = useIntl();
  const label = formatMessage({ id: 'reminderPolicies.stage' }, { place });
  return (
    <li>
      <div role="group" aria-label={label} className="flex flex-col gap-2 rounded-8 border border-line p-3">
        <div className="grid grid-cols-[5rem_1fr_auto] items-end gap-3 sm:grid-cols-[4rem_8rem_1fr_auto]">
          {stage.side === 'on' ? (
            <span />
          ) : (
            <TextField
              label={formatMessage({ id: 'reminderPolicies.stage.days' })}
              value={stage.days}
              inputMode="numeric"
              onChange={(days) => onChange({ ...stage, days })}
            />
          )}
          <Select
            label={formatMessage({ id: 'reminderPolicies.stage.side' })}
            options={sides.map((value) => ({ value, label: formatMessage({ id: sideLabel[value] }) }))}
            value={stage.side}
            onChange={(side) => side && onChange({ ...stage, side })}
          />
          <span className="sm:order-last">
            <IconButton
              icon="trash"
              label={formatMessage({ id: 'reminderPolicies.stage.remove' }, { place })}
              onPress={onRemove}
            />
          </span>
          <div className="col-span-3 sm:col-span-1">
            <Select
              label={formatMessage({ id: 'reminderPolicies.stage.level' })}
              options={levels.map((value) => ({ value, label: formatMessage({ id: levelLabel[value] }) }))}
              value={stage.level}
              onChange={(level) => level && onChange({ ...stage, level })}
            />
          </div>
        </div>
        {error && (
          <span role="alert">
            <ErrorText>{error}</ErrorText>
          </span>
        )}
      </div>
    </li>
  );
}
