import { createECDH } from 'node:crypto';
import type { SecretBox } from '@mamori/platform';

/** Our own pair of keys for browsers (VAPID), base64url: a point of P-256 with its head 04, and the number to it. */
export interface PushKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/**
 * The pair with which browsers are subscribed and told; one for the whole installation, following from its key of secrets, so
 * that nobody has to make one. UNAVAILABLE without that key.
 */
export function pushKeysOf(box: SecretBox): PushKeys {
  const curve = createECDH('prime256v1');
  const privateKey = box.derive('web push');
  // Refuses a number beyond the curve's order, which has no chance to occur.
  curve.setPrivateKey(privateKey);
  return { publicKey: curve.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') };
}
