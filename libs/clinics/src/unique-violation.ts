const UNIQUE_VIOLATION = '23505';
const keys = ['clinics_institution_code', 'clinics_name'];

/** Whether Postgres refused a clinic because another one has its institution code, or its name in the same prefecture. */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return false;
  return error.code === UNIQUE_VIOLATION && keys.some((key) => key === error.constraint);
}
