/** What became of a message after a mail system took it. */
export const mailEventKinds = ['delivered', 'delayed', 'bounced', 'complained'] as const;
export type MailEventKind = (typeof mailEventKinds)[number];

/** What a mail system reports of one message, before anybody looked whose it is. */
export interface MailReport {
  readonly kind: MailEventKind;
  /** The address cannot be used until somebody mends it. A full mailbox or a refused text is not the address's fault. */
  readonly isPermanent: boolean;
  /** Whatever might name the message; only those that we sealed count. */
  readonly tags: readonly string[];
  /** The address it speaks of, in lower case; null when it does not say. */
  readonly recipient: string | null;
  /** The mail system's own words, one line, up to 300 characters. */
  readonly detail: string;
  /** The report's own name, up to 300 characters: the same report twice counts once. */
  readonly sourceKey: string;
  /** ISO 8601 in UTC; null when it does not say. */
  readonly reportedAt: string | null;
}

/**
 * Whether an enhanced status code blames the address: no such mailbox or host, moved away, or closed. What is full, too long,
 * refused for its text or by a rule may go through another time. Source: RFC 3463 sections 2 and 3.
 */
export function blamesTheAddress(status: string): boolean {
  return /^5\.(1\.\d+|2\.[01]|0\.0)$/.test(status);
}

/** What could be one of our tags in a text of headers or an address. */
export function tagsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{55}(?![A-Za-z0-9_-])/g)].map(([tag]) => tag);
}
