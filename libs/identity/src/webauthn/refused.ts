/**
 * A ceremony or a password that did not prove who is there. The reason is for the security log; whoever tries gets one text
 * for all.
 */
export class AuthenticationRefused extends Error {
  /** Whose way in was tried, where that is known. */
  readonly personId: string | null;

  constructor(
    readonly reason: string,
    options: { readonly cause?: unknown; readonly personId?: string | null } = {},
  ) {
    super(`authentication refused: ${reason}`, options);
    this.name = 'AuthenticationRefused';
    this.personId = options.personId ?? null;
  }
}

/** Refuses unless the condition holds. */
export function insist(condition: boolean, reason: string, personId?: string | null): asserts condition {
  if (!condition) throw new AuthenticationRefused(reason, { personId });
}

/** Runs work about a person who is known: a refusal in it says whose. */
export async function about<T>(personId: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AuthenticationRefused) || error.personId !== null) throw error;
    throw new AuthenticationRefused(error.reason, { cause: error, personId });
  }
}
