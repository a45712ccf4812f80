export interface RubyPart {
  readonly base: string;
  /** Null for what is written in kana already. */
  readonly reading: string | null;
}

const isKana = /^[ぁ-ゖァ-ヴー・]+$/;
const runs = /[ぁ-ゖァ-ヴー・]+|[^ぁ-ゖァ-ヴー・]+/g;

/** Splits a term into stretches with their readings; one that cannot be split keeps its whole reading. */
export function rubyOf(term: string, reading: string): readonly RubyPart[] {
  const stretches = term.match(runs) ?? [];
  const pattern = stretches.map((run) => (isKana.test(run) ? `(${toHiragana(run)})` : '(.+?)')).join('');
  const match = new RegExp(`^${pattern}$`).exec(toHiragana(reading));
  if (!match) return [{ base: term, reading }];
  let at = 0;
  return stretches.map((base, index) => {
    const { length } = match[index + 1] ?? '';
    const read = reading.slice(at, at + length);
    at += length;
    return { base, reading: isKana.test(base) ? null : read };
  });
}

/** Katakana as hiragana, letter for letter. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
