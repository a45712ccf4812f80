import { readClinicList } from './list-file/clinic-list';
import { sayFileProblem } from './list-file/file-problem';
import type { ListEncoding } from './list-file/table';
import { firstLetters } from './policy/plain-text';
import type { ImportRow } from './policy/plan-import';

/** The largest file that is read, in bytes. */
export const CLINIC_LIST_BYTES = 5_000_000;

/** A clinic list as it stands in a file, not yet compared with what is registered. */
export interface PreviewedClinicList {
  readonly type: 'ClinicListRead';
  readonly fileName: string;
  readonly encoding: ListEncoding;
  /** Headings of columns that are not read. */
  readonly unknownColumns: readonly string[];
  /** `line` counts every row of the file from 1; cells stand by what their columns hold. */
  readonly rows: readonly ImportRow[];
}

/** The file cannot be read as a list; the message says why and what to do, in the reader's language. */
export interface FileRefused {
  readonly type: 'FileRefused';
  readonly message: string;
}

/**
 * Reads a clinic list from the bytes of a CSV (UTF-8 or Shift_JIS) or Excel (.xlsx) file of up to 5 MB and 10,000 rows.
 * Writes nothing and needs no database.
 */
export async function previewClinicList(
  bytes: Uint8Array,
  fileName: string,
): Promise<PreviewedClinicList | FileRefused> {
  if (bytes.byteLength > CLINIC_LIST_BYTES) return refusedAsTooLarge();
  const list = await readClinicList(bytes);
  if (list.type === 'FileRefused') return { type: 'FileRefused', message: sayFileProblem(list.problem) };
  return { ...list, fileName: plainFileName(fileName) };
}

export function refusedAsTooLarge(): FileRefused {
  const limitMegabytes = CLINIC_LIST_BYTES / 1_000_000;
  return { type: 'FileRefused', message: sayFileProblem({ type: 'tooLarge', limitMegabytes }) };
}

/** A name to show, never a path to use. */
function plainFileName(given: string): string {
  const name = given.split(/[/\\]/).at(-1) ?? '';
  return firstLetters(name.replace(/[\p{Cc}\p{Cs}]/gu, '').trim(), 200) || 'clinics';
}
