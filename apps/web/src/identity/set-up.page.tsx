import { useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { Loaded } from '../app/loaded';
import {
  AcceptInvitationDocument,
  BeginAcceptingInvitationDocument,
  BeginPasskeyRegistrationDocument,
  FinishPasskeyRegistrationDocument,
  SetUpLinkDocument,
  type SetUpLinkQuery,
} from '../gql/graphql';
import { Banner } from '../ui/banner';
import { PageHeader } from '../ui/page-header';
import { ClosedLink } from './closed-link';
import { createPasskey, provePasskey } from './passkey';
import { PasskeyAction } from './passkey-action';
import { PublicPage } from './public-page';
import { RefusalBanner } from './refusal-banner';
import { SetUpFacts } from './set-up-facts';
import { SignInSteps } from './sign-in-steps';
import { InspectorNote, TwoFactors } from './two-factors';
import { useDeviceLabel } from './use-device-label';
import { useSignIn } from './use-sign-in';

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
      <Loaded query={link} pageTitle={formatMessage({ id: 'identity.setUp' })}>
        {(found) => {
          if (found.__typename !== 'SetUpLink')
            return (
              <>
                <PageHeader title={formatMessage({ id: 'identity.setUp' })} />
                <ClosedLink message={found.message} />
              </>
            );
          return found.hasPasskey && !found.replacesPasskeys ? (
            <Acceptance token={token} link={found} />
          ) : (
            <Registration token={token} link={found} />
          );
        }}
      </Loaded>
    </PublicPage>
  );
}

/** For a person who is new here, or whose keys are lost: a passkey for this device, then signed in. */
function Registration({ token, link }: { token: string; link: UsableLink }) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const deviceLabel = useDeviceLabel();
  const signIn = useSignIn(() => void router.navigate({ to: '/second-way', replace: true }));
  const register = async () => {
    const begun = (await send(BeginPasskeyRegistrationDocument, { input: { token } })).beginPasskeyRegistration;
    if (begun.__typename !== 'WebAuthnCeremony') return begun;
    const { response, isThisDevice } = await createPasskey(begun.options);
    const input = { token, response, label: deviceLabel(isThisDevice) };
    return (await send(FinishPasskeyRegistrationDocument, { input })).finishPasskeyRegistration;
  };
  if (signIn.step)
    return (
      <>
        <PageHeader title={formatMessage({ id: 'identity.setUp' })} />
        <RefusalBanner refusal={signIn.refusal} />
        <SignInSteps step={signIn.step} signIn={signIn} />
      </>
    );
  return (
    <>
      <PageHeader title={formatMessage({ id: 'identity.setUp' })} />
      <p className="mb-4">{formatMessage({ id: 'identity.setUp.welcome' }, { name: link.personName })}</p>
      <SetUpFacts link={link} />
      <TwoFactors method={link.method} />
      {link.method === 'password_and_key' && (
        <p className="mb-4">{formatMessage({ id: 'identity.setUp.passwordNext' })}</p>
      )}
      {link.replacesPasskeys && (
        <div className="mb-4">
          <Banner tone="warning" title={formatMessage({ id: 'identity.setUp.replaces' })}>
            {formatMessage({ id: 'identity.setUp.replaces.body' })}
          </Banner>
        </div>
      )}
      <RefusalBanner refusal={signIn.refusal} />
      <PasskeyAction label="identity.setUp.action" signIn={signIn} ask={register} />
      <p className="mt-4 mb-8 text-sm text-muted">{formatMessage({ id: 'identity.setUp.shared' })}</p>
      <InspectorNote method={link.method} />
    </>
  );
}

/** For a person who has a passkey: the invitation is accepted with it, and no key is added. */
function Acceptance({ token, link }: { token: string; link: UsableLink }) {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const signIn = useSignIn(() => void router.navigate({ to: '/', replace: true }));
  const accept = async () => {
    const begun = (await send(BeginAcceptingInvitationDocument, { input: { token } })).beginAcceptingInvitation;
    if (begun.__typename !== 'WebAuthnCeremony') return begun;
    const response = await provePasskey(begun.options);
    return (await send(AcceptInvitationDocument, { input: { token, response } })).acceptInvitation;
  };
  return (
    <>
      <PageHeader title={formatMessage({ id: 'identity.accept' })} />
      {signIn.step ? (
        <>
          <RefusalBanner refusal={signIn.refusal} />
          <SignInSteps step={signIn.step} signIn={signIn} />
        </>
      ) : (
        <>
          <p className="mb-4">
            {formatMessage({ id: 'identity.accept.body' }, { name: link.personName, tenant: link.tenantName })}
          </p>
          <SetUpFacts link={link} />
          <RefusalBanner refusal={signIn.refusal} />
          <PasskeyAction label="identity.accept.action" signIn={signIn} ask={accept} />
          <p className="mt-4 text-sm text-muted">{formatMessage({ id: 'identity.accept.lost' })}</p>
        </>
      )}
    </>
  );
}
