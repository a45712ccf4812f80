/** How a server is reached, as far as its URL says. */
export interface Link {
  readonly host: string;
  /** `machine`: a socket or the loopback address; `tls`: encrypted, and the server proves its name; `plain`: anything else. */
  readonly kind: 'machine' | 'tls' | 'plain';
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|)$/i;

export const isThisMachine = (host: string): boolean => LOOPBACK.test(host) || host.startsWith('/');

/** Reads a link off a URL of PostgreSQL, Redis, SMTP, IMAP, HTTP or a plain socket. Throws TypeError when it is none. */
export function linkOf(text: string): Link {
  const url = new URL(text);
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname);
  if (isThisMachine(host)) return { host: host || 'localhost', kind: 'machine' };
  return { host, kind: isEncrypted(url) ? 'tls' : 'plain' };
}

const VERIFYING = new Set(['require', 'verify-ca', 'verify-full']);

function isEncrypted({ protocol, searchParams }: URL): boolean {
  if (protocol.startsWith('postgres')) {
    // libpq's own meaning of `require` takes any certificate; the driver's does not, unless asked for this.
    const isLax = searchParams.get('uselibpqcompat') === 'true';
    const mode = searchParams.get('sslmode') ?? '';
    return isLax ? mode === 'verify-full' : VERIFYING.has(mode) || searchParams.get('ssl') === 'true';
  }
  if (protocol.startsWith('smtp')) return protocol === 'smtps:' || searchParams.get('requireTLS') === 'true';
  return protocol === 'rediss:' || protocol === 'https:' || protocol === 'imaps:';
}
