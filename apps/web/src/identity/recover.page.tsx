import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { RequestRecoveryDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TextField } from '../ui/text-field';
import { PublicPage } from './public-page';
import { RefusalBanner } from './refusal-banner';
import { type Refusal, refusalOf, useRefusalText } from './use-sign-in';

/** A key or a password is lost: asks for a link to the person's address. The answer tells nobody whose address it is. */
export function RecoverPage() {
  const { formatMessage } = useIntl();
  const refusalText = useRefusalText();
  const [email, setEmail] = useState('');
  const [isLacking, setLacking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const request = useMutation({
    mutationFn: async () => (await send(RequestRecoveryDocument, { input: { email: email.trim() } })).requestRecovery,
    onMutate: () => setRefusal(null),
    onSuccess: (result) =>
      result.__typename === 'RecoveryRequested' ? setMinutes(result.minutes) : setRefusal(refusalOf(result)),
    onError: (error) => setRefusal(refusalText(error)),
  });
  return (
    <PublicPage>
      <PageHeader title={formatMessage({ id: 'identity.recover' })} />
      <RefusalBanner refusal={refusal} />
      {minutes === null ? (
        <>
          <p className="mb-4">{formatMessage({ id: 'identity.recover.body' })}</p>
          <form
            noValidate
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              setLacking(email.trim() === '');
              if (email.trim() !== '' && !request.isPending) request.mutate();
            }}
          >
            <TextField
              label={formatMessage({ id: 'tenants.email' })}
              type="email"
              autoComplete="email"
              value={email}
              onChange={setEmail}
              error={isLacking ? formatMessage({ id: 'identity.signIn.email.missing' }) : undefined}
            />
            <Button type="submit" variant="primary" wide isPending={request.isPending}>
              {formatMessage({ id: 'identity.recover.action' })}
            </Button>
          </form>
        </>
      ) : (
        <div className="flex flex-col gap-4">
          <Banner tone="success" role="status" title={formatMessage({ id: 'identity.recover.sent' })}>
            {formatMessage({ id: 'identity.recover.sent.body' }, { email: email.trim(), minutes })}
          </Banner>
          <p>{formatMessage({ id: 'identity.recover.notThere' })}</p>
          <p>
            <Button onPress={() => setMinutes(null)}>{formatMessage({ id: 'identity.recover.again' })}</Button>
          </p>
        </div>
      )}
      <div className="mt-6 border-t border-line pt-5">
        <h2 className="text-base">{formatMessage({ id: 'identity.recover.nothing' })}</h2>
        <p className="mb-4 text-sm text-muted">{formatMessage({ id: 'identity.recover.nothing.body' })}</p>
        <Link to="/sign-in">{formatMessage({ id: 'identity.toSignIn' })}</Link>
      </div>
    </PublicPage>
  );
}
