import type { EquipmentInput, EquipmentKind, EquipmentPartsFragment } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';

export const equipmentKinds = [
  'server',
  'computer',
  'tablet',
  'network',
  'storage',
  'medical_device',
  'printer',
  'other',
] as const satisfies readonly EquipmentKind[];

export const equipmentKindLabel: Record<EquipmentKind, MessageId> = {
  server: 'registers.equipment.kind.server',
  computer: 'registers.equipment.kind.computer',
  tablet: 'registers.equipment.kind.tablet',
  network: 'registers.equipment.kind.network',
  storage: 'registers.equipment.kind.storage',
  medical_device: 'registers.equipment.kind.medical_device',
  printer: 'registers.equipment.kind.printer',
  other: 'registers.equipment.kind.other',
};

export const equipmentTexts = [
  'name',
  'model',
  'place',
  'usedFor',
  'osVersion',
  'manager',
  'vendorName',
  'note',
] as const;
export const equipmentDays = ['boughtOn', 'supportEndsOn'] as const;
type TextName = (typeof equipmentTexts)[number];
type DayName = (typeof equipmentDays)[number];

/** What the form holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type EquipmentValues = Readonly<Record<TextName | DayName, string>> & {
  readonly kind: EquipmentKind;
  readonly isRemote: boolean;
};
export type EquipmentField = keyof EquipmentValues;

/** In the order of the form. */
export const equipmentFields: readonly EquipmentField[] = [
  'name',
  'kind',
  'model',
  'place',
  'usedFor',
  'osVersion',
  'manager',
  'isRemote',
  'vendorName',
  'boughtOn',
  'supportEndsOn',
  'note',
];

export const blankEquipment: EquipmentValues = {
  name: '',
  kind: 'computer',
  model: '',
  place: '',
  usedFor: '',
  osVersion: '',
  manager: '',
  isRemote: false,
  vendorName: '',
  boughtOn: '',
  supportEndsOn: '',
  note: '',
};

export const valuesOfEquipment = (piece: EquipmentPartsFragment): EquipmentValues => ({
  name: piece.name,
  kind: piece.kind,
  model: piece.model,
  place: piece.place,
  usedFor: piece.usedFor,
  osVersion: piece.osVersion,
  manager: piece.manager,
  isRemote: piece.isRemote,
  vendorName: piece.vendorName,
  boughtOn: piece.boughtOn ?? '',
  supportEndsOn: piece.supportEndsOn ?? '',
  note: piece.note,
});

export const equipmentInput = (values: EquipmentValues): EquipmentInput => ({
  ...values,
  boughtOn: values.boughtOn || null,
  supportEndsOn: values.supportEndsOn || null,
});
