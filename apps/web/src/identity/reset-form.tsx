import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { ResetPasswordDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { lengthOf, NewPasswordField, PASSWORD_LENGTH } from './password-fields';
import { RefusalBanner } from './refusal-banner';
import { type Refusal, refusalOf, useRefusalText } from './use-sign-in';

/** A new password; the key is asked for at the next sign-in as always. */
export function ResetForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { formatMessage } = useIntl();
  const refusalText = useRefusalText();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const reset = useMutation({
    mutationFn: async () => (await send(ResetPasswordDocument, { input: { token, password } })).resetPassword,
    onMutate: () => setRefusal(null),
    onSuccess: (result) => (result.__typename === 'PasswordChanged' ? onDone() : setRefusal(refusalOf(result))),
    onError: (error) => setRefusal(refusalText(error)),
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (lengthOf(password) >= PASSWORD_LENGTH && !reset.isPending) reset.mutate();
      }}
    >
      <NewPasswordField
        label={formatMessage({ id: 'identity.password.new' })}
        value={password}
        onChange={setPassword}
      />
      <RefusalBanner refusal={refusal} />
      <Button
        type="submit"
        variant="primary"
        wide
        isDisabled={lengthOf(password) < PASSWORD_LENGTH}
        isPending={reset.isPending}
      >
        {formatMessage({ id: 'identity.password.decide' })}
      </Button>
    </form>
  );
}
