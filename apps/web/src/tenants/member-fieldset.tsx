import { type Control, Controller, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { focusFirstInput } from '../clinics/focus-first-input';
import type { Role } from '../gql/graphql';
import { TextField } from '../ui/text-field';
import { ClinicChooser } from './clinic-chooser';
import { looksLikeEmail, type MemberValues } from './member-values';
import { needsClinics } from './member-words';
import { RoleField } from './role-field';

export interface MemberFieldsetProps {
  readonly control: Control<MemberValues>;
  /** The role that the member has now; absent for one who is invited, whose address is asked for as well. */
  readonly current?: Role;
  readonly isOneself?: boolean;
}

/** Who somebody is, in which role, and for which clinics where the role has any. */
export function MemberFieldset({ control, current, isOneself = false }: MemberFieldsetProps) {
  const { formatMessage } = useIntl();
  const role = useWatch({ control, name: 'role' });
  return (
    <>
      {!current && (
        <Controller
          control={control}
          name="email"
          rules={{ validate: (text) => looksLikeEmail(text) || formatMessage({ id: 'members.fault.email' }) }}
          render={({ field: { ref, ...field }, fieldState }) => (
            <TextField
              {...field}
              inputRef={ref}
              type="email"
              autoComplete="off"
              required
              label={formatMessage({ id: 'tenants.email' })}
              hint={formatMessage({ id: 'members.field.email.hint' })}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="name"
        rules={{ validate: (text) => text.trim() !== '' || formatMessage({ id: 'members.fault.name' }) }}
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextField
            {...field}
            inputRef={ref}
            autoComplete="off"
            required
            label={formatMessage({ id: 'tenants.name' })}
            hint={formatMessage({ id: 'members.field.name.hint' })}
            error={fieldState.error?.message}
          />
        )}
      />
      <RoleField control={control} current={current ?? ''} isOneself={isOneself} />
      {needsClinics(role) && (
        <Controller
          control={control}
          name="clinics"
          rules={{ validate: (clinics) => clinics.length > 0 || formatMessage({ id: 'members.fault.clinics' }) }}
          render={({ field: { ref, value, onChange }, fieldState }) => (
            <ClinicChooser
              groupRef={focusFirstInput(ref)}
              chosen={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </>
  );
}
