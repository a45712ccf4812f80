import type { ClinicInput, ClinicKind, ClinicPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { joinTags, parseTags } from './tags';

export const clinicFields = [
  'name',
  'nameKana',
  'kind',
  'prefecture',
  'institutionCode',
  'directorName',
  'phone',
  'address',
  'tags',
] as const satisfies readonly (keyof ClinicInput)[];
export type ClinicField = (typeof clinicFields)[number];

/** What the form of a clinic holds: texts, empty where nothing was entered; `prefecture` is its code as text. */
export interface ClinicValues {
  readonly name: string;
  readonly nameKana: string;
  readonly kind: ClinicKind | '';
  readonly prefecture: string;
  readonly institutionCode: string;
  readonly directorName: string;
  readonly phone: string;
  readonly address: string;
  readonly tags: string;
}

export const blankClinic: ClinicValues = {
  name: '',
  nameKana: '',
  kind: '',
  prefecture: '',
  institutionCode: '',
  directorName: '',
  phone: '',
  address: '',
  tags: '',
};

export const clinicFieldLabel: Record<ClinicField, MessageId> = {
  name: 'clinics.field.name',
  nameKana: 'clinics.field.nameKana',
  kind: 'clinics.field.kind',
  prefecture: 'clinics.field.prefecture',
  institutionCode: 'clinics.field.institutionCode',
  directorName: 'clinics.field.directorName',
  phone: 'clinics.field.phone',
  address: 'clinics.field.address',
  tags: 'clinics.field.tags',
};

export const isClinicField = (field: string | null | undefined): field is ClinicField =>
  clinicFields.some((known) => known === field);

/** A clinic as the form holds it. */
export const valuesOfClinic = (clinic: ClinicPartsFragment): ClinicValues => ({
  name: clinic.name,
  nameKana: clinic.nameKana,
  kind: clinic.kind,
  prefecture: String(clinic.prefecture),
  institutionCode: clinic.institutionCode ?? '',
  directorName: clinic.directorName,
  phone: clinic.phone,
  address: clinic.address,
  tags: joinTags(clinic.tags),
});

/** What is missing in a field before anything is sent; the server checks the rest. */
export function clinicFault(values: ClinicValues, field: ClinicField): MessageId | null {
  if (field === 'name' && !values.name.trim()) return 'clinics.fault.name';
  if (field === 'nameKana') {
    if (!values.nameKana.trim()) return 'clinics.fault.nameKana';
    // A reading with kanji in it would stand at the wrong place of every list.
    if (/\p{Script=Han}/u.test(values.nameKana)) return 'clinics.fault.notKana';
  }
  if (field === 'kind' && !values.kind) return 'clinics.fault.kind';
  if (field === 'prefecture' && !values.prefecture) return 'clinics.fault.prefecture';
  return null;
}

/** What is sent to the server; null while a required choice is missing. */
export function clinicInput(values: ClinicValues): ClinicInput | null {
  const { kind, prefecture, institutionCode, tags, ...texts } = values;
  if (!kind || !prefecture) return null;
  return {
    ...texts,
    kind,
    prefecture: Number(prefecture),
    institutionCode: institutionCode.trim() || null,
    tags: [...parseTags(tags)],
  };
}
