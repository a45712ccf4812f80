import { webcrypto } from 'node:crypto';
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';
import { AuthenticationRefused, insist } from './refused';

/** EdDSA, ES256, and RS256 for Windows Hello. */
export const ALGORITHMS = [-8, -7, -257];

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/**
 * Imports a COSE key once, so that one that could never verify anything (a point off its curve, a wrong curve or type) is
 * refused at registration and not found out at the next sign-in. Returns its algorithm.
 */
export async function importPublicKey(coseKey: Uint8Array<ArrayBuffer>): Promise<number> {
  let key;
  try {
    key = decodeCredentialPublicKey(coseKey);
  } catch (cause) {
    throw new AuthenticationRefused('public key is not COSE', { cause });
  }
  const algorithm = key.get(cose.COSEKEYS.alg);
  insist(typeof algorithm === 'number' && ALGORITHMS.includes(algorithm), 'algorithm was not offered');
  try {
    if (algorithm === -7) {
      insist(
        cose.isCOSEPublicKeyEC2(key) && key.get(cose.COSEKEYS.crv) === cose.COSECRV.P256,
        'wrong key type or curve',
      );
      const [x, y] = [key.get(cose.COSEKEYS.x), key.get(cose.COSEKEYS.y)];
      insist(x?.length === 32 && y?.length === 32, 'wrong coordinates');
      const jwk = { kty: 'EC', crv: 'P-256', x: base64url(x), y: base64url(y) };
      await webcrypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    } else if (algorithm === -8) {
      insist(
        cose.isCOSEPublicKeyOKP(key) && key.get(cose.COSEKEYS.crv) === cose.COSECRV.ED25519,
        'wrong key type or curve',
      );
      const x = key.get(cose.COSEKEYS.x);
      insist(x?.length === 32, 'wrong coordinates');
      await webcrypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x: base64url(x) }, 'Ed25519', false, [
        'verify',
      ]);
    } else {
      insist(cose.isCOSEPublicKeyRSA(key), 'wrong key type');
      const [n, e] = [key.get(cose.COSEKEYS.n), key.get(cose.COSEKEYS.e)];
      insist(n !== undefined && n.length >= 256 && e !== undefined, 'RSA key too short');
      const jwk = { kty: 'RSA', n: base64url(n), e: base64url(e) };
      await webcrypto.subtle.importKey('jwk', jwk, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['verify']);
    }
  } catch (cause) {
    if (cause instanceof AuthenticationRefused) throw cause;
    throw new AuthenticationRefused('public key cannot be used', { cause });
  }
  return algorithm;
}
