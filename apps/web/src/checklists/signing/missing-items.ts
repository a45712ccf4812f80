import type { ItemPartsFragment } from '../../gql/graphql';
import { isEntryQuestion } from '../item-order';

type Line = Pick<ItemPartsFragment, 'answerKind' | 'answer'>;

/** What is to be answered before the list can be signed; nothing once the entry question has ended it. */
export function missingItems<Item extends Line>(items: readonly Item[]): readonly Item[] {
  if (items.some((item) => isEntryQuestion(item) && item.answer.value === 'no')) return [];
  return items.filter(({ answer }) => answer.value === null);
}

/** How many questions and proposals nobody has decided. */
export const undecidedCount = (items: readonly Pick<ItemPartsFragment, 'proposals'>[]): number =>
  items.reduce((count, { proposals }) => count + proposals.length, 0);
