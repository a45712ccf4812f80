/** A key of 256 bits and the name under which what it sealed remembers it. */
export interface SecretKey {
  readonly id: string;
  readonly bytes: Buffer;
}

export type SecretKeysRead =
  | { readonly keys: readonly [SecretKey, ...SecretKey[]]; readonly problem?: undefined }
  | { readonly keys?: undefined; readonly problem: string };

const KEY = /^([a-z0-9]{1,16})\.([A-Za-z0-9_-]{43})$/;

/** A typed or repeated key has few different bytes; of random ones, so few do not occur. */
const LEAST_DIFFERENT_BYTES = 16;

/**
 * Reads MAMORI_SECRETS_KEY: `id.key`, with 32 random bytes as base64url; several divided by commas, the first of which seals
 * while all open. The problem says what to do and shows nothing of a key.
 */
export function readSecretKeys(text: string): SecretKeysRead {
  const given = text.split(',').map((part) => part.trim());
  const keys = given.flatMap((part) => {
    const [, id, key] = KEY.exec(part) ?? [];
    return id && key ? [{ id, bytes: Buffer.from(key, 'base64url') }] : [];
  });
  const [first, ...others] = keys;
  if (!first || keys.length < given.length)
    return { problem: 'is no key as k1.<32 random bytes as base64url>; several are divided by commas' };
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    return { problem: 'names two keys alike: give each a name of its own, as k1 and k2' };
  if (keys.some(({ bytes }) => new Set(bytes).size < LEAST_DIFFERENT_BYTES))
    return { problem: 'holds a key that can be guessed: make one of 32 random bytes' };
  return { keys: [first, ...others] };
}
