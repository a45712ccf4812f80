import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { send } from '../app/graphql';
import { Loaded } from '../app/loaded';
import {
  BeginPasskeyRegistrationDocument,
  FinishPasskeyRegistrationDocument,
  SetUpLinkDocument,
  type SetUpLinkQuery,
} from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { createPasskey, passkeyProblem, passkeysWorkHere } from './passkey';
import { PublicPage } from './public-page';
import { SetUpExplained } from './set-up-explained';

export type UsableLink = Extract<SetUpLinkQuery['setUpLink'], { __typename: 'SetUpLink' }>;

/** The page behind a one-time link: looking at it spends nothing; only the finished registration uses the link up. */
export function SetUpPage() {
  const { formatMessage } = useIntl();
  const { token } = useParams({ from: '/set-up/$token' });
  const link = useQuery({
    queryKey: ['set-up', token],
    queryFn: async ({ signal }) => (await send(SetUpLinkDocument, { token }, signal)).setUpLink,
    staleTime: Infinity,
  });
  return (
    <PublicPage>
      <PageHeader title={formatMessage({ id: 'identity.setUp' })} />
      <Loaded query={link}>
        {(found) =>
          found.__typename === 'SetUpLink' ? (
            <Registration token={token} link={found} />
          ) : (
            <Closed message={found.message} registered={found.__typename === 'AlreadyRegistered'} />
          )
        }
      </Loaded>
    </PublicPage>
  );
}

function Closed({ message, registered }: { message: string; registered: boolean }) {
  const { formatMessage } = useIntl();
  return (
    <>
      <Banner tone={registered ? 'info' : 'error'} role="alert">
        {message}
      </Banner>
      <p className="mt-6">
        <LinkButton to="/sign-in" wide>
          {formatMessage({ id: 'identity.toSignIn' })}
        </LinkButton>
      </p>
    </>
  );
}

function Registration({ token, link }: { token: string; link: UsableLink }) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const client = useQueryClient();
  const faultText = useFaultText();
  const [refusal, setRefusal] = useState<string | null>(null);

  const register = useMutation({
    mutationFn: async () => {
      const begun = (await send(BeginPasskeyRegistrationDocument, { input: { token } })).beginPasskeyRegistration;
      if (begun.__typename !== 'WebAuthnCeremony') return begun;
      const response = await createPasskey(begun.options);
      return (await send(FinishPasskeyRegistrationDocument, { input: { token, response } })).finishPasskeyRegistration;
    },
    onMutate: () => setRefusal(null),
    onSuccess: async (result) => {
      if (result.__typename !== 'SignedIn') return setRefusal(result.message);
      client.clear();
      await router.navigate({ to: '/', replace: true });
    },
    onError: (error) => {
      const problem = passkeyProblem(error);
      setRefusal(problem ? formatMessage({ id: problem }) : faultText(error));
    },
  });

  return (
    <>
      <SetUpExplained link={link} />
      {refusal && (
        <div className="mb-4">
          <Banner tone="error" role="alert">
            {refusal}
          </Banner>
        </div>
      )}
      {passkeysWorkHere() ? (
        <Button
          variant="primary"
          wide
          icon="fingerprint"
          isPending={register.isPending}
          onPress={() => register.mutate()}
        >
          {formatMessage({ id: register.isPending ? 'identity.waiting' : 'identity.setUp.action' })}
        </Button>
      ) : (
        <Banner tone="error" title={formatMessage({ id: 'identity.unsupported' })}>
          {formatMessage({ id: 'identity.unsupported.body' })}
        </Banner>
      )}
      <p className="mt-4 text-sm text-muted">{formatMessage({ id: 'identity.setUp.shared' })}</p>
    </>
  );
}
