import type { DraftItemFacts, EarlierItemFacts } from './draft';
import { type DraftChange, formsOf } from './suggest-mapping';

export type MappingOutcome =
  | { readonly type: 'MappingFits' }
  | { readonly type: 'NewReplacesNothing' }
  | { readonly type: 'NothingReplaced' }
  | { readonly type: 'UnknownEarlierItem'; readonly key: string }
  | { readonly type: 'OneEarlierItemOnly' };

/**
 * Decides whether an item may be said to come so from these earlier items.
 *
 * A new one replaces nothing, every other one something; only a merged one replaces several of one form. Earlier items are
 * of the same form; the joint form takes those of both of its forms.
 */
export function checkMapping(
  form: DraftItemFacts['form'],
  change: DraftChange,
  replaces: readonly string[],
  earlier: readonly EarlierItemFacts[],
): MappingOutcome {
  if (change === 'new') return replaces.length === 0 ? { type: 'MappingFits' } : { type: 'NewReplacesNothing' };
  if (replaces.length === 0) return { type: 'NothingReplaced' };
  const counts = new Map<string, number>();
  for (const key of replaces) {
    const item = earlier.find((each) => each.key === key && formsOf(form).includes(each.form));
    if (!item) return { type: 'UnknownEarlierItem', key };
    counts.set(item.form, (counts.get(item.form) ?? 0) + 1);
  }
  const isSeveral = [...counts.values()].some((count) => count > 1);
  return isSeveral && change !== 'merged' ? { type: 'OneEarlierItemOnly' } : { type: 'MappingFits' };
}

/** Keys of the earlier items that nothing in the draft replaces. Forms that the draft does not hold are not looked at. */
export function droppedKeys(
  items: readonly DraftItemFacts[],
  earlier: readonly EarlierItemFacts[],
): ReadonlySet<string> {
  const taken = items.filter(({ isLeftOut }) => !isLeftOut);
  const replaced = new Set(taken.flatMap(({ replaces }) => replaces));
  const held = new Set(taken.flatMap(({ form }) => formsOf(form)));
  return new Set(earlier.filter(({ key, form }) => held.has(form) && !replaced.has(key)).map(({ key }) => key));
}
