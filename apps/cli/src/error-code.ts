/** The code of an error of the system or of PostgreSQL. A host with several addresses fails with one error for each. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(codeOf).find(Boolean);
  return undefined;
}

/** What an error says of itself. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
