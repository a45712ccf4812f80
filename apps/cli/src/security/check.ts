/** What the checks look at. */
export interface Looked {
  readonly env: NodeJS.ProcessEnv;
  readonly root: string;
  /** Where the API answers. */
  readonly origin: string | undefined;
}

/** How one check came out, with one sentence of what was looked at, and each fault that was found. */
export interface Outcome {
  readonly result: 'pass' | 'fail' | 'not-applicable';
  readonly looked: string;
  readonly faults: readonly string[];
}

export interface Check {
  readonly id: string;
  readonly run: (looked: Looked) => Promise<Outcome>;
}

export const outcome = (looked: string, faults: readonly string[]): Outcome => ({
  result: faults.length > 0 ? 'fail' : 'pass',
  looked,
  faults,
});
export const notApplicable = (looked: string): Outcome => ({ result: 'not-applicable', looked, faults: [] });
