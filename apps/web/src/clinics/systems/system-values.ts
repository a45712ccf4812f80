import type {
  SaveSystemInput,
  SystemKind,
  SystemPartsFragment,
  TwoFactorStateInput,
  TwoFactorStatus,
} from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';

export const systemKinds = [
  'emr',
  'receipt',
  'pacs',
  'order_entry',
  'pharmacy_record',
  'reservation',
  'network',
  'other',
] as const satisfies readonly SystemKind[];

export const systemKindLabel: Record<SystemKind, MessageId> = {
  emr: 'clinics.system.kind.emr',
  receipt: 'clinics.system.kind.receipt',
  pacs: 'clinics.system.kind.pacs',
  order_entry: 'clinics.system.kind.order_entry',
  pharmacy_record: 'clinics.system.kind.pharmacy_record',
  reservation: 'clinics.system.kind.reservation',
  network: 'clinics.system.kind.network',
  other: 'clinics.system.kind.other',
};

export const logins = ['client', 'server'] as const;
export type Login = (typeof logins)[number];

export const loginLabel: Record<Login, MessageId> = {
  client: 'clinics.system.login.client',
  server: 'clinics.system.login.server',
};

export const twoFactorStatuses = [
  'in_place',
  'planned',
  'relief',
  'none',
] as const satisfies readonly TwoFactorStatus[];

type LoginValues<L extends Login> = {
  readonly [Key in `${L}Status`]: TwoFactorStatus;
} & { readonly [Key in `${L}${'PlannedOn' | 'ReliefReason' | 'ReliefUntilOn'}`]: string };

/** What the form of a system holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type SystemValues = {
  readonly kind: SystemKind | '';
  readonly name: string;
  readonly vendorName: string;
  readonly renewalOn: string;
} & LoginValues<'client'> &
  LoginValues<'server'>;
export type SystemField = keyof SystemValues;

export const systemFieldLabel: Record<SystemField, MessageId> = {
  kind: 'clinics.system.kind',
  name: 'clinics.system.name',
  vendorName: 'clinics.system.vendor',
  renewalOn: 'clinics.system.renewalOn',
  clientStatus: 'clinics.system.login.client',
  clientPlannedOn: 'clinics.system.plannedOn',
  clientReliefReason: 'clinics.system.reliefReason',
  clientReliefUntilOn: 'clinics.system.reliefUntilOn',
  serverStatus: 'clinics.system.login.server',
  serverPlannedOn: 'clinics.system.plannedOn',
  serverReliefReason: 'clinics.system.reliefReason',
  serverReliefUntilOn: 'clinics.system.reliefUntilOn',
};

export const blankSystem: SystemValues = {
  kind: '',
  name: '',
  vendorName: '',
  renewalOn: '',
  clientStatus: 'none',
  clientPlannedOn: '',
  clientReliefReason: '',
  clientReliefUntilOn: '',
  serverStatus: 'none',
  serverPlannedOn: '',
  serverReliefReason: '',
  serverReliefUntilOn: '',
};

/** In the order of the form. */
export const systemFields: readonly SystemField[] = [
  'kind',
  'name',
  'vendorName',
  'renewalOn',
  'clientStatus',
  'clientPlannedOn',
  'clientReliefReason',
  'clientReliefUntilOn',
  'serverStatus',
  'serverPlannedOn',
  'serverReliefReason',
  'serverReliefUntilOn',
];

export const valuesOfSystem = ({ clientLogin, serverLogin, ...system }: SystemPartsFragment): SystemValues => ({
  kind: system.kind,
  name: system.name,
  vendorName: system.vendorName,
  renewalOn: system.renewalOn ?? '',
  clientStatus: clientLogin.status,
  clientPlannedOn: clientLogin.plannedOn ?? '',
  clientReliefReason: clientLogin.reliefReason ?? '',
  clientReliefUntilOn: clientLogin.reliefUntilOn ?? '',
  serverStatus: serverLogin.status,
  serverPlannedOn: serverLogin.plannedOn ?? '',
  serverReliefReason: serverLogin.reliefReason ?? '',
  serverReliefUntilOn: serverLogin.reliefUntilOn ?? '',
});

/** What is missing in a field before anything is sent: a plan needs its day, relief its reason and its end. */
export function systemFault(values: SystemValues, field: SystemField): MessageId | null {
  if (field === 'kind' && !values.kind) return 'clinics.system.fault.kind';
  if (field === 'name' && !values.name.trim()) return 'clinics.system.fault.name';
  for (const login of logins) {
    const status = values[`${login}Status`];
    if (field === `${login}PlannedOn` && status === 'planned' && !values[field])
      return 'clinics.system.fault.plannedOn';
    if (field === `${login}ReliefReason` && status === 'relief' && !values[field].trim())
      return 'clinics.system.fault.reliefReason';
    if (field === `${login}ReliefUntilOn` && status === 'relief' && !values[field])
      return 'clinics.system.fault.reliefUntilOn';
  }
  return null;
}

/** What is sent to the server, besides the system's id; null while its kind is missing. */
export function systemInput(values: SystemValues): Omit<SaveSystemInput, 'clinicId'> | null {
  if (!values.kind) return null;
  return {
    kind: values.kind,
    name: values.name,
    vendorName: values.vendorName,
    renewalOn: values.renewalOn || null,
    clientLogin: loginInput(values, 'client'),
    serverLogin: loginInput(values, 'server'),
  };
}

function loginInput(values: SystemValues, login: Login): TwoFactorStateInput {
  const status = values[`${login}Status`];
  if (status === 'planned') return { status, plannedOn: values[`${login}PlannedOn`] || null };
  if (status === 'relief')
    return {
      status,
      reliefReason: values[`${login}ReliefReason`],
      reliefUntilOn: values[`${login}ReliefUntilOn`] || null,
    };
  return { status };
}

/** The form's field for an input field that the server names, such as `clientLogin.plannedOn`. */
export function systemFieldOf(path: string | null | undefined): SystemField | null {
  const flat = path?.replace(/Login\.(\w)/u, (_, first: string) => first.toUpperCase());
  return systemFields.find((field) => field === flat) ?? null;
}

/** The field that a refusal about a login belongs to. */
export function refusedField(values: SystemValues, login: string, about: 'plan' | 'relief'): SystemField {
  const which = login === 'server' ? 'server' : 'client';
  if (about === 'plan') return `${which}PlannedOn`;
  return values[`${which}ReliefReason`].trim() ? `${which}ReliefUntilOn` : `${which}ReliefReason`;
}
