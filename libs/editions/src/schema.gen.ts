// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

export type Verification = 'verified' | 'inferred' | 'unverified';

export type FormKind = 'medical' | 'pharmacy' | 'vendor';

export type AnswerKind = 'gate_yes_no' | 'yes_no' | 'yes_no_no_contract_skip' | 'yes_no_planned';

export interface Edition {
  readonly __typename?: 'Edition';
  readonly id: string;
  /** r5, r6, r7 … */
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly published: string;
  readonly fiscalYear: number;
  /** in_force or superseded. */
  readonly status: string;
  readonly supersededBy: string | null;
  readonly guidelineBasis: string | null;
  readonly forms: readonly FormKind[];
}

/** A newer edition that the ministry has published and that is not loaded here. */
export interface NewerEdition {
  readonly __typename?: 'NewerEdition';
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly published: string;
}
