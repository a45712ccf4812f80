import { plainCode } from './item-code';
import { similarity, type Wording, wordingOf } from './similarity';

/** How an item came from the edition before. What nothing replaces was dropped, and stands on the other side. */
export type DraftChange = 'kept' | 'reworded' | 'moved' | 'merged' | 'split' | 'new';

/** An item of the edition before; `key` names it in all editions. */
export interface EarlierWording {
  readonly key: string;
  readonly form: string;
  readonly code: string;
  readonly labelJa: string;
  readonly answerKind: string;
}

export interface NewWording {
  readonly id: string;
  readonly form: string;
  readonly code: string;
  readonly labelJa: string;
  readonly answerKind: string;
}

export interface SuggestedMapping {
  readonly id: string;
  readonly change: DraftChange;
  /** Keys of the earlier items that it takes the place of; for the joint form those of both of its forms. */
  readonly replaces: readonly string[];
  /** How sure the suggestion is, 0 to 100; 100 for the same number and wording. */
  readonly score: number;
}

interface Pair {
  readonly fresh: Prepared<NewWording>;
  readonly earlier: Prepared<EarlierWording>;
  readonly score: number;
}

interface Prepared<T> {
  readonly item: T;
  readonly wording: Wording;
  readonly number: string | null;
}

// Chosen by the step from R6 to R7 that the catalogue knows: what belongs together lies above, what does not below.
const ALIKE = 0.45;
const CLEARLY_ALIKE = 0.55;
const SAME_NUMBER = 0.1;

/** The forms of the edition before that a form follows. */
export const formsOf = (form: string): readonly string[] =>
  form === 'medical_pharmacy' ? ['medical', 'pharmacy'] : [form];

/**
 * Suggests where each item came from, by number and by likeness of the wording; a person decides.
 *
 * One earlier item for each new one first, the most alike before the others; earlier items left over that are clearly like a
 * new one are merged into it; new items left over that are clearly like an earlier one were split from it. The entry
 * question follows the entry question. Each form is compared with its own.
 */
export function suggestMapping(
  fresh: readonly NewWording[],
  earlier: readonly EarlierWording[],
): readonly SuggestedMapping[] {
  const forms = [...new Set(fresh.map(({ form }) => form))];
  return forms.flatMap((form) => {
    const rows = fresh.filter((item) => item.form === form);
    const [first, ...others] = formsOf(form).map((each) =>
      mapForm(
        rows,
        earlier.filter((item) => item.form === each),
      ),
    );
    return (first ?? []).map((mapping, at) => {
      const more = others.map((list) => list[at]).filter((each) => each !== undefined);
      const best = [mapping, ...more].find(({ change }) => change !== 'new') ?? mapping;
      return { ...best, replaces: [mapping, ...more].flatMap(({ replaces }) => replaces) };
    });
  });
}

function mapForm(fresh: readonly NewWording[], earlier: readonly EarlierWording[]): readonly SuggestedMapping[] {
  const [from, to] = [earlier.map(prepare), fresh.map(prepare)];
  const pairs = to
    .flatMap((item) => from.map((old): Pair => ({ fresh: item, earlier: old, score: scoreOf(item, old) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((one, other) => other.score - one.score);
  const byNew = new Map<string, Pair[]>();
  const byEarlier = new Map<string, Pair[]>();
  const take = (pair: Pair) => {
    byNew.set(pair.fresh.item.id, [...(byNew.get(pair.fresh.item.id) ?? []), pair]);
    byEarlier.set(pair.earlier.item.key, [...(byEarlier.get(pair.earlier.item.key) ?? []), pair]);
  };
  for (const pair of pairs) if (!byNew.has(pair.fresh.item.id) && !byEarlier.has(pair.earlier.item.key)) take(pair);
  const clear = pairs.filter(({ score }) => score >= CLEARLY_ALIKE);
  const [taken, mapped] = [new Set(byEarlier.keys()), new Set(byNew.keys())];
  for (const pair of clear) if (!byEarlier.has(pair.earlier.item.key) && mapped.has(pair.fresh.item.id)) take(pair);
  for (const pair of clear) if (!byNew.has(pair.fresh.item.id) && taken.has(pair.earlier.item.key)) take(pair);
  return to.map(({ item }) => mappingOf(item.id, byNew.get(item.id) ?? [], byEarlier));
}

function mappingOf(
  id: string,
  pairs: readonly Pair[],
  byEarlier: ReadonlyMap<string, readonly Pair[]>,
): SuggestedMapping {
  const [best] = pairs;
  if (!best) return { id, change: 'new', replaces: [], score: 100 };
  const sharesEarlier = (byEarlier.get(best.earlier.item.key)?.length ?? 0) > 1;
  return {
    id,
    change: pairs.length > 1 ? 'merged' : sharesEarlier ? 'split' : plainChange(best.fresh.item, best.earlier.item),
    replaces: pairs.map(({ earlier }) => earlier.item.key),
    score: Math.round(Math.min(...pairs.map(({ score }) => score)) * 100),
  };
}

/** What became of an item that one new item alone replaces: the same words, elsewhere or not, or other words. */
export function plainChange(
  fresh: Pick<NewWording, 'code' | 'labelJa'>,
  earlier: Pick<EarlierWording, 'code' | 'labelJa'>,
): 'kept' | 'moved' | 'reworded' {
  if (wordingOf(fresh.labelJa).core !== wordingOf(earlier.labelJa).core) return 'reworded';
  return numberOf(fresh.code) === numberOf(earlier.code) ? 'kept' : 'moved';
}

const numberOf = (code: string) => plainCode(code) ?? code;
const prepare = <T extends NewWording | EarlierWording>(item: T): Prepared<T> => ({
  item,
  wording: wordingOf(item.labelJa),
  number: plainCode(item.code),
});

function scoreOf(fresh: Prepared<NewWording>, earlier: Prepared<EarlierWording>): number {
  const isEntry = (item: NewWording | EarlierWording) => item.answerKind === 'gate_yes_no';
  if (isEntry(fresh.item) !== isEntry(earlier.item)) return 0;
  if (isEntry(fresh.item)) return Math.max(ALIKE, similarity(fresh.wording, earlier.wording));
  const alike = similarity(fresh.wording, earlier.wording);
  const sameNumber = fresh.number !== null && fresh.number === earlier.number;
  return alike === 1 ? (sameNumber ? 1 : 0.99) : Math.min(0.98, alike + (sameNumber ? SAME_NUMBER : 0));
}
