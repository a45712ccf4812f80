import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { SignInWithPasswordDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { TextField } from '../ui/text-field';
import { PasswordField } from './password-fields';
import type { SignIn } from './use-sign-in';

/**
 * The address, in whose suggestions the browser offers the passkey where it can, and behind it the password, for
 * consultancies that ask for one before the key.
 */
export function PasswordSignIn({ signIn }: { signIn: SignIn }) {
  const { formatMessage } = useIntl();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isLacking, setLacking] = useState(false);
  const address = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const submit = () => {
    if (!isOpen) return setOpen(true);
    if (email.trim() === '' || password === '') {
      setLacking(true);
      if (email.trim() === '') address.current?.focus();
      return;
    }
    if (signIn.isPending) return;
    const input = { email: email.trim(), password };
    signIn.run(async () => (await send(SignInWithPasswordDocument, { input })).signInWithPassword);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={formatMessage({ id: 'tenants.email' })}
        hint={formatMessage({ id: 'identity.signIn.email.hint' })}
        error={isLacking && email.trim() === '' ? formatMessage({ id: 'identity.signIn.email.missing' }) : undefined}
        type="email"
        autoComplete="username webauthn"
        value={email}
        onChange={setEmail}
        inputRef={address}
      />
      <AriaButton
        type="button"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        className="inline-flex min-h-11 cursor-pointer items-center gap-1 self-start text-blue-1000 underline underline-offset-4"
      >
        <Icon name="chevronRight" size={16} className={`transition-transform ${isOpen ? 'rotate-90' : ''}`} />
        {formatMessage({ id: 'identity.signIn.byPassword' })}
      </AriaButton>
      {isOpen && (
        <div className="flex flex-col gap-2">
          <PasswordField
            label={formatMessage({ id: 'identity.password' })}
            error={isLacking && password === '' ? formatMessage({ id: 'identity.password.lacking' }) : undefined}
            value={password}
            onChange={setPassword}
          />
          <Button type="submit" wide isPending={signIn.isPending}>
            {formatMessage({ id: 'identity.signIn.byPassword.action' })}
          </Button>
        </div>
      )}
    </form>
  );
}
