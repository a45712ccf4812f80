import { prefectureByCode } from '@mamori/platform';
import type { ClinicInput, ClinicKind } from '../schema.gen';
import { oneLine, type TextProblem, textProblem, toCode, toReading } from './plain-text';

export const CLINIC_KINDS = ['hospital', 'clinic', 'dental', 'pharmacy'] as const satisfies readonly ClinicKind[];

/** A clinic's particulars as they are kept; empty texts stand for what is not known, null for no institution code. */
export interface ClinicFields {
  readonly name: string;
  readonly nameKana: string;
  readonly kind: ClinicKind;
  readonly prefecture: number;
  readonly address: string;
  readonly phone: string;
  readonly institutionCode: string | null;
  readonly directorName: string;
  readonly tags: readonly string[];
}
export type ClinicField = keyof ClinicFields;

export type FieldProblem =
  | TextProblem
  | { readonly type: 'notKana' }
  | { readonly type: 'notPhone' }
  | { readonly type: 'notCode' }
  | { readonly type: 'unknownKind'; readonly given: string }
  | { readonly type: 'unknownPrefecture'; readonly given: string }
  | { readonly type: 'tooManyTags'; readonly limit: number };

export interface FieldFault {
  readonly field: ClinicField;
  readonly problem: FieldProblem;
}

export type ClinicOutcome =
  | { readonly type: 'ClinicAccepted'; readonly clinic: ClinicFields }
  | { readonly type: 'ClinicAtFault'; readonly faults: readonly FieldFault[] };

const LIMITS = { name: 200, nameKana: 200, address: 500, phone: 50, institutionCode: 50, directorName: 200 } as const;
const TAG_LIMIT = 50;
const TAGS_LIMIT = 20;

/** Checks a clinic's particulars and brings them into the form in which they are kept; names every field at fault. */
export function checkClinic(given: ClinicInput): ClinicOutcome {
  const clinic: ClinicFields = {
    name: oneLine(given.name),
    nameKana: toReading(given.nameKana),
    kind: given.kind,
    prefecture: given.prefecture,
    address: oneLine(given.address),
    phone: toCode(given.phone),
    institutionCode: toCode(given.institutionCode) || null,
    directorName: oneLine(given.directorName),
    tags: [...new Set((given.tags ?? []).map(oneLine).filter((tag) => tag !== ''))],
  };
  const faults = problemsOf(clinic).flatMap(([field, problem]) => (problem ? [{ field, problem }] : []));
  return faults.length > 0 ? { type: 'ClinicAtFault', faults } : { type: 'ClinicAccepted', clinic };
}

function problemsOf(clinic: ClinicFields): readonly (readonly [ClinicField, FieldProblem | null])[] {
  return [
    ['name', textProblem(clinic.name, LIMITS.name, true)],
    ['nameKana', textProblem(clinic.nameKana, LIMITS.nameKana, true) ?? kanaProblem(clinic.nameKana)],
    ['kind', CLINIC_KINDS.includes(clinic.kind) ? null : { type: 'unknownKind', given: clinic.kind }],
    [
      'prefecture',
      prefectureByCode(clinic.prefecture) ? null : { type: 'unknownPrefecture', given: String(clinic.prefecture) },
    ],
    ['address', textProblem(clinic.address, LIMITS.address, false)],
    ['phone', textProblem(clinic.phone, LIMITS.phone, false) ?? phoneProblem(clinic.phone)],
    ['institutionCode', codeProblem(clinic.institutionCode)],
    ['directorName', textProblem(clinic.directorName, LIMITS.directorName, false)],
    ['tags', tagsProblem(clinic.tags)],
  ];
}

// A reading with kanji in it would stand at the wrong place of every list.
const kanaProblem = (kana: string): FieldProblem | null => (/\p{Script=Han}/u.test(kana) ? { type: 'notKana' } : null);

// Spreadsheets drop the leading zero of a number, and the number that is left reaches nobody.
const phoneProblem = (phone: string): FieldProblem | null =>
  phone === '' || (/^\(?[0+][\d()+./,代表内線直通ext-]*$/i.test(phone) && phone.replace(/\D/g, '').length >= 9)
    ? null
    : { type: 'notPhone' };

const codeProblem = (code: string | null): FieldProblem | null => {
  if (code === null) return null;
  return textProblem(code, LIMITS.institutionCode, false) ?? (/^[0-9a-z-]+$/i.test(code) ? null : { type: 'notCode' });
};

function tagsProblem(tags: readonly string[]): FieldProblem | null {
  if (tags.length > TAGS_LIMIT) return { type: 'tooManyTags', limit: TAGS_LIMIT };
  return tags.map((tag) => textProblem(tag, TAG_LIMIT, false)).find((problem) => problem !== null) ?? null;
}
