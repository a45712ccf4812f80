import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { WaysInDocument } from '../../gql/graphql';
import { InspectorNote } from '../two-factors';
import { AccountFrame } from './account-frame';
import { CodesSection } from './codes-section';
import { DevicesSection } from './devices-section';
import { PasswordSection } from './password-section';

/** How the signed-in person gets in, and back in. */
export function WaysInPage() {
  const query = useLoad(WaysInDocument, {});
  return (
    <AccountFrame title="identity.account.waysIn">
      <Loaded query={query}>
        {({ waysIn }) => (
          <div className="flex flex-col gap-6">
            <DevicesSection passkeys={waysIn.passkeys} />
            <CodesSection left={waysIn.recoveryCodesLeft ?? null} />
            {(waysIn.hasPassword || waysIn.method === 'password_and_key') && <PasswordSection waysIn={waysIn} />}
            <InspectorNote method={waysIn.method} />
          </div>
        )}
      </Loaded>
    </AccountFrame>
  );
}
