import { findPrefecture, searchKey } from '@mamori/platform';
import type { ClinicKind } from '../schema.gen';
import { checkClinic, type ClinicField, type ClinicFields, type FieldFault } from './clinic-input';
import { firstLetters, oneLine } from './plain-text';

/** A row's cells as read from the file, by what their columns hold. */
export type ClinicCells = Readonly<Partial<Record<ClinicField, string>>>;

export type RowOutcome =
  | {
      readonly type: 'RowRead';
      readonly clinic: ClinicFields;
      /** The fields for which the file says something; the others are left as they are in a known clinic. */
      readonly given: readonly ClinicField[];
    }
  | { readonly type: 'RowAtFault'; readonly faults: readonly FieldFault[] };

const kinds: Readonly<Record<ClinicKind, readonly string[]>> = {
  hospital: ['病院', 'hospital'],
  clinic: [
    '診療所',
    'クリニック',
    '医院',
    '医科',
    '医科診療所',
    '無床診療所',
    '有床診療所',
    '一般診療所',
    'clinic',
    'medical',
  ],
  dental: ['歯科', '歯科診療所', '歯科医院', '歯科クリニック', 'dental', 'dental clinic', 'dentist'],
  pharmacy: ['薬局', '調剤薬局', '保険薬局', 'pharmacy'],
};
const kindByWord: ReadonlyMap<string, ClinicKind> = new Map([
  ...kinds.hospital.map((word) => [searchKey(word), 'hospital'] as const),
  ...kinds.clinic.map((word) => [searchKey(word), 'clinic'] as const),
  ...kinds.dental.map((word) => [searchKey(word), 'dental'] as const),
  ...kinds.pharmacy.map((word) => [searchKey(word), 'pharmacy'] as const),
]);

/** Reads one row of a clinic list; names every cell at fault, the empty ones among the required included. */
export function readRow(cells: ClinicCells): RowOutcome {
  const text = (field: ClinicField) => oneLine(cells[field]);
  const kind = kindByWord.get(searchKey(text('kind')));
  const prefecture = findPrefecture(text('prefecture'));
  const checked = checkClinic({
    name: text('name'),
    nameKana: text('nameKana'),
    // Any kind and prefecture stand in for those at fault, which are named below.
    kind: kind ?? 'clinic',
    prefecture: prefecture?.code ?? 1,
    address: text('address'),
    phone: text('phone'),
    institutionCode: text('institutionCode'),
    directorName: text('directorName'),
    tags: (cells.tags ?? '').split(/[、,，;；|｜\n]/),
  });
  const faults = [
    ...(checked.type === 'ClinicAtFault' ? checked.faults : []),
    ...(kind ? [] : [unknownWord('kind', 'unknownKind', text('kind'))]),
    ...(prefecture ? [] : [unknownWord('prefecture', 'unknownPrefecture', text('prefecture'))]),
  ];
  if (checked.type === 'ClinicAtFault' || faults.length > 0) return { type: 'RowAtFault', faults };
  return { type: 'RowRead', clinic: checked.clinic, given: fields.filter((field) => text(field) !== '') };
}

const unknownWord = (field: ClinicField, type: 'unknownKind' | 'unknownPrefecture', given: string): FieldFault => ({
  field,
  problem: given === '' ? { type: 'missing' } : { type, given: firstLetters(given, 50) },
});

const fields: readonly ClinicField[] = [
  'name',
  'nameKana',
  'kind',
  'prefecture',
  'address',
  'phone',
  'institutionCode',
  'directorName',
  'tags',
];
