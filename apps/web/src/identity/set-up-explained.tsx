import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { roleLabel } from '../tenants/words';
import { formatInstant } from '../ui/dates';
import { Icon, type IconName } from '../ui/icons';
import type { UsableLink } from './set-up.page';

/** Whom the link is for, and what a passkey is, in plain words. */
export function SetUpExplained({ link }: { link: UsableLink }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const facts = [
    [formatMessage({ id: 'tenants.tenant' }), link.tenantName],
    [formatMessage({ id: 'tenants.name' }), link.personName],
    [formatMessage({ id: 'tenants.email' }), link.email],
    [formatMessage({ id: 'tenants.role' }), roleLabel(link.role, formatMessage)],
    [formatMessage({ id: 'identity.setUp.until' }), formatInstant(link.expiresAt, lang)],
  ] as const;
  return (
    <>
      <p className="mb-4">{formatMessage({ id: 'identity.setUp.welcome' }, { name: link.personName })}</p>
      <dl className="mb-6 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr] rounded-8 bg-solid-gray-50 px-4 py-3">
        {facts.map(([term, value]) => (
          <div key={term} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
            <dt className="text-sm text-muted sm:text-base">{term}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
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
      <p className="mb-6 text-sm text-muted">{formatMessage({ id: 'identity.setUp.private' })}</p>
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
