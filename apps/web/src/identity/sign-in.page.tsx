import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { BeginSignInDocument, FinishSignInDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Icon } from '../ui/icons';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { takeWhoLeft } from './hand-over';
import { passkeysWorkHere, provePasskey } from './passkey';
import { PasskeyAction } from './passkey-action';
import { PasswordSignIn } from './password-sign-in';
import { PublicPage } from './public-page';
import { RefusalBanner } from './refusal-banner';
import { safePath } from './safe-path';
import { SignInSteps } from './sign-in-steps';
import { useSignIn } from './use-sign-in';
import { useSuggestedPasskey } from './use-suggested-passkey';

const finish = async (response: string) =>
  (await send(FinishSignInDocument, { input: { response, tenantId: null } })).finishSignIn;
const byPasskey = async () => finish(await provePasskey((await send(BeginSignInDocument, {})).beginSignIn.options));

/** The way in: one button for the passkey, the browser's own suggestion, and behind them the password with a key. */
export function SignInPage() {
  const { formatMessage } = useIntl();
  const { to, next } = useSearch({ from: '/sign-in' });
  const router = useRouter();
  const signIn = useSignIn(() => void router.navigate({ href: safePath(to), replace: true }));
  const { run, step, isPending } = signIn;
  const works = passkeysWorkHere();
  const [isGreeting, setGreeting] = useState(next === true && works);

  // Two steps in all for the next person: the one before chose to hand over, and this one shows the passkey.
  const askAtOnce = useEffectEvent(() => {
    setGreeting(false);
    run(byPasskey);
  });
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!isGreeting || hasAsked.current) return;
    hasAsked.current = true;
    askAtOnce();
  }, [isGreeting]);
  useSuggestedPasskey(works && !isGreeting && !isPending && step === null, (response) => run(() => finish(response)));

  return (
    <PublicPage>
      <PageHeader title={formatMessage({ id: 'app.signIn' })} />
      <Greeting />
      <RefusalBanner refusal={signIn.refusal} />
      {step ? (
        <SignInSteps step={step} signIn={signIn} />
      ) : (
        <>
          {works && <p className="mb-4">{formatMessage({ id: 'identity.signIn.intro' })}</p>}
          <PasskeyAction label="identity.signIn.action" signIn={signIn} ask={byPasskey} />
          {works && (
            <p className="mt-3 flex gap-2 text-sm text-muted">
              <Icon name="phone" size={20} />
              {formatMessage({ id: 'identity.signIn.otherDevice' })}
            </p>
          )}
          <div className="mt-8 border-t border-line pt-6">
            <PasswordSignIn signIn={signIn} />
          </div>
          <p className="mt-6 border-t border-line pt-5">
            <Link to="/recover">{formatMessage({ id: 'identity.signIn.lost' })}</Link>
          </p>
        </>
      )}
    </PublicPage>
  );
}

/** Why the page stands here: a session has ended, or the person before has handed over. */
function Greeting() {
  const { formatMessage } = useIntl();
  const { ended, next } = useSearch({ from: '/sign-in' });
  const [left] = useState(takeWhoLeft);
  if (!ended && !next) return null;
  return (
    <div className="mb-6">
      {next ? (
        <Banner tone="success" role="status">
          {left
            ? formatMessage({ id: 'identity.handOver.left' }, { name: left })
            : formatMessage({ id: 'identity.handOver.done' })}
        </Banner>
      ) : (
        <Banner tone="warning" role="status" title={formatMessage({ id: 'identity.ended' })}>
          {formatMessage({ id: 'identity.ended.body' })}
        </Banner>
      )}
    </div>
  );
}
