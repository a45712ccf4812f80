import { useIntl } from 'react-intl';
import type { SignInMethod } from '../gql/graphql';
import { Icon, type IconName } from '../ui/icons';
import { PrintSheet } from './print-sheet';

/** What the two factors are, for the person who is about to use them. */
export function TwoFactors({ method }: { method: SignInMethod }) {
  const { formatMessage } = useIntl();
  return (
    <>
      <h2 className="mb-2 text-lg">{formatMessage({ id: 'identity.setUp.what' })}</h2>
      <p>{formatMessage({ id: 'identity.setUp.what.body' })}</p>
      <ul className="my-4 grid gap-3 sm:grid-cols-2">
        <Factor icon="key" title={formatMessage({ id: 'identity.factor.have' })}>
          {formatMessage({ id: 'identity.factor.have.body' })}
        </Factor>
        <Factor icon="fingerprint" title={formatMessage({ id: 'identity.factor.are' })}>
          {formatMessage({ id: 'identity.factor.are.body' })}
        </Factor>
      </ul>
      <p className="mb-4 text-sm text-muted">
        {formatMessage({
          id: method === 'passkey' ? 'identity.setUp.private' : 'identity.setUp.private.password',
        })}
      </p>
    </>
  );
}

function Factor({ icon, title, children }: { icon: IconName; title: string; children: React.ReactNode }) {
  return (
    <li className="flex gap-3 rounded-8 border border-line p-4">
      <Icon name={icon} size={28} className="text-blue-1000" />
      <div>
        <p className="font-bold">{title}</p>
        <p className="text-sm text-muted">{children}</p>
      </div>
    </li>
  );
}

/** The same for somebody who inspects the clinic, to be read out or printed. */
export function InspectorNote({ method }: { method: SignInMethod }) {
  const { formatMessage } = useIntl();
  return (
    <PrintSheet>
      {(printButton) => (
        <div className="rounded-12 border border-line bg-white p-5">
          <h2 className="mb-2 text-lg">{formatMessage({ id: 'identity.inspector' })}</h2>
          <p className="mb-2">
            {formatMessage({ id: method === 'passkey' ? 'identity.inspector.passkey' : 'identity.inspector.password' })}
          </p>
          <ul className="mb-3 list-disc ps-5">
            <li>{formatMessage({ id: 'identity.inspector.have' })}</li>
            <li>{formatMessage({ id: 'identity.inspector.are' })}</li>
            {method === 'password_and_key' && <li>{formatMessage({ id: 'identity.inspector.know' })}</li>}
            <li>{formatMessage({ id: 'identity.inspector.each' })}</li>
            <li>{formatMessage({ id: 'identity.inspector.who' })}</li>
          </ul>
          {printButton}
        </div>
      )}
    </PrintSheet>
  );
}
