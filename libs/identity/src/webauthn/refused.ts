/**
 * A ceremony that did not prove who is there. The reason is for the audit trail; whoever tries gets one text for all.
 */
export class AuthenticationRefused extends Error {
  constructor(
    readonly reason: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`authentication refused: ${reason}`, options);
    this.name = 'AuthenticationRefused';
  }
}

/** Refuses unless the condition holds. */
export function insist(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new AuthenticationRefused(reason);
}
