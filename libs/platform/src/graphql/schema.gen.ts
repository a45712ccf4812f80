// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

export type FilePurpose = 'evidence' | 'edition' | 'form_blank' | 'returned_form' | 'paper';

export type FileState = 'waiting' | 'available' | 'refused' | 'infected';

export type FileScan = 'not_scanned' | 'clean' | 'infected';

export interface StoredFile {
  readonly __typename?: 'StoredFile';
  readonly id: string;
  /** As its sender called it. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  /** Of what is kept, as hexadecimal digits; null until it has arrived. */
  readonly sha256: string | null;
  readonly state: FileState;
  readonly scan: FileScan;
  /** What to know or to do while it is not available, in the reader's language. */
  readonly message: string | null;
}

export interface BeginUploadInput {
  readonly clientMutationId?: string | null;
  /** Of which clinic it is; left out for what is the consultancy's own. */
  readonly clinicId?: string | null;
  readonly purpose: FilePurpose;
  readonly fileName: string;
  /** How many bytes will be sent: no more will be taken. */
  readonly bytes: number;
}

export type BeginUploadResult = UploadBegun | UploadNotTaken | UploadQuotaReached | InvalidInput;

export interface UploadBegun {
  readonly __typename?: 'UploadBegun';
  /** The address to send it to is /files/{id}. */
  readonly id: string;
}

/** Too large, empty, or of a kind that is not taken. */
export interface UploadNotTaken {
  readonly __typename?: 'UploadNotTaken';
  readonly message: string;
}

/** More than is taken in one day. */
export interface UploadQuotaReached {
  readonly __typename?: 'UploadQuotaReached';
  readonly message: string;
}

export type Language = 'ja' | 'en';

/** Something that the person can put right; the message says what to do, in the reader's language. */
export interface UserError {
  readonly message: string;
}

export interface PageInfo {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: boolean;
  /** Hand this back as `after` for the next page. */
  readonly endCursor: string | null;
}

/** A required thing is missing or impossible; field names the input field, where one is at fault. */
export interface InvalidInput {
  readonly __typename?: 'InvalidInput';
  readonly message: string;
  readonly field: string | null;
}
