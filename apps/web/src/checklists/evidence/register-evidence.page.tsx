import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { RegisterEvidenceDocument, type RegisterEvidenceQuery } from '../../gql/graphql';
import { registerLabel } from '../../registers/register-words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { formatDay, formatInstant, shortDay } from '../../ui/dates';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { RegisterRows } from './register-rows';

/** What a register said on its day, as it stands beside an answer. */
export function RegisterEvidencePage() {
  const { formatMessage } = useIntl();
  const { evidenceId } = useParams({ from: '/session/evidence/$evidenceId' });
  const query = useLoad(RegisterEvidenceDocument, { evidenceId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'evidence.kind.register' })} skeleton={<Skeleton rows={12} />}>
      {({ registerEvidence }) => <Kept register={registerEvidence} />}
    </Loaded>
  );
}

function Kept({ register }: { register: RegisterEvidenceQuery['registerEvidence'] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { clinicId, facilityName, kind, note, asOfOn, reviewedOn, facts, sha256, isIntact, addedBy, addedAt } =
    register;
  const name = formatMessage({ id: registerLabel[kind] });
  const told = [
    { label: formatMessage({ id: 'evidence.register.facility' }), text: facilityName, isOurs: false },
    { label: formatMessage({ id: 'evidence.register.asOf' }), text: formatDay(asOfOn, lang), isOurs: true },
    ...(reviewedOn
      ? [
          {
            label: formatMessage({ id: 'evidence.register.reviewedOn' }),
            text: formatDay(reviewedOn, lang),
            isOurs: true,
          },
        ]
      : []),
    ...facts.map(({ labelJa, labelEn, text }) => ({
      label: lang === 'ja' ? labelJa : labelEn,
      text: text === '' ? '—' : text,
      isOurs: false,
    })),
    {
      label: formatMessage({ id: 'evidence.register.kept' }),
      text: formatMessage({ id: 'evidence.added' }, { at: formatInstant(addedAt, lang), who: addedBy }),
      isOurs: true,
    },
  ];
  return (
    <article className="[page:wide] flex flex-col gap-5">
      <PageHeader
        title={formatMessage({ id: 'evidence.register.title' }, { name, day: shortDay(asOfOn, lang) })}
        description={formatMessage({ id: 'evidence.register.body' })}
        back={
          <Link to="/clinics/$clinicId" params={{ clinicId }}>
            {formatMessage({ id: 'registers.back.clinic' })}
          </Link>
        }
        actions={
          <Button variant="primary" icon="printer" onPress={() => window.print()}>
            {formatMessage({ id: 'evidence.register.print' })}
          </Button>
        }
      />
      {!isIntact && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'evidence.register.broken' })}>
          {formatMessage({ id: 'evidence.register.broken.body' })}
        </Banner>
      )}
      <dl className="card grid gap-x-8 gap-y-3 p-5 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:p-2">
        {told.map(({ label, text, isOurs }) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="font-bold wrap-anywhere" lang={isOurs ? undefined : 'ja'}>
              {text}
            </dd>
          </div>
        ))}
      </dl>
      {note !== '' && (
        <p className="whitespace-pre-wrap" lang="ja">
          {note}
        </p>
      )}
      <RegisterRows register={register} />
      <p className="text-sm text-muted">
        {formatMessage({ id: 'evidence.register.hash' })} <code className="break-all">{sha256}</code>
      </p>
    </article>
  );
}
