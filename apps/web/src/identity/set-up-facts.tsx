import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { roleLabel } from '../tenants/words';
import { formatInstant } from '../ui/dates';
import { Facts } from './facts';
import type { UsableLink } from './set-up.page';

/** Who asks, whom, and for what. */
export function SetUpFacts({ link }: { link: UsableLink }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <div className="mb-6">
      <Facts
        facts={[
          [formatMessage({ id: 'tenants.tenant' }), link.tenantName],
          [formatMessage({ id: 'tenants.name' }), link.personName],
          [formatMessage({ id: 'tenants.email' }), link.email],
          [formatMessage({ id: 'tenants.role' }), roleLabel(link.role, formatMessage)],
          [formatMessage({ id: 'identity.setUp.until' }), formatInstant(link.expiresAt, lang)],
        ]}
      />
    </div>
  );
}
