import { searchKey } from '@mamori/platform';
import type { ClinicVendor } from './schema.gen';

/** Who supplies which of the clinic's systems. */
export type VendorRow = Pick<ClinicVendor, 'name' | 'systems'>;
/** A number that the clinic keeps for a vendor. */
export type NumberRow = Pick<ClinicVendor, 'name' | 'phone' | 'confirmedOn'>;

/** Vendors with the number kept under the same name, whatever its width and case; empty where there is none. */
export function withNumbers(vendors: readonly VendorRow[], numbers: readonly NumberRow[]): readonly ClinicVendor[] {
  return vendors.map(({ name, systems }) => {
    const known = numbers.find((number) => searchKey(number.name) === searchKey(name));
    return { name, systems, phone: known?.phone ?? '', confirmedOn: known?.confirmedOn ?? null };
  });
}
