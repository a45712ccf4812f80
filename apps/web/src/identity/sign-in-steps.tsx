import { useState } from 'react';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { BeginSignInDocument, ChooseTenantDocument, FinishSignInDocument, GivePasswordDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { provePasskey } from './passkey';
import { lengthOf, NewPasswordField, PASSWORD_LENGTH, PasswordField } from './password-fields';
import type { SignIn, SignInStep } from './use-sign-in';

type Step<Name extends SignInStep['__typename']> = Extract<SignInStep, { readonly __typename: Name }>;

/** What is still missing of a sign-in: the key, the password, or where to work. */
export function SignInSteps({ step, signIn }: { step: SignInStep; signIn: SignIn }) {
  const { formatMessage } = useIntl();
  return (
    <div className="flex flex-col gap-4">
      {step.__typename === 'KeyRequired' && <KeyStep step={step} signIn={signIn} />}
      {step.__typename === 'PasswordRequired' && <PasswordStep step={step} signIn={signIn} />}
      {step.__typename === 'TenantChoiceRequired' && <TenantStep step={step} signIn={signIn} />}
      <p className="mt-2">
        <Button variant="quiet" isDisabled={signIn.isPending} onPress={signIn.startOver}>
          {formatMessage({ id: 'identity.startOver' })}
        </Button>
      </p>
    </div>
  );
}

function KeyStep({ step, signIn }: { step: Step<'KeyRequired'>; signIn: SignIn }) {
  const { formatMessage } = useIntl();
  const [isFirst, setFirst] = useState(true);
  const proveKey = async () => {
    // A question that was left is spent: the server gives another for the same sign-in.
    const options = isFirst ? step.options : (await send(BeginSignInDocument, {})).beginSignIn.options;
    setFirst(false);
    const response = await provePasskey(options);
    return (await send(FinishSignInDocument, { input: { response, tenantId: null } })).finishSignIn;
  };
  return (
    <>
      <h2 className="text-lg">{formatMessage({ id: 'identity.key.title' })}</h2>
      <p>{formatMessage({ id: 'identity.key.body' })}</p>
      <Button
        variant="primary"
        size="l"
        wide
        autoFocus
        icon="key"
        isPending={signIn.isPending}
        onPress={() => signIn.run(proveKey)}
      >
        {formatMessage({ id: signIn.isPending ? 'identity.waiting' : 'identity.key.action' })}
      </Button>
    </>
  );
}

function PasswordStep({ step, signIn }: { step: Step<'PasswordRequired'>; signIn: SignIn }) {
  const { formatMessage } = useIntl();
  const [password, setPassword] = useState('');
  const isLongEnough = !step.isFirst || lengthOf(password) >= PASSWORD_LENGTH;
  const Field = step.isFirst ? NewPasswordField : PasswordField;
  return (
    <form
      noValidate
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLongEnough || password === '' || signIn.isPending) return;
        signIn.run(async () => (await send(GivePasswordDocument, { input: { password } })).givePassword);
      }}
    >
      <h2 className="text-lg">
        {formatMessage({ id: step.isFirst ? 'identity.password.first' : 'identity.password.asked' })}
      </h2>
      <p className="mb-2">{step.message}</p>
      <Field label={formatMessage({ id: 'identity.password' })} value={password} onChange={setPassword} autoFocus />
      <Button
        type="submit"
        variant="primary"
        wide
        isDisabled={!isLongEnough || password === ''}
        isPending={signIn.isPending}
      >
        {formatMessage({ id: step.isFirst ? 'identity.password.decide' : 'app.signIn' })}
      </Button>
    </form>
  );
}

function TenantStep({ step, signIn }: { step: Step<'TenantChoiceRequired'>; signIn: SignIn }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = (tenantId: string) => {
    setChosen(tenantId);
    signIn.run(async () => (await send(ChooseTenantDocument, { input: { tenantId } })).chooseTenant);
  };
  return (
    <>
      <h2 className="text-lg">{step.message}</h2>
      <ul className="flex flex-col gap-3">
        {step.tenants.map(({ id, name }) => (
          <li key={id}>
            <Button
              wide
              isPending={signIn.isPending && chosen === id}
              isDisabled={signIn.isPending}
              onPress={() => choose(id)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
