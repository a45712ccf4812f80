import { piecesOf } from './guessable-parts';

export type PasswordRefusal = 'TooShort' | 'TooLong' | 'NotText' | 'TooCommon';

/** Whose password it is to be: what an attacker would try first. */
export interface PasswordContext {
  readonly email: string;
  readonly names: readonly string[];
}

/** Code points. Source: MHLW guideline 6.0 asks for 13 without rotation, NIST SP 800-63B-4 for 15. */
export const SHORTEST_PASSWORD = 15;
/** Bytes of UTF-8: far past what anybody types, short of what would be work to hash. */
export const LONGEST_PASSWORD_BYTES = 1024;
/** What falls apart into fewer known pieces than this is found by trying lists. */
const FEWEST_PIECES = 8;
/** Further letters cannot make it worse, and the search grows with the length. */
const SEARCHED_LETTERS = 64;

const PRODUCT = ['mamori', '守り', 'まもり', 'マモリ', 'clinic', 'クリニック', 'パスワード', 'ぱすわーど'];

/**
 * Why a password may not be chosen, or null. There are no rules about kinds of letters and nothing has to be changed in
 * turn: length and not being on lists are what counts.
 */
export function passwordRefusal(password: string, context: PasswordContext): PasswordRefusal | null {
  const text = password.normalize('NFC');
  if (/\p{Surrogate}/u.test(text)) return 'NotText';
  if ([...text].length < SHORTEST_PASSWORD) return 'TooShort';
  if (Buffer.byteLength(text, 'utf8') > LONGEST_PASSWORD_BYTES) return 'TooLong';
  const personal = [
    context.email,
    ...context.email.split(/[@.\-_+]/),
    ...context.names,
    ...context.names.flatMap((name) => name.split(/[\s・]/)),
    ...PRODUCT,
  ];
  const searched = [...text].slice(0, SEARCHED_LETTERS).join('');
  return piecesOf(searched, personal) < FEWEST_PIECES ? 'TooCommon' : null;
}
