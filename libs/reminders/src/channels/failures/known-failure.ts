/** What the words of a failure mean: what is wrong, and what to do about it. */
export interface KnownFailure {
  readonly words: RegExp;
  readonly ja: string;
  readonly en: string;
}
