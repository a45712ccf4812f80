import { type FileRow, messageOf } from '@mamori/platform';
import type { Evidence } from '../schema.gen';

type FileOfEvidence = Omit<FileRow, 'clinicId' | 'purpose' | 'uploadedBy'>;

/** Evidence as it stands in its row, with its file. */
export interface EvidenceRow extends Omit<Evidence, 'file' | '__typename'> {
  readonly file: FileOfEvidence | null;
}

export function toEvidence(row: EvidenceRow): Evidence {
  return { ...row, file: row.file && toFile(row.file) };
}

function toFile({ isStored, refusal, ...file }: FileOfEvidence) {
  return { ...file, message: messageOf({ state: file.state, refusal, isStored }) };
}
