import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U, which are read as other letters or as words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 15;
const LETTERS = 24;
const BITS_PER_LETTER = 5n;

/** The codes that are made at once. */
export const CODES_AT_ONCE = 10;

/** A new recovery code: 120 random bits in six groups of four letters, as `3F7K-…`. */
export function makeRecoveryCode(): string {
  let rest = BigInt(`0x${randomBytes(BYTES).toString('hex')}`);
  const letters: string[] = [];
  for (let index = 0; index < LETTERS; index += 1) {
    letters.push(ALPHABET.charAt(Number(rest & 31n)));
    rest >>= BITS_PER_LETTER;
  }
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/**
 * The letters of a code as somebody typed it, or null when it can be none. Small and full-width letters, spaces and
 * hyphens of every kind do not matter, and what looks like a digit is one.
 */
export function readRecoveryCode(typed: string): string | null {
  if (typed.length > 200) return null;
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}\u2212\u30fc\uff70\u00b7\u30fb._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return letters.length === LETTERS && [...letters].every((letter) => ALPHABET.includes(letter)) ? letters : null;
}
