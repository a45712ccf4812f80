import { searchKey } from '@mamori/platform';
import type { VendorToAsk } from '../schema.gen';

/** Where a clinic's vendors are known from. */
export interface KnownVendors {
  readonly suppliers: readonly Pick<VendorToAsk, 'name' | 'systems'>[];
  /** Names among the clinic's emergency contacts. */
  readonly contacts: readonly string[];
  /** Who was asked before, the last one first. */
  readonly asked: readonly Pick<VendorToAsk, 'name' | 'address'>[];
}

/**
 * Each vendor once, whatever the width and case of its name, with the address to which the last question went; a second
 * address under the same name stands for itself. By name.
 */
export function vendorsToAsk({ suppliers, contacts, asked }: KnownVendors): readonly VendorToAsk[] {
  const named = [...suppliers, ...contacts.map((name) => ({ name, systems: [] }))];
  const systemsOf = (key: string) => named.find(({ name }) => searchKey(name) === key)?.systems ?? [];
  const keys = new Set(asked.map(({ name }) => searchKey(name)));
  const found = asked.map(({ name, address }) => ({ name, address, systems: systemsOf(searchKey(name)) }));
  const added: VendorToAsk[] = [];
  for (const { name, systems } of named) {
    if (keys.has(searchKey(name))) continue;
    keys.add(searchKey(name));
    added.push({ name, address: '', systems });
  }
  return [...found, ...added].sort((a, b) => a.name.localeCompare(b.name, 'ja') || a.address.localeCompare(b.address));
}
