import type { ChecklistQuery, ItemPartsFragment, ProgressPartsFragment } from '../gql/graphql';

/** The checklist with one item as the server last told of it; an older telling than the one shown changes nothing. */
export function applyAnswer(
  { checklist }: ChecklistQuery,
  item: ItemPartsFragment,
  progress: ProgressPartsFragment | null,
): ChecklistQuery {
  const replace = (shown: ItemPartsFragment) =>
    shown.id === item.id && shown.answer.version <= item.answer.version ? item : shown;
  return {
    checklist: {
      ...checklist,
      progress: progress ?? checklist.progress,
      sections: checklist.sections.map((section) => ({ ...section, items: section.items.map(replace) })),
    },
  };
}
