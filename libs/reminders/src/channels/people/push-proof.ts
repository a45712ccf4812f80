import { createPrivateKey, sign } from 'node:crypto';
import type { PushKeys } from '../push-keys';

/** Source: RFC 8292 2: at most 24 hours; half of it leaves room for clocks that differ. */
const PROOF_SECONDS = 12 * 60 * 60;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The Authorization header that tells a push service that a notification is ours (VAPID). `contact`: an https or mailto
 * address at which the service finds us; `askedAt`: seconds since 1970 by the database's clock. Source: RFC 8292 3.
 */
export function proofOf(
  endpoint: string,
  { publicKey, privateKey }: PushKeys,
  contact: string,
  askedAt: number,
): string {
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const key = createPrivateKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y, d: privateKey } });
  const claims = { aud: new URL(endpoint).origin, exp: askedAt + PROOF_SECONDS, sub: contact };
  const signed = `${encoded({ typ: 'JWT', alg: 'ES256' })}.${encoded(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return `vapid t=${signed}.${signature}, k=${publicKey}`;
}
