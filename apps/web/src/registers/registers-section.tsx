import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useLoad } from '../app/query';
import { ClinicRegistersDocument, type ClinicRegistersQuery, type RegisterKind } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { shortDay } from '../ui/dates';
import { RegisterLink } from './register-link';

type Summary = ClinicRegistersQuery['registers'][number];

/** Systems stand on the clinic's own page. */
const shown = [
  'contacts',
  'equipment',
  'backups',
  'continuity',
  'training',
  'accounts',
] as const satisfies readonly RegisterKind[];

const titles: Record<(typeof shown)[number], MessageId> = {
  contacts: 'registers.contacts.short',
  equipment: 'registers.equipment',
  backups: 'registers.kind.backups',
  continuity: 'registers.kind.continuity',
  training: 'registers.kind.training',
  accounts: 'registers.kind.accounts',
};

/** The ways to a clinic's registers, each with a line on how it stands. */
export function RegistersSection({ clinicId }: { clinicId: string }) {
  const { formatMessage } = useIntl();
  // The ways stay open when the line cannot be told.
  const { data } = useLoad(ClinicRegistersDocument, { clinicId });
  return (
    <section aria-labelledby="registers" className="card no-print flex flex-col gap-1 p-5">
      <h2 id="registers" className="text-lg">
        {formatMessage({ id: 'registers.clinic' })}
      </h2>
      <p className="text-muted">{formatMessage({ id: 'registers.clinic.body' })}</p>
      <ul className="divide-y divide-line">
        {shown.map((kind) => (
          <li
            key={kind}
            className="flex flex-col gap-x-4 py-1 sm:flex-row sm:flex-wrap sm:items-center sm:justify-between"
          >
            <RegisterLink clinicId={clinicId} kind={kind}>
              {formatMessage({ id: titles[kind] })}
            </RegisterLink>
            <Standing summary={data?.registers.find((summary) => summary.kind === kind)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ summary }: { summary: Summary | undefined }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!summary) return null;
  const { rows: count, changedOn } = summary;
  if (count === 0)
    return <span className="text-sm text-muted">{formatMessage({ id: 'registers.standing.empty' })}</span>;
  return (
    <span className="text-sm text-muted">
      {formatMessage({ id: 'registers.row.count' }, { count })}
      {changedOn && ` ・ ${formatMessage({ id: 'registers.standing.changed' }, { day: shortDay(changedOn, lang) })}`}
    </span>
  );
}
