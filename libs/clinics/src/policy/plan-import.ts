import type { ClinicField, ClinicFields } from './clinic-input';
import type { RowReason } from './import-reasons';
import type { ClinicCells, RowOutcome } from './import-row';
import type { ImportMode } from '../schema.gen';

export interface ImportRow {
  /** Row number in the file, the first row being 1. */
  readonly line: number;
  readonly cells: ClinicCells;
}

/** A row with what `readRow` makes of its cells. */
export interface ReadImportRow {
  readonly line: number;
  readonly row: RowOutcome;
}

/** A clinic that is registered already. */
export interface KnownClinic extends ClinicFields {
  readonly id: string;
  readonly version: number;
}

interface Planned {
  readonly line: number;
  readonly reasons: readonly RowReason[];
}
/** What becomes of a row. `clinic` is as it would stand afterwards; `known` is the clinic that the row speaks of. */
export type RowPlan =
  | (Planned & { readonly outcome: 'create'; readonly clinic: ClinicFields })
  | (Planned & { readonly outcome: 'update'; readonly clinic: ClinicFields; readonly known: KnownClinic })
  | (Planned & { readonly outcome: 'unchanged' | 'skip'; readonly known: KnownClinic })
  | (Planned & { readonly outcome: 'error' });

/** Finds what is registered. */
export class KnownClinics {
  private readonly byCode: ReadonlyMap<string, KnownClinic>;
  private readonly byName: ReadonlyMap<string, KnownClinic>;

  constructor(clinics: readonly KnownClinic[]) {
    this.byCode = new Map(clinics.flatMap((known) => (known.institutionCode ? [[known.institutionCode, known]] : [])));
    this.byName = new Map(clinics.map((known) => [nameKey(known), known]));
  }

  withCodeOf({ institutionCode }: ClinicFields): KnownClinic | undefined {
    return institutionCode ? this.byCode.get(institutionCode) : undefined;
  }

  withNameOf(clinic: ClinicFields): KnownClinic | undefined {
    return this.byName.get(nameKey(clinic));
  }
}

const nameKey = ({ prefecture, name }: Pick<ClinicFields, 'prefecture' | 'name'>) => `${prefecture} ${name}`;

/**
 * Decides for every row of a clinic list what becomes of it.
 *
 * A known clinic is found by its institution code, else by prefecture and name. Of rows that speak of one clinic the
 * first counts and the others are at fault. Empty cells leave a known clinic as it is.
 */
export function planImport(rows: readonly ReadImportRow[], known: KnownClinics, mode: ImportMode): readonly RowPlan[] {
  const earlier = new Map<string, number>();
  return rows.map(({ line, row }): RowPlan => {
    if (row.type === 'RowAtFault')
      return { line, outcome: 'error', reasons: row.faults.map((fault) => ({ type: 'atFault', ...fault })) };
    const { clinic, given } = row;
    const withCode = known.withCodeOf(clinic);
    const withName = known.withNameOf(clinic);
    const same = withCode ?? withName;
    const marks = [
      ...(clinic.institutionCode ? [['code', clinic.institutionCode] as const] : []),
      ['name', nameKey(clinic)] as const,
      ...(same ? [['clinic', same.id] as const] : []),
    ];
    for (const [by, mark] of marks) {
      const first = earlier.get(`${by} ${mark}`);
      if (first !== undefined) return { line, outcome: 'error', reasons: [{ type: 'sameAsLine', line: first, by }] };
    }
    for (const [by, mark] of marks) earlier.set(`${by} ${mark}`, line);
    if (withCode && withName && withCode.id !== withName.id)
      return {
        line,
        outcome: 'error',
        reasons: [{ type: 'twoClinics', byCode: withCode.name, byName: withName.name }],
      };
    if (!same) return { line, outcome: 'create', reasons: [], clinic };
    return planKnown(line, mode, same, clinic, given);
  });
}

function planKnown(
  line: number,
  mode: ImportMode,
  known: KnownClinic,
  clinic: ClinicFields,
  given: readonly ClinicField[],
): RowPlan {
  if (mode === 'stop') return { line, outcome: 'error', reasons: [{ type: 'knownStops' }] };
  if (mode === 'skip') return { line, outcome: 'skip', reasons: [{ type: 'known' }], known };
  const changes = given.flatMap((field): readonly RowReason[] => {
    const [from, to] = [asText(known[field]), asText(clinic[field])];
    return from === to ? [] : [{ type: 'change', field, from, to }];
  });
  if (changes.length === 0) return { line, outcome: 'unchanged', reasons: [], known };
  const { id: _id, version: _version, ...before } = known;
  const kept = Object.fromEntries(Object.entries(clinic).filter(([field]) => given.some((one) => one === field)));
  return { line, outcome: 'update', reasons: changes, known, clinic: { ...before, ...kept } };
}

const asText = (value: string | number | readonly string[] | null): string =>
  Array.isArray(value) ? value.join('、') : String(value ?? '');

/** How many rows come out how. */
export function countOutcomes(plans: readonly Pick<RowPlan, 'outcome'>[]) {
  const counts = { create: 0, update: 0, unchanged: 0, skip: 0, error: 0 };
  for (const { outcome } of plans) counts[outcome] += 1;
  return counts;
}
