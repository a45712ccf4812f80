import { searchKey } from '@mamori/platform';
import type { ClinicContact, MaintenanceVendor } from '../../../schema.gen';

type Vendor = Omit<MaintenanceVendor, 'contactId' | '__typename'>;
type Known = Pick<ClinicContact, 'id' | 'kind' | 'name'>;

/** Finds for each vendor of a clinic's systems the contact that has its name, whatever its width and case. */
export function matchVendors(vendors: readonly Vendor[], contacts: readonly Known[]): readonly MaintenanceVendor[] {
  const known = new Map<string, string>();
  for (const { id, kind, name } of contacts) {
    const key = searchKey(name);
    if (kind === 'vendor' && !known.has(key)) known.set(key, id);
  }
  return vendors.map((vendor) => ({ ...vendor, contactId: known.get(searchKey(vendor.name)) ?? null }));
}
