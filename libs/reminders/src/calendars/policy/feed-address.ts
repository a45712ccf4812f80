/** What the address of a feed names, and the secret that opens it. */
export interface FeedAddress {
  readonly tenantId: string;
  readonly feedId: string;
  readonly secret: string;
}

const UUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const ADDRESS = new RegExp(`^(${UUID})\\.(${UUID})\\.([A-Za-z0-9_-]{43})\\.ics$`);

/** From the first slash of the product's address. */
export const feedPath = ({ tenantId, feedId, secret }: FeedAddress): string =>
  `/calendars/${tenantId}.${feedId}.${secret}.ics`;

/** Reads what stands after `/calendars/`; null for anything that is no address of ours. */
export function readFeedAddress(text: string): FeedAddress | null {
  const [, tenantId, feedId, secret] = ADDRESS.exec(text) ?? [];
  return tenantId && feedId && secret ? { tenantId, feedId, secret } : null;
}
