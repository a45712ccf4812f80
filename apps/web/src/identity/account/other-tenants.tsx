import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLoad } from '../../app/query';
import { sendProved } from '../../app/step-up';
import { SwitchTenantDocument, WaysInDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RefusalBanner } from '../refusal-banner';
import { SignInSteps } from '../sign-in-steps';
import { useSignIn } from '../use-sign-in';

/** The other consultancies of the person; working there ends the session here. Nothing for a person with one. */
export function OtherTenants() {
  const { formatMessage } = useIntl();
  const query = useLoad(WaysInDocument, {});
  const [chosen, setChosen] = useState<string | null>(null);
  // A fresh page, since everything in memory belongs to the consultancy that is left.
  const signIn = useSignIn(() => location.assign('/'));
  const others = query.data?.waysIn.otherTenants ?? [];
  if (others.length === 0) return null;
  const switchTo = (tenantId: string) => {
    setChosen(tenantId);
    signIn.run(async () => (await sendProved(SwitchTenantDocument, { input: { tenantId } })).switchTenant);
  };
  return (
    <section className="card mb-6 p-5">
      <h2 className="mb-1 text-lg">{formatMessage({ id: 'identity.tenants' })}</h2>
      <p className="mb-4 text-sm text-muted">{formatMessage({ id: 'identity.tenants.body' })}</p>
      {!signIn.step && <RefusalBanner refusal={signIn.refusal} />}
      <ul className="flex flex-col gap-2">
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button icon="swap" isPending={signIn.isPending && chosen === id} onPress={() => switchTo(id)}>
              {formatMessage({ id: 'identity.tenants.switch' }, { name })}
            </Button>
          </li>
        ))}
      </ul>
      {signIn.step && (
        <Dialog title={formatMessage({ id: 'identity.tenants' })} isOpen isForm onClose={signIn.startOver}>
          <RefusalBanner refusal={signIn.refusal} />
          <SignInSteps step={signIn.step} signIn={signIn} />
        </Dialog>
      )}
    </section>
  );
}
