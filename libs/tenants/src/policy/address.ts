import { domainToASCII } from 'node:url';

/** Longest address that mail carries. Source: RFC 5321 4.5.3.1, path of 256 octets with its brackets. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/**
 * The one way in which an address is kept, or undefined when it is none: lower case, full-width letters narrowed, a
 * Japanese domain in its ASCII form. Two spellings of one mailbox are one identity.
 */
export function normalAddress(given: string): string | undefined {
  const text = given.normalize('NFKC').trim().toLowerCase();
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const domain = domainToASCII(text.slice(at + 1));
  if (!LOCAL.test(local) || local.length > LONGEST_LOCAL || !DOMAIN.test(domain)) return undefined;
  const address = `${local}@${domain}`;
  return address.length <= LONGEST ? address : undefined;
}
