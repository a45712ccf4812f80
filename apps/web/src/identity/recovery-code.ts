/** Letters of a recovery code: six groups of four. */
export const CODE_LENGTH = 24;

const lookalikes: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The letters of a code as somebody typed it: full width, small letters, spaces, hyphens and look-alikes do not matter. */
export const lettersOfCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[ILO]/gu, (letter) => lookalikes[letter] ?? letter)
    .replace(/[^0-9A-Z]/gu, '');

/** As it stands on paper: 「ABCD-EFGH-…」. */
export const codeInGroups = (letters: string): string => letters.match(/.{1,4}/gu)?.join('-') ?? '';

/** What a typed code lacks; null when its form is right. */
export function codeProblem(
  typed: string,
): { readonly type: 'short' | 'long'; readonly by: number } | { readonly type: 'letters' } | null {
  const letters = lettersOfCode(typed);
  if (letters.length < CODE_LENGTH) return { type: 'short', by: CODE_LENGTH - letters.length };
  if (letters.length > CODE_LENGTH) return { type: 'long', by: letters.length - CODE_LENGTH };
  return letters.includes('U') ? { type: 'letters' } : null;
}
