import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address';

/** Why nothing is sent to an address. */
export type AddressProblem = 'not_a_url' | 'not_https' | 'has_password' | 'not_public';

/** The host without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * What speaks against sending to a URL that somebody entered, as far as the text alone tells; the address behind a name is
 * looked at when it is used. In a local run http to this machine is accepted, for trying out.
 */
export function outboundProblem(text: string, isLocal: boolean): AddressProblem | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return 'not_a_url';
  if (url.username || url.password) return 'has_password';
  const host = hostOf(url);
  const isThisMachine = /^localhost\.?$/i.test(host) || isLoopbackAddress(host);
  if (isThisMachine) return isLocal ? undefined : 'not_public';
  if (url.protocol !== 'https:') return 'not_https';
  if (isIP(host) && !isPublicAddress(host)) return 'not_public';
  // A name without a dot is one of the own network.
  return isIP(host) || /[^.]\.[^.]/.test(host) ? undefined : 'not_public';
}
