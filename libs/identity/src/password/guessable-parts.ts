import { dictionary } from '@zxcvbn-ts/language-common';

const SHORTEST_WORD = 4;
const LONGEST_WORD = 64;

const known = {
  words: undefined as ReadonlySet<string> | undefined,
};

/** Passwords that are known to attackers, lower case. The list comes with the product and is asked of nobody. */
function knownWords(): ReadonlySet<string> {
  known.words ??= new Set(dictionary['passwords-common'].filter((word) => word.length >= SHORTEST_WORD));
  return known.words;
}

const keyboards = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol',
  'abcdefghijklmnopqrstuvwxyz',
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん',
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
];
const runs = keyboards.flatMap((row) => [row.repeat(2), [...row].reverse().join('').repeat(2)]);

const isRun = (part: string) => runs.some((row) => row.includes(part));
const isRepeated = (part: string) => [...part].every((letter) => letter === part[0]);
const isDate = (part: string) => /^(19|20)\d\d((0[1-9]|1[0-2])([0-2]\d|3[01]))?$/.test(part);

const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  $: 's',
};
const plain = (text: string) => [...text].map((letter) => LOOKALIKES[letter] ?? letter).join('');

/** What one part costs somebody who guesses: letters one each, a known password two, and one for what follows a pattern. */
function costOf(part: string, before: string, personal: readonly string[]): number {
  const length = [...part].length;
  if (length === 1) return 1;
  if (length < 3) return length;
  if (before.includes(part) || isRepeated(part)) return 1;
  if (personal.some((word) => word === part || word === plain(part))) return 1;
  if (length < SHORTEST_WORD) return length;
  if (isRun(part) || isDate(part)) return 1;
  return knownWords().has(part) || knownWords().has(plain(part)) ? 2 : length;
}

/**
 * In how many guesses' worth of pieces a password falls apart at least: `passwordpassword1` is a known password, the same
 * again and a digit, and so 4. `personal` are words that an attacker would try first: name, address, the product's name.
 */
export function piecesOf(password: string, personal: readonly string[]): number {
  const letters = [...password.normalize('NFKC').toLowerCase()];
  const words = personal.map((word) => word.normalize('NFKC').toLowerCase()).filter((word) => [...word].length >= 3);
  const cheapest: number[] = [0];
  for (let end = 1; end <= letters.length; end += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const part = letters.slice(start, end).join('');
      const sofar = cheapest[start] ?? Number.POSITIVE_INFINITY;
      if (sofar < least) least = Math.min(least, sofar + costOf(part, letters.slice(0, start).join(''), words));
    }
    cheapest.push(least);
  }
  return cheapest[letters.length] ?? 0;
}
