import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { send } from '../app/graphql';
import { BeginSignInDocument, FinishSignInDocument, type FinishSignInMutation } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { PageHeader } from '../ui/page-header';
import { passkeyProblem, passkeysWorkHere, provePasskey } from './passkey';
import { PublicPage } from './public-page';

type Choice = Extract<FinishSignInMutation['finishSignIn'], { __typename: 'TenantChoiceRequired' }>;

/** Where to go after signing in: only ever a path of this product. */
const safePath = (to: string | undefined): string => (to && /^\/(?![/\\])/u.test(to) ? to : '/');

/** Signing in with a passkey: one button, no name to type, since the passkey knows whose it is. */
export function SignInPage() {
  const { formatMessage } = useIntl();
  const { to } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const client = useQueryClient();
  const faultText = useFaultText();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const signIn = useMutation({
    mutationFn: async (tenantId: string | null) => {
      const { beginSignIn } = await send(BeginSignInDocument, {});
      const response = await provePasskey(beginSignIn.options);
      return (await send(FinishSignInDocument, { input: { response, tenantId } })).finishSignIn;
    },
    onMutate: () => setRefusal(null),
    onSuccess: async (result) => {
      if (result.__typename === 'TenantChoiceRequired') return setChoice(result);
      if (result.__typename === 'AuthenticationFailed') return setRefusal(result.message);
      client.clear();
      await router.navigate({ href: safePath(to), replace: true });
    },
    onError: (error) => {
      const problem = passkeyProblem(error);
      setRefusal(problem ? formatMessage({ id: problem }) : faultText(error));
    },
  });

  return (
    <PublicPage>
      <PageHeader title={formatMessage({ id: 'app.signIn' })} />
      {refusal && (
        <div className="mb-6">
          <Banner tone="error" role="alert">
            {refusal}
          </Banner>
        </div>
      )}
      {!passkeysWorkHere() ? (
        <Banner tone="error" title={formatMessage({ id: 'identity.unsupported' })}>
          {formatMessage({ id: 'identity.unsupported.body' })}
        </Banner>
      ) : choice ? (
        <>
          <h2 className="mb-1 text-lg">{choice.message}</h2>
          <p className="mb-4 text-muted">{formatMessage({ id: 'identity.chooseTenant.again' })}</p>
          <ul className="flex flex-col gap-3">
            {choice.tenants.map((tenant) => (
              <li key={tenant.id}>
                <Button
                  wide
                  isPending={signIn.isPending && signIn.variables === tenant.id}
                  isDisabled={signIn.isPending}
                  onPress={() => signIn.mutate(tenant.id)}
                >
                  {tenant.name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className="mb-6">{formatMessage({ id: 'identity.signIn.intro' })}</p>
          <Button
            variant="primary"
            wide
            icon="fingerprint"
            isPending={signIn.isPending}
            onPress={() => signIn.mutate(null)}
          >
            {formatMessage({ id: signIn.isPending ? 'identity.waiting' : 'identity.signIn.action' })}
          </Button>
          <div className="mt-8 border-t border-line pt-5 text-sm text-muted">
            <p className="font-bold text-ink">{formatMessage({ id: 'identity.signIn.trouble' })}</p>
            <ul className="mt-1 list-disc ps-5">
              <li>{formatMessage({ id: 'identity.signIn.otherDevice' })}</li>
              <li>{formatMessage({ id: 'identity.signIn.lost' })}</li>
            </ul>
          </div>
        </>
      )}
    </PublicPage>
  );
}
