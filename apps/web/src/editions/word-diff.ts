/** A stretch of text that both wordings have, or only one of them. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'added';
  readonly text: string;
}

const words = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(text), ({ segment }) => segment);

/** What changed from one wording to the other, word by word; Japanese words are told apart by the browser's dictionary. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const [old, fresh] = [words(before), words(after)];
  // Longest common subsequence, from the end; a form's wording has some hundred words at most.
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const stretches: Stretch[] = [];
  const add = (kind: Stretch['kind'], text = '') => {
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
    else stretches.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      add('same', old[i]);
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= fresh.length || at(i + 1, j) >= at(i, j + 1))) {
      add('gone', old[i]);
      i += 1;
    } else {
      add('added', fresh[j]);
      j += 1;
    }
  }
  return stretches;
}
