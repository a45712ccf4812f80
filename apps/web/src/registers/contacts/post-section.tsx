import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { ContactCertainty, ContactPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { ContactRow } from './contact-row';
import type { Vendor } from './words';

interface PostSectionProps {
  readonly title: string;
  readonly why: string;
  readonly url: string | null;
  readonly certainty: ContactCertainty;
  readonly contacts: readonly ContactPartsFragment[];
  /** Vendors of the clinic's systems that have no contact yet. */
  readonly vendors: readonly Vendor[];
  readonly canEdit: boolean;
  readonly onAdd: (name?: string) => void;
  readonly onEdit: (contact: ContactPartsFragment) => void;
}

/** One post of the chart: why it is called, where its number is found, and the clinic's contacts there. */
export function PostSection(props: PostSectionProps) {
  const { title, why, url, certainty, contacts, vendors, canEdit, onAdd, onEdit } = props;
  const { formatMessage, formatList } = useIntl();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="card flex flex-col gap-2 p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id={heading} className="text-lg">
            {title}
          </h2>
          <p className="max-w-prose text-sm text-muted">{why}</p>
          {url && (
            <p className="text-sm">
              <a href={url} target="_blank" rel="noreferrer" className="inline-flex min-h-6 items-center break-all">
                {formatMessage({ id: 'registers.contacts.official' })}（{new URL(url).hostname}）
              </a>
            </p>
          )}
          {(certainty === 'number_unverified' || certainty === 'secondary') && (
            <p className="text-sm text-muted">{formatMessage({ id: `registers.contacts.certainty.${certainty}` })}</p>
          )}
        </div>
        {canEdit && (
          <Button
            size="s"
            icon="plus"
            aria-label={formatMessage({ id: 'registers.contacts.add.to' }, { post: title })}
            onPress={() => onAdd()}
          >
            {formatMessage({ id: 'registers.contacts.add' })}
          </Button>
        )}
      </div>
      {vendors.map(({ name, systems }) => (
        <div
          key={name}
          className="flex flex-wrap items-center justify-between gap-2 rounded-8 border border-dashed border-solid-gray-600 p-3"
        >
          <p className="min-w-0 break-words">
            {formatMessage(
              { id: 'registers.contacts.vendorMissing' },
              { vendor: name, systems: formatList(systems, { type: 'unit' }) },
            )}
          </p>
          {canEdit && (
            <Button
              size="s"
              aria-label={formatMessage({ id: 'registers.contacts.vendorMissing.addOf' }, { vendor: name })}
              onPress={() => onAdd(name)}
            >
              {formatMessage({ id: 'registers.contacts.vendorMissing.add' })}
            </Button>
          )}
        </div>
      ))}
      {contacts.length > 0 ? (
        <ul>
          {contacts.map((contact) => (
            <ContactRow key={contact.id} contact={contact} canEdit={canEdit} onEdit={() => onEdit(contact)} />
          ))}
        </ul>
      ) : (
        vendors.length === 0 && <p className="text-muted">{formatMessage({ id: 'registers.contacts.none' })}</p>
      )}
    </section>
  );
}
