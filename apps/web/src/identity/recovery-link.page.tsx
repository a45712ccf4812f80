import { useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { RecoveryLinkDocument, type RecoveryLinkQuery } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { formatInstant } from '../ui/dates';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { RadioGroup } from '../ui/radio-group';
import { ClosedLink } from './closed-link';
import { CodeForm } from './code-form';
import { Facts } from './facts';
import { PublicPage } from './public-page';
import { RefusalBanner } from './refusal-banner';
import { ResetForm } from './reset-form';
import { SignInSteps } from './sign-in-steps';
import { useSignIn } from './use-sign-in';

type UsableLink = Extract<RecoveryLinkQuery['recoveryLink'], { __typename: 'RecoveryLink' }>;

/** The page behind the link of a recovery: what was lost decides what comes next; looking at it spends nothing. */
export function RecoveryLinkPage() {
  const { formatMessage } = useIntl();
  const { token } = useParams({ from: '/recover/$token' });
  const link = useQuery({
    queryKey: ['recover', token],
    queryFn: async ({ signal }) => (await send(RecoveryLinkDocument, { token }, signal)).recoveryLink,
    staleTime: Infinity,
  });
  return (
    <PublicPage>
      <PageHeader title={formatMessage({ id: 'identity.recover.link' })} />
      <Loaded query={link}>
        {(found) =>
          found.__typename === 'RecoveryLink' ? (
            <Recovery token={token} link={found} />
          ) : (
            <ClosedLink message={found.message}>
              <LinkButton to="/recover" variant="primary" wide>
                {formatMessage({ id: 'identity.recover.newLink' })}
              </LinkButton>
            </ClosedLink>
          )
        }
      </Loaded>
    </PublicPage>
  );
}

type Lost = 'key' | 'password';

function Recovery({ token, link }: { token: string; link: UsableLink }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const router = useRouter();
  const signIn = useSignIn(() => void router.navigate({ to: '/account/ways-in', replace: true }));
  const [lost, setLost] = useState<Lost | null>(link.hasPassword ? null : 'key');
  const [isReset, setReset] = useState(false);

  if (isReset)
    return (
      <div className="flex flex-col gap-4">
        <Banner tone="success" role="status" title={formatMessage({ id: 'identity.reset.done' })}>
          {formatMessage({ id: 'identity.reset.done.body' })}
        </Banner>
        <LinkButton to="/sign-in" variant="primary" wide>
          {formatMessage({ id: 'identity.toSignIn' })}
        </LinkButton>
      </div>
    );
  if (signIn.step)
    return (
      <>
        <RefusalBanner refusal={signIn.refusal} />
        <SignInSteps step={signIn.step} signIn={signIn} />
      </>
    );
  return (
    <div className="flex flex-col gap-6">
      <Facts
        facts={[
          [formatMessage({ id: 'tenants.email' }), link.email],
          [formatMessage({ id: 'identity.setUp.until' }), formatInstant(link.expiresAt, lang)],
        ]}
      />
      {link.hasPassword && (
        <RadioGroup<Lost>
          label={formatMessage({ id: 'identity.lost' })}
          options={[
            {
              value: 'key',
              label: formatMessage({ id: 'identity.lost.key' }),
              description: formatMessage({ id: 'identity.lost.key.body' }),
            },
            {
              value: 'password',
              label: formatMessage({ id: 'identity.lost.password' }),
              description: formatMessage({ id: 'identity.lost.password.body' }),
            },
          ]}
          value={lost}
          onChange={setLost}
        />
      )}
      {lost === 'key' &&
        (link.hasRecoveryCodes ? (
          <CodeForm token={token} signIn={signIn} />
        ) : (
          <>
            <Banner tone="warning" title={formatMessage({ id: 'identity.code.none' })}>
              {formatMessage({ id: 'identity.recover.nothing.body' })}
            </Banner>
            <LinkButton to="/sign-in" wide>
              {formatMessage({ id: 'identity.toSignIn' })}
            </LinkButton>
          </>
        ))}
      {lost === 'password' && <ResetForm token={token} onDone={() => setReset(true)} />}
    </div>
  );
}
