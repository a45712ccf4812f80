import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Checkbox } from '../ui/checkbox';
import { Icon } from '../ui/icons';
import { TextField } from '../ui/text-field';

/** Characters, counted as a person counts them. */
export const PASSWORD_LENGTH = 15;
export const lengthOf = (password: string): number => [...password].length;

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly error?: string;
  readonly autoFocus?: boolean;
}

/** A password that the person has, with a way to see what they type. */
export function PasswordField(props: PasswordFieldProps) {
  return <Field {...props} autoComplete="current-password" />;
}

/** A password that the person chooses now: the rule in plain words, and how much is still missing. */
export function NewPasswordField(props: PasswordFieldProps) {
  const { formatMessage } = useIntl();
  const missing = Math.max(0, PASSWORD_LENGTH - lengthOf(props.value));
  return (
    <div>
      <Field {...props} autoComplete="new-password" hint={formatMessage({ id: 'identity.password.rule' })} />
      <p aria-live="polite" className="flex min-h-7 items-center gap-1 text-sm">
        {props.value !== '' &&
          (missing > 0 ? (
            formatMessage({ id: 'identity.password.missing' }, { count: missing })
          ) : (
            <span className="inline-flex items-center gap-1 font-bold text-green-900">
              <Icon name="check" size={18} />
              {formatMessage({ id: 'identity.password.longEnough' })}
            </span>
          ))}
      </p>
    </div>
  );
}

function Field({ hint, autoComplete, ...props }: PasswordFieldProps & { hint?: string; autoComplete: string }) {
  const { formatMessage } = useIntl();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField {...props} hint={hint} type={isShown ? 'text' : 'password'} autoComplete={autoComplete} />
      <Checkbox isSelected={isShown} onChange={setShown}>
        {formatMessage({ id: 'identity.password.show' })}
      </Checkbox>
    </>
  );
}
