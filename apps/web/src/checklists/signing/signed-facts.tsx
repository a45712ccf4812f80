import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { prefectureName } from '../../clinics/prefectures';
import { clinicKindLabel } from '../../clinics/words';
import type { SignedChecklistQuery } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import { dayOf, formatDay, formatFiscalYear, formatTime } from '../../ui/dates';
import { formLabel } from '../words';

export type SignedVersion = SignedChecklistQuery['signedChecklist'];

/** Whose list it is, of which edition, who signed it and when: as it was that day. */
export function SignedFacts({ version }: { version: SignedVersion }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { facility, edition, form, fiscalYear, signature } = version;
  const { signedAt, signedBy: by } = signature;
  const editionLabel = lang === 'ja' ? edition.labelJa : edition.labelEn;
  const signed = { day: formatDay(dayOf(new Date(signedAt)), lang), time: formatTime(signedAt), by };
  const facts: readonly (readonly [MessageId, React.ReactNode])[] = [
    ['checklists.version.facility', facility.name],
    ['checklists.version.kind', formatMessage({ id: clinicKindLabel[facility.kind] })],
    ['checklists.version.address', `${prefectureName(facility.prefecture, lang)} ${facility.address}`.trim()],
    ['checklists.version.phone', facility.phone],
    ['checklists.version.code', facility.institutionCode],
    ['checklists.version.director', facility.directorName],
    ['checklists.version.form', `${editionLabel} ${formatMessage({ id: formLabel[form] })}`],
    ['checklists.version.year', formatFiscalYear(fiscalYear, lang)],
    ['checklists.version.signed', formatMessage({ id: 'checklists.version.signed.text' }, signed)],
    ['checklists.version.hash', <Hash version={version} />],
  ];
  return (
    <dl className="card grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1 p-5 text-sm print:border-0 print:p-0">
      {facts
        .filter(([, shown]) => shown)
        .map(([id, shown]) => (
          <div key={id} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt className="text-muted">{formatMessage({ id })}</dt>
            <dd className="min-w-0 break-words">{shown}</dd>
          </div>
        ))}
    </dl>
  );
}

function Hash({ version: { sha256, isIntact } }: { version: SignedVersion }) {
  const { formatMessage } = useIntl();
  return (
    <>
      <code className="break-all text-xs">{sha256}</code>
      {isIntact && <span className="no-print block">{formatMessage({ id: 'checklists.version.hash.ok' })}</span>}
    </>
  );
}
