/** Where a session is used: the /24 or /48 of the address, and what the browser calls itself. */
export interface SessionPlace {
  readonly network: string;
  readonly userAgent: string;
}

/**
 * Whether a session turned up elsewhere: in another network and in another browser. One of the two changes in everyday life
 * (a clinic's line, an update), both at once when a cookie was taken away. Where it was opened must be known.
 */
export function hasMoved(opened: SessionPlace, now: SessionPlace): boolean {
  return opened.network !== '' && opened.network !== now.network && opened.userAgent !== now.userAgent;
}
