import { type ArchiveOutcome, inspectArchive, type ZipEntry } from '@mamori/platform';
import type { FileProblem } from './file-problem';

export type WorkbookOutcome =
  | { readonly type: 'WorkbookFits'; readonly entries: readonly ZipEntry[] }
  | { readonly type: 'FileRefused'; readonly problem: FileProblem };

type Refusal = Extract<ArchiveOutcome, { readonly type: 'FileRefused' }>['refusal'];

const refused = (type: 'notExcel' | 'tooComplex' | 'macros' | 'encrypted'): WorkbookOutcome => ({
  type: 'FileRefused',
  problem: { type },
});

const problemOf = (refusal: Refusal) => {
  if (refusal === 'too_complex') return 'tooComplex';
  if (refusal === 'encrypted') return 'encrypted';
  return refusal === 'embedded' || refusal === 'macros' ? 'macros' : 'notExcel';
};

/**
 * Refuses, without unpacking, an archive that no honest workbook is, one with macros or other files in it, and workbooks of
 * the binary kind. Sizes are the directory's own word: whoever unpacks holds each part to its size.
 */
export function inspectWorkbook(file: Buffer): WorkbookOutcome {
  const inspected = inspectArchive(file);
  if (inspected.type === 'FileRefused') return refused(problemOf(inspected.refusal));
  const names = inspected.entries.map(({ name }) => name.toLowerCase());
  if (names.includes('xl/workbook.bin')) return refused('notExcel');
  if (names.some((name) => /vbaproject|\.(zip|7z|rar|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|exe|dll)$/.test(name)))
    return refused('macros');
  if (!names.includes('[content_types].xml')) return refused('notExcel');
  return { type: 'WorkbookFits', entries: inspected.entries };
}
