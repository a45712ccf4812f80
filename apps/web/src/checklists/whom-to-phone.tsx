import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import type { ItemPartsFragment } from '../gql/graphql';
import { shortDay } from '../ui/dates';
import { Link } from '../ui/link';
import type { Checklist } from './checklist-view';

interface WhomToPhoneProps {
  readonly ask: NonNullable<ItemPartsFragment['guidance']>['ask'];
  readonly checklist: Pick<Checklist, 'clinicId' | 'vendors'>;
}

/** Who knows: the clinic's own vendors with the numbers that it confirmed, its consultant, or nobody else. */
export function WhomToPhone({ ask, checklist: { clinicId, vendors } }: WhomToPhoneProps) {
  const { formatMessage, formatList } = useIntl();
  const lang = useLang();
  const mayAdd = useCan()('system:edit');
  if (ask !== 'vendor')
    return formatMessage({ id: ask === 'self' ? 'checklists.help.self' : 'checklists.help.consultant' });
  if (vendors.length === 0)
    return (
      <>
        {formatMessage({ id: 'checklists.help.vendor' })}{' '}
        {mayAdd && (
          <Link to="/clinics/$clinicId" params={{ clinicId }}>
            {formatMessage({ id: 'checklists.help.addVendor' })}
          </Link>
        )}
      </>
    );
  return (
    <ul className="flex flex-col gap-1">
      {vendors.map(({ name, systems, phone, confirmedOn }) => (
        <li key={name}>
          <span className="font-bold">{name}</span>{' '}
          <span className="text-sm text-muted">{formatList(systems, { type: 'unit' })}</span>
          {phone && (
            <span className="block">
              <a href={`tel:${phone.replace(/[^\d+#*]/g, '')}`} className="inline-flex min-h-9 items-center">
                {phone}
              </a>{' '}
              {confirmedOn && (
                <span className="text-sm text-muted">
                  {formatMessage({ id: 'checklists.help.confirmed' }, { day: shortDay(confirmedOn, lang) })}
                </span>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
