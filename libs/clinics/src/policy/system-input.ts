import { type Day, isDay } from '@mamori/platform';
import type { SaveSystemInput, SystemKind, TwoFactorState } from '../schema.gen';
import { oneLine, type TextProblem, textProblem } from './plain-text';
import { type Login, recordLogin } from './two-factor';

const KINDS = [
  'emr',
  'receipt',
  'pacs',
  'order_entry',
  'pharmacy_record',
  'reservation',
  'network',
  'other',
] as const satisfies readonly SystemKind[];

/** A system's particulars as they are kept. */
export interface SystemFields {
  readonly kind: SystemKind;
  readonly name: string;
  readonly vendorName: string;
  readonly renewalOn: Day | null;
  readonly clientLogin: TwoFactorState;
  readonly serverLogin: TwoFactorState;
}

/** The input field at fault; a login's own fields are written as paths. */
export type SystemField =
  'kind' | 'name' | 'vendorName' | 'renewalOn' | `${Login}Login.${'plannedOn' | 'reliefReason' | 'reliefUntilOn'}`;

export type SystemProblem = TextProblem | { readonly type: 'notADay' } | { readonly type: 'unknownKind' };

export type SystemOutcome =
  | { readonly type: 'SystemAccepted'; readonly system: SystemFields }
  | { readonly type: 'PlannedDateRequired'; readonly login: Login }
  | { readonly type: 'ReliefDetailsRequired'; readonly login: Login }
  | { readonly type: 'SystemAtFault'; readonly field: SystemField; readonly problem: SystemProblem };

/** Checks a system's particulars and where its two kinds of login stand; names the first thing at fault. */
export function checkSystem(given: Omit<SaveSystemInput, 'clinicId'>): SystemOutcome {
  const clientLogin = recordLogin('client', given.clientLogin);
  if (clientLogin.type !== 'LoginAccepted') return clientLogin;
  const serverLogin = recordLogin('server', given.serverLogin);
  if (serverLogin.type !== 'LoginAccepted') return serverLogin;
  const system: SystemFields = {
    kind: given.kind,
    name: oneLine(given.name),
    vendorName: oneLine(given.vendorName),
    renewalOn: given.renewalOn ?? null,
    clientLogin: clientLogin.state,
    serverLogin: serverLogin.state,
  };
  for (const [field, problem] of problemsOf(system)) if (problem) return { type: 'SystemAtFault', field, problem };
  return { type: 'SystemAccepted', system };
}

type FieldCheck = readonly [SystemField, SystemProblem | null];

function problemsOf(system: SystemFields): readonly FieldCheck[] {
  return [
    ['kind', KINDS.includes(system.kind) ? null : { type: 'unknownKind' }],
    ['name', textProblem(system.name, 200, true)],
    ['vendorName', textProblem(system.vendorName, 200, false)],
    ['renewalOn', dayProblem(system.renewalOn)],
    ...loginProblems('client', system.clientLogin),
    ...loginProblems('server', system.serverLogin),
  ];
}

const loginProblems = (login: Login, state: TwoFactorState): readonly FieldCheck[] => [
  [`${login}Login.plannedOn`, dayProblem(state.plannedOn)],
  [`${login}Login.reliefReason`, textProblem(oneLine(state.reliefReason), 1_000, false)],
  [`${login}Login.reliefUntilOn`, dayProblem(state.reliefUntilOn)],
];

const dayProblem = (day: Day | null): SystemProblem | null => (day === null || isDay(day) ? null : { type: 'notADay' });
