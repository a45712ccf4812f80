import { readFile } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from '../policy/file-kinds';
import type { FileRefusal } from '../policy/refusals';
import type { CheckOutcome } from './check-file';
import { checkJpeg } from './check-jpeg';
import { checkOffice } from './check-office';
import { checkPdf } from './check-pdf';
import { checkPng } from './check-png';
import { checkText } from './check-text';
import { isEncryptedOffice } from './old-office';

const refused = (refusal: FileRefusal): CheckOutcome => ({ type: 'FileRefused', refusal });

const found: Readonly<Record<FileKind, readonly (string | undefined)[]>> = {
  pdf: ['pdf'],
  // What the directory says decides: the library knows an office file by one of its first parts.
  xlsx: ['xlsx', 'zip', 'docx', 'pptx', 'xlsm', 'docm'],
  docx: ['docx', 'zip', 'xlsx', 'pptx', 'xlsm', 'docm'],
  csv: [undefined],
  png: ['png'],
  jpeg: ['jpg'],
};

/** Judges a file by its content: first what it is, then whether all of it is in order. */
export default async function check({ path, kind }: { readonly path: string; readonly kind: FileKind }) {
  const file = await readFile(path);
  if (file.length === 0) return refused('empty');
  const type = await fileTypeFromBuffer(file);
  if (type?.ext === 'cfb') return refused(isEncryptedOffice(file) ? 'encrypted' : 'old_office');
  if (!found[kind].includes(type?.ext)) return refused('not_this_kind');
  switch (kind) {
    case 'pdf':
      return checkPdf(file);
    case 'xlsx':
    case 'docx':
      return checkOffice(file, kind);
    case 'csv':
      return checkText(file);
    case 'png':
      return checkPng(file);
    case 'jpeg':
      return checkJpeg(file);
  }
}
