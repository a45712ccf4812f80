import type { DraftItemPartsFragment } from '../gql/graphql';

export const itemFilters = ['open', 'doubtful', 'changed', 'new', 'leftOut'] as const;
export type ItemFilter = (typeof itemFilters)[number];

type Shown = Pick<DraftItemPartsFragment, 'isConfirmed' | 'isLeftOut' | 'doubts' | 'change'>;

/** Which items of a draft a filter shows; all of them without one. */
export function fits({ isConfirmed, isLeftOut, doubts, change }: Shown, filter: ItemFilter | undefined): boolean {
  switch (filter) {
    case undefined:
      return true;
    case 'open':
      return !isConfirmed && !isLeftOut;
    case 'doubtful':
      return doubts.length > 0;
    case 'changed':
      return !isLeftOut && change !== 'kept' && change !== 'new';
    case 'new':
      return !isLeftOut && change === 'new';
    case 'leftOut':
      return isLeftOut;
  }
}
