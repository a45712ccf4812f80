import { useIntl } from 'react-intl';
import { Link } from '../ui/link';

const linkClass = 'inline-flex min-h-11 items-center';

/** The ways to a clinic's registers. */
export function RegistersSection({ clinicId }: { clinicId: string }) {
  const { formatMessage } = useIntl();
  return (
    <section aria-labelledby="registers" className="card no-print flex flex-col gap-1 p-5">
      <h2 id="registers" className="text-lg">
        {formatMessage({ id: 'registers.clinic' })}
      </h2>
      <p className="text-muted">{formatMessage({ id: 'registers.clinic.body' })}</p>
      <ul>
        <li>
          <Link to="/clinics/$clinicId/contacts" params={{ clinicId }} className={linkClass}>
            {formatMessage({ id: 'registers.contacts.short' })}
          </Link>
        </li>
        <li>
          <Link to="/clinics/$clinicId/equipment" params={{ clinicId }} className={linkClass}>
            {formatMessage({ id: 'registers.equipment' })}
          </Link>
        </li>
      </ul>
    </section>
  );
}
