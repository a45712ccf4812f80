import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Badge } from '../../ui/badge';
import { formatInstant } from '../../ui/dates';
import { Disclosure } from '../../ui/disclosure';
import { Link } from '../../ui/link';
import type { Checklist } from '../checklist-view';

/** All signed versions of the list, newest first, once one of them was opened again. */
export function VersionList({ checklist: { signatures } }: { checklist: Checklist }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!signatures.some(({ reopenedAt }) => reopenedAt)) return null;
  return (
    <div className="no-print text-sm">
      <Disclosure title={formatMessage({ id: 'checklists.versions' }, { count: signatures.length })}>
        <ul className="flex flex-col gap-2">
          {signatures.map(({ id: signatureId, number, signedBy, signedAt, reopenedAt, reopenedBy, reopenReason }) => (
            <li key={signatureId}>
              <p className="flex flex-wrap items-center gap-2">
                <Link to="/signed-checklists/$signatureId" params={{ signatureId }} className="py-1">
                  {formatMessage(
                    { id: 'checklists.versions.one' },
                    { number, by: signedBy, at: formatInstant(signedAt, lang) },
                  )}
                </Link>
                {!reopenedAt && <Badge tone="ok">{formatMessage({ id: 'checklists.versions.inForce' })}</Badge>}
              </p>
              {reopenedAt && (
                <p className="whitespace-pre-wrap text-muted">
                  {formatMessage(
                    { id: 'checklists.versions.reopened' },
                    { at: formatInstant(reopenedAt, lang), by: reopenedBy, reason: reopenReason },
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
