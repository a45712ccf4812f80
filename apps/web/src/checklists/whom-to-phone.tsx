import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import type { ItemPartsFragment } from '../gql/graphql';
import { dialled } from '../registers/contacts/words';
import { shortDay } from '../ui/dates';
import { Link } from '../ui/link';
import type { Checklist } from './checklist-view';

interface WhomToPhoneProps {
  readonly ask: NonNullable<ItemPartsFragment['guidance']>['ask'];
  readonly checklist: Pick<Checklist, 'clinicId' | 'vendors' | 'consultants'>;
}

/** Who knows: the clinic's own vendors or consultant, with the numbers that it confirmed, or nobody else. */
export function WhomToPhone({ ask, checklist: { clinicId, vendors, consultants } }: WhomToPhoneProps) {
  const { formatMessage, formatList } = useIntl();
  const mayAdd = useCan()('system:edit');
  if (ask === 'self') return formatMessage({ id: 'checklists.help.self' });
  if (ask === 'consultant')
    return consultants.length === 0 ? (
      formatMessage({ id: 'checklists.help.consultant' })
    ) : (
      <ul className="flex flex-col gap-1">
        {consultants.map((consultant) => (
          <Helper
            key={consultant.name}
            {...consultant}
            what={formatMessage({ id: 'checklists.help.consultant' })}
            clinicId={clinicId}
          />
        ))}
      </ul>
    );
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
      {vendors.map(({ systems, ...vendor }) => (
        <Helper key={vendor.name} {...vendor} what={formatList(systems, { type: 'unit' })} clinicId={clinicId} />
      ))}
    </ul>
  );
}

interface HelperProps {
  readonly name: string;
  /** What they are to the clinic. */
  readonly what: string;
  readonly phone: string;
  readonly confirmedOn: string | null;
  readonly clinicId: string;
}

function Helper({ name, what, phone, confirmedOn, clinicId }: HelperProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const mayAdd = useCan()('register:edit');
  const link = dialled(phone);
  return (
    <li>
      <span className="font-bold" lang="ja">
        {name}
      </span>{' '}
      <span className="text-sm text-muted">{what}</span>
      {phone ? (
        <span className="block">
          {link ? (
            <a href={link} className="inline-flex min-h-9 items-center">
              {phone}
            </a>
          ) : (
            phone
          )}{' '}
          {confirmedOn && (
            <span className="text-sm text-muted">
              {formatMessage({ id: 'checklists.help.confirmed' }, { day: shortDay(confirmedOn, lang) })}
            </span>
          )}
        </span>
      ) : (
        <span className="block text-sm">
          {formatMessage({ id: 'checklists.help.noNumber' })}{' '}
          {mayAdd && (
            <Link to="/clinics/$clinicId/contacts" params={{ clinicId }}>
              {formatMessage({ id: 'checklists.help.contacts' })}
            </Link>
          )}
        </span>
      )}
    </li>
  );
}
