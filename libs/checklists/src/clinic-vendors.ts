import { searchKey } from '@mamori/platform';
import type { ClinicConsultant, ClinicVendor } from './schema.gen';

/** Who supplies which of the clinic's systems. */
export type VendorRow = Pick<ClinicVendor, 'name' | 'systems'>;
/** A number that the clinic keeps among its contacts. */
export interface NumberRow extends Pick<ClinicVendor, 'name' | 'phone' | 'confirmedOn'> {
  readonly isVendor: boolean;
}

/** Vendors with the number kept under the same name, whatever its width and case; empty where there is none. */
export function withNumbers(vendors: readonly VendorRow[], numbers: readonly NumberRow[]): readonly ClinicVendor[] {
  const ofVendors = numbers.filter(({ isVendor }) => isVendor);
  return vendors.map(({ name, systems }) => ({ name, systems, ...numberOf(name, ofVendors, searchKey) }));
}

/** Consultants with the number kept under the same name, with or without a space between its parts. */
export function consultantsWithNumbers(
  names: readonly string[],
  numbers: readonly NumberRow[],
): readonly ClinicConsultant[] {
  const key = (name: string) => searchKey(name).replace(/\s/gu, '');
  return names.map((name) => ({ name, ...numberOf(name, numbers, key) }));
}

function numberOf(name: string, numbers: readonly NumberRow[], key: (name: string) => string) {
  const known = numbers.find((number) => key(number.name) === key(name));
  return { phone: known?.phone ?? '', confirmedOn: known?.confirmedOn ?? null };
}
