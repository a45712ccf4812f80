import { type Control, Controller, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { DateField } from '../../ui/date-field';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import type { MessageId } from '../../messages/ja';
import type { TwoFactorStatus } from '../../gql/graphql';
import { twoFactorWord } from '../words';
import {
  type Login,
  loginLabel,
  type SystemField,
  systemFault,
  type SystemValues,
  twoFactorStatuses,
} from './system-values';

const loginHint: Record<Login, MessageId> = {
  client: 'clinics.system.login.client.hint',
  server: 'clinics.system.login.server.hint',
};
const statusBody: Record<TwoFactorStatus, MessageId> = {
  in_place: 'clinics.system.status.in_place.body',
  planned: 'clinics.system.status.planned.body',
  relief: 'clinics.system.status.relief.body',
  none: 'clinics.system.status.none.body',
};

interface LoginFieldsProps {
  readonly control: Control<SystemValues>;
  readonly login: Login;
}

/** Where one kind of login stands with two factors, and only those fields that belong to it. */
export function LoginFields({ control, login }: LoginFieldsProps) {
  const { formatMessage } = useIntl();
  const status = useWatch({ control, name: `${login}Status` });
  const reasonRules = useSystemRules(`${login}ReliefReason`);
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <Controller
        control={control}
        name={`${login}Status`}
        render={({ field: { name, value, onChange, onBlur } }) => (
          <RadioGroup
            name={name}
            onBlur={onBlur}
            label={formatMessage(
              { id: 'clinics.system.twoFactorOf' },
              { login: formatMessage({ id: loginLabel[login] }) },
            )}
            hint={formatMessage({ id: loginHint[login] })}
            options={twoFactorStatuses.map((option) => ({
              value: option,
              label: formatMessage({ id: twoFactorWord[option].label }),
              description: formatMessage({ id: statusBody[option] }),
            }))}
            value={value}
            onChange={onChange}
          />
        )}
      />
      {status === 'planned' && (
        <DayRow control={control} name={`${login}PlannedOn`} label="clinics.system.plannedOn" isRequired />
      )}
      {status === 'relief' && (
        <>
          <Controller
            control={control}
            name={`${login}ReliefReason`}
            rules={reasonRules}
            render={({ field: { ref, ...field }, fieldState }) => (
              <TextField
                {...field}
                inputRef={ref}
                rows={3}
                label={formatMessage({ id: 'clinics.system.reliefReason' })}
                hint={formatMessage({ id: 'clinics.system.reliefReason.hint' })}
                required
                error={fieldState.error?.message}
              />
            )}
          />
          <DayRow control={control} name={`${login}ReliefUntilOn`} label="clinics.system.reliefUntilOn" isRequired />
        </>
      )}
    </div>
  );
}

/** Says in words what is missing in a field. */
export function useSystemRules(name: SystemField) {
  const { formatMessage } = useIntl();
  return {
    validate: (_: unknown, values: SystemValues) => {
      const fault = systemFault(values, name);
      return fault ? formatMessage({ id: fault }) : true;
    },
  };
}

interface DayRowProps {
  readonly control: Control<SystemValues>;
  readonly name: 'renewalOn' | `${Login}PlannedOn` | `${Login}ReliefUntilOn`;
  readonly label: MessageId;
  readonly isRequired: boolean;
}

export function DayRow({ control, name, label, isRequired }: DayRowProps) {
  const { formatMessage } = useIntl();
  return (
    <Controller
      control={control}
      name={name}
      rules={useSystemRules(name)}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <DateField
          inputRef={ref}
          name={name}
          label={formatMessage({ id: label })}
          required={isRequired}
          value={value || null}
          onChange={(day) => onChange(day ?? '')}
          onBlur={onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
