export interface Term {
  readonly termJa: string;
  readonly termEn: string;
  readonly aliases: readonly string[];
}

/** A stretch of text; with the term that it names, and whether it is the first place in the text that does. */
export interface TextPart<T extends Term> {
  readonly text: string;
  readonly term?: T;
  readonly isFirst: boolean;
}

interface Form<T> {
  readonly text: string;
  readonly folded: string;
  readonly term: T;
}

export type Marker<T extends Term> = (text: string) => readonly TextPart<T>[];

const latin = /[a-z0-9]/i;
const katakana = /[ァ-ヴー]/;
const abbreviation = /^[A-Z0-9/.-]+$/;

/**
 * Finds terms and their other names in texts of one language: the longest that fits, from the left, never one inside
 * another. Latin and katakana words count only whole, so that ポート is not found in サポート.
 */
export function markerOf<T extends Term>(terms: readonly T[], lang: 'ja' | 'en'): Marker<T> {
  const forms = new Map<string, Form<T>[]>();
  for (const term of terms)
    for (const text of lang === 'ja' ? [term.termJa, ...term.aliases] : englishOf(term)) {
      const folded = text.toLowerCase();
      const head = folded.charAt(0);
      forms.set(head, [...(forms.get(head) ?? []), { text, folded, term }]);
    }
  for (const sameHead of forms.values()) sameHead.sort((one, other) => other.text.length - one.text.length);

  return (text) => {
    const folded = text.toLowerCase();
    const parts: TextPart<T>[] = [];
    const named = new Set<T>();
    let plainFrom = 0;
    for (let at = 0; at < text.length;) {
      const found = longestAt(text, folded, at, forms.get(folded.charAt(at)) ?? []);
      if (!found) {
        at += 1;
        continue;
      }
      if (plainFrom < at) parts.push({ text: text.slice(plainFrom, at), isFirst: false });
      const { term } = found.form;
      parts.push({ text: text.slice(at, found.end), term, isFirst: !named.has(term) });
      named.add(term);
      at = plainFrom = found.end;
    }
    if (plainFrom < text.length) parts.push({ text: text.slice(plainFrom), isFirst: false });
    return parts;
  };
}

function englishOf({ termJa, termEn, aliases }: Term): readonly string[] {
  const written = [termEn, termJa, ...aliases].filter((text) => /^[\x20-\x7e]+$/.test(text));
  return written.filter(
    (text, index) => written.findIndex((each) => each.toLowerCase() === text.toLowerCase()) === index,
  );
}

function longestAt<T>(text: string, folded: string, at: number, forms: readonly Form<T>[]) {
  for (const form of forms) {
    if (!folded.startsWith(form.folded, at) || joins(text.charAt(at - 1), text.charAt(at))) continue;
    const end = at + form.text.length;
    // PIN is not pin, and MIST no mist.
    if (abbreviation.test(form.text) && text.slice(at, end) !== form.text) continue;
    const ends = [
      end,
      ...['s', 'es'].filter((plural) => folded.startsWith(plural, end)).map(({ length }) => end + length),
    ];
    const whole = ends.find((last) => !joins(text.charAt(last - 1), text.charAt(last)));
    if (whole !== undefined && (whole === end || latin.test(text.charAt(end - 1)))) return { form, end: whole };
  }
  return undefined;
}

/** Whether two neighbouring letters belong to one word. */
function joins(one: string, other: string): boolean {
  return (latin.test(one) && latin.test(other)) || (katakana.test(one) && katakana.test(other));
}
