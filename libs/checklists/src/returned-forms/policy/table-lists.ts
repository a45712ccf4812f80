import { fold, type FormKind } from '@mamori/editions';
import { prefectureByCode } from '@mamori/platform';
import type { TableLine } from './answers-table';
import { yearOf } from './named-year';

/** What says of a list whose it is. */
export interface NamedList {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly institutionCode: string;
  readonly prefecture: number;
  readonly form: FormKind;
  readonly fiscalYear: number;
  readonly editionLabelJa: string;
}

const forms: Readonly<Record<FormKind, readonly string[]>> = {
  medical: ['医療機関確認用', 'Medical institution'],
  pharmacy: ['薬局確認用', 'Pharmacy'],
  vendor: ['事業者確認用', 'Vendor'],
  own: ['独自', 'Own'],
};

type Whose = Pick<TableLine, 'clinicName' | 'institutionCode' | 'prefecture'>;
type Of = Pick<TableLine, 'form' | 'edition' | 'fiscalYear'>;
type Clinic = Pick<NamedList, 'clinicName' | 'institutionCode' | 'prefecture'>;

/** Whether a row is of a clinic: by its code, which spreadsheets take zeros from, or else by name and prefecture. */
export function sameClinic(line: Whose, clinic: Clinic): boolean {
  const code = withoutZeros(line.institutionCode);
  if (code !== '' && clinic.institutionCode !== '') return code === withoutZeros(clinic.institutionCode);
  const prefecture = prefectureByCode(clinic.prefecture);
  const isThere = line.prefecture === '' || [prefecture?.nameJa, prefecture?.nameEn].includes(line.prefecture);
  return isThere && fold(line.clinicName) === fold(clinic.clinicName);
}

/** Whether a row of the clinic is of this list: by form, edition and fiscal year. */
export function listFits(line: Of, list: NamedList): boolean {
  return (
    forms[list.form].includes(line.form) &&
    fold(line.edition) === fold(list.editionLabelJa) &&
    yearOf(line.fiscalYear) === list.fiscalYear
  );
}

export type FoundList =
  | { readonly type: 'ListFound'; readonly id: string }
  | { readonly type: 'NotFound'; readonly kind: 'unknown_clinic' | 'clinic_unclear' | 'unknown_list' };

/** Tells of which of the lists each row is. Rows of one list follow each other, so most are told by the one before. */
export function listFinder(lists: readonly NamedList[]): (line: TableLine) => FoundList {
  const known = new Map<string, FoundList>();
  return (line) => {
    const key = [line.institutionCode, line.clinicName, line.prefecture, line.form, line.edition, line.fiscalYear].join(
      '\n',
    );
    const found = known.get(key) ?? findList(line, lists);
    known.set(key, found);
    return found;
  };
}

function findList(line: TableLine, lists: readonly NamedList[]): FoundList {
  const own = lists.filter((list) => sameClinic(line, list));
  if (own.length === 0) return { type: 'NotFound', kind: 'unknown_clinic' };
  if (new Set(own.map(({ clinicId }) => clinicId)).size > 1) return { type: 'NotFound', kind: 'clinic_unclear' };
  const [list, other] = own.filter((each) => listFits(line, each));
  return list && !other ? { type: 'ListFound', id: list.id } : { type: 'NotFound', kind: 'unknown_list' };
}

const withoutZeros = (code: string) => fold(code).replaceAll(/\D/gu, '').replace(/^0+/u, '');
