import { useIntl } from 'react-intl';
import { type Blank, type MappedCell, meaningLabel } from './words';

/** What a cell means, in a few words: 「2-⑩ 回答（1回目）」. */
export function useMeaningText(blank: Blank) {
  const { formatMessage } = useIntl();
  const itemName = useItemName(blank);
  return ({ what, itemId, round }: MappedCell): string => {
    const label = formatMessage({ id: meaningLabel[what] });
    const item = blank.items.find(({ id }) => id === itemId);
    const named = item ? `${itemName(item)} ${label}` : label;
    return round === null ? named : `${named} ${formatMessage({ id: 'blanks.roundNumber' }, { round })}`;
  };
}

/** The item's number; with its devices where the form repeats the number. */
export function useItemName({ items }: Blank) {
  const { formatMessage } = useIntl();
  return ({ code, scopeJa }: Blank['items'][number]): string => {
    if (code === '-') return formatMessage({ id: 'checklists.entry' });
    return items.filter((item) => item.code === code).length > 1 ? `${code} ${scopeJa}` : code;
  };
}
