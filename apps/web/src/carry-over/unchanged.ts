import type { CarriedPartsFragment, ItemPartsFragment } from '../gql/graphql';

export type CarriedItem = ItemPartsFragment & { readonly carried: CarriedPartsFragment };

/** Whether last year's answer stands beside the item and nobody has answered it this year. */
export function hasCarried(item: ItemPartsFragment): item is CarriedItem {
  return item.carried !== null && item.carried !== undefined && item.answer.value === null;
}

/** Unanswered items whose wording is the same and whose answer can be confirmed as it is; an entry question at いいえ is not among them. */
export function unchangedOf(items: readonly ItemPartsFragment[]): readonly CarriedItem[] {
  return items.filter(hasCarried).filter(({ carried, answerKind }) => {
    const closes = answerKind === 'gate_yes_no' && carried.value === 'no';
    return carried.isReady && carried.change === 'unchanged' && !closes;
  });
}
