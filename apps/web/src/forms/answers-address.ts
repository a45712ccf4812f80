export type TableFormat = 'xlsx' | 'csv';

/** Of whose answers a table is made: one clinic's, of those named, or of all within reach. */
export type ExportScope =
  | { readonly type: 'one'; readonly clinicId: string }
  | { readonly type: 'chosen'; readonly clinicIds: readonly string[] }
  | { readonly type: 'all' };

/** Where the server makes the table; one clinic needs no fresh proof, so that one chosen is asked for as one. */
export function answersAddress(scope: ExportScope, format: TableFormat): string {
  if (scope.type === 'all') return `/answers.${format}`;
  if (scope.type === 'one') return `/clinics/${scope.clinicId}/answers.${format}`;
  const [only, ...others] = scope.clinicIds;
  return only !== undefined && others.length === 0
    ? `/clinics/${only}/answers.${format}`
    : `/answers.${format}?clinics=${scope.clinicIds.join(',')}`;
}
