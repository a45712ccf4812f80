import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ClinicChecklistsQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { dayOf, shortDay } from '../ui/dates';
import { Link } from '../ui/link';

type Signatures = ClinicChecklistsQuery['checklists'][number]['signatures'];

/** The last signed version of a list, with its day, and whether it is in force; nothing where none was signed. */
export function SignedVersions({ signatures }: { signatures: Signatures }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [last] = signatures;
  if (!last) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {last.reopenedAt ? (
        <span className="text-sm text-muted">{formatMessage({ id: 'clinics.checklist.reopened' })}</span>
      ) : (
        <Badge tone="ok">{formatMessage({ id: 'clinics.checklist.signed' })}</Badge>
      )}
      <Link
        to="/signed-checklists/$signatureId"
        params={{ signatureId: last.id }}
        className="inline-flex min-h-6 items-center"
      >
        {formatMessage(
          { id: 'clinics.checklist.signed.on' },
          { number: last.number, day: shortDay(dayOf(new Date(last.signedAt)), lang) },
        )}
      </Link>
    </p>
  );
}
