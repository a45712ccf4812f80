import { type Control, Controller } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { focusFirstInput } from '../clinics/focus-first-input';
import { useViewer } from '../app/session';
import type { Role } from '../gql/graphql';
import { RadioGroup } from '../ui/radio-group';
import type { MemberValues } from './member-values';
import { roleExplanation } from './member-words';
import { roleLabel, roles } from './words';

/**
 * The roles that the signed-in person may give. Only an owner makes an owner; a vendor is asked for answers about one
 * clinic and is not a member whom one invites here, so that role is offered only to whom has it.
 */
const offered = (viewerRole: string, current: Role | '', isOneself: boolean): readonly Role[] =>
  roles.filter(
    (role) => role === current || (!isOneself && (role === 'owner' ? viewerRole === 'owner' : role !== 'vendor')),
  );

export interface RoleFieldProps {
  readonly control: Control<MemberValues>;
  /** The role that the member has now; empty for a new one. */
  readonly current: Role | '';
  /** Nobody changes the own role. */
  readonly isOneself: boolean;
}

/** One role, each with what it sees and does. */
export function RoleField({ control, current, isOneself }: RoleFieldProps) {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  return (
    <Controller
      control={control}
      name="role"
      rules={{ validate: (role) => role !== '' || formatMessage({ id: 'members.fault.role' }) }}
      render={({ field: { ref, value, ...field }, fieldState }) => (
        <RadioGroup
          {...field}
          label={formatMessage({ id: 'tenants.role' })}
          hint={formatMessage({ id: isOneself ? 'members.field.role.oneself' : 'members.field.role.hint' })}
          required
          groupRef={focusFirstInput(ref)}
          error={fieldState.error?.message}
          options={offered(viewer.role, current, isOneself).map((role) => ({
            value: role,
            label: roleLabel(role, formatMessage),
            description: formatMessage({ id: roleExplanation[role] }),
          }))}
          value={value || null}
        />
      )}
    />
  );
}
