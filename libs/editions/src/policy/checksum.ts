import { createHash } from 'node:crypto';

/**
 * SHA-256 of an edition document, parsed or as read from JSON, in lower-case hex; the same whatever the order of its keys
 * or its layout.
 *
 * Stored with a published edition, it proves later that not a letter was changed.
 */
export function editionChecksum(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex');
}

/** JSON without layout, keys in code unit order, absent values left out. Source: RFC 8785. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sorted(inner) : inner));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
