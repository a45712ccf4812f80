import type { ContactKind, ContactPartsFragment } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';

/** What the form of a contact holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export interface ContactValues {
  readonly kind: ContactKind | '';
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly nightPhone: string;
  readonly confirmedOn: string;
  readonly note: string;
}
export type ContactField = keyof ContactValues;

/** In the order of the form. */
export const contactFields = [
  'kind',
  'name',
  'role',
  'phone',
  'nightPhone',
  'confirmedOn',
  'note',
] as const satisfies readonly ContactField[];

export const contactFieldLabel: Record<ContactField, MessageId> = {
  kind: 'registers.contact.kind',
  name: 'registers.contact.name',
  role: 'registers.contact.role',
  phone: 'registers.contact.phone',
  nightPhone: 'registers.contact.nightPhone',
  confirmedOn: 'registers.contact.confirmedOn',
  note: 'registers.contact.note',
};

export const valuesOfContact = (contact: ContactPartsFragment): ContactValues => ({
  kind: contact.kind,
  name: contact.name,
  role: contact.role,
  phone: contact.phone,
  nightPhone: contact.nightPhone,
  confirmedOn: contact.confirmedOn ?? '',
  note: contact.note,
});

export const blankContact = (kind: ContactKind, name: string): ContactValues => ({
  kind,
  name,
  role: '',
  phone: '',
  nightPhone: '',
  confirmedOn: '',
  note: '',
});

export const isNumbered = ({ phone, nightPhone }: Pick<ContactValues, 'phone' | 'nightPhone'>): boolean =>
  phone.trim() !== '' || nightPhone.trim() !== '';

/** What is missing in a field before anything is sent. */
export function contactFault(values: ContactValues, field: ContactField): MessageId | null {
  if (field === 'kind' && !values.kind) return 'registers.contact.fault.kind';
  if (field === 'name' && !values.name.trim()) return 'registers.contact.fault.name';
  if (field === 'confirmedOn' && isNumbered(values) && !values.confirmedOn)
    return 'registers.contact.fault.confirmedOn';
  return null;
}

/** A number that was just typed has not been confirmed on the day that stood there for the one before. */
export const afterTyping = (values: ContactValues, seen: ContactValues): Pick<ContactValues, 'confirmedOn'> | null =>
  values.confirmedOn !== '' &&
  values.confirmedOn === seen.confirmedOn &&
  (values.phone !== seen.phone || values.nightPhone !== seen.nightPhone)
    ? { confirmedOn: '' }
    : null;
