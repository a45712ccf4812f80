/** What keeps a command from doing its work and the operator can put right: what is wrong, and line by line what to do. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
    this.name = 'Problem';
  }
}
