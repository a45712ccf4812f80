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
    <div className="mb-6 flex flex-col gap-4">
      {link.question && <AskedFor question={link.question} />}
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

/** For what a vendor is invited, told before anything is asked for. */
function AskedFor({ question }: { question: NonNullable<UsableLink['question']> }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { clinicName: clinic, askedBy: by, itemJa, itemEn } = question;
  return (
    <section className="rounded-12 border-2 border-blue-900 bg-blue-50 p-4">
      <h2 className="text-lg">{formatMessage({ id: 'identity.setUp.question' }, { clinic })}</h2>
      <p>{formatMessage({ id: 'identity.setUp.question.body' }, { by })}</p>
      <p className="mt-2 font-bold">{lang === 'ja' ? itemJa : itemEn}</p>
      <p className="mt-2 text-sm text-muted">{formatMessage({ id: 'identity.setUp.question.then' })}</p>
    </section>
  );
}
