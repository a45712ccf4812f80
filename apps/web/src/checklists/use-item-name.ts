import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../gql/graphql';
import { isEntryQuestion } from './item-order';

/** The number of an item as printed on the form; the entry question, which has none, by name. */
export function useItemName(): (item: Pick<ItemPartsFragment, 'code' | 'answerKind'>) => string {
  const { formatMessage } = useIntl();
  return (item) => (isEntryQuestion(item) ? formatMessage({ id: 'checklists.entry' }) : item.code);
}
