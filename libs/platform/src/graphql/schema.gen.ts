// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

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
