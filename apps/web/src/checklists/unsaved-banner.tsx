import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Link } from '../ui/link';
import type { SaverState } from './answer-saver';
import { keyOf } from './item-order';
import { useItemName } from './use-item-name';

export interface UnsavedBannerProps {
  readonly items: readonly ItemPartsFragment[];
  readonly state: SaverState;
  /** The item on screen, which shows its own state. */
  readonly shownId: string | undefined;
  readonly onRetry: () => void;
}

/** Names the items that are not saved and not in sight, so that nothing is left behind unseen. */
export function UnsavedBanner({ items, state, shownId, onRetry }: UnsavedBannerProps) {
  const { formatMessage } = useIntl();
  const itemName = useItemName();
  const elsewhere = items.filter(
    ({ id }) => id !== shownId && state.unsaved.get(id)?.phase.type !== 'saving' && state.unsaved.has(id),
  );
  const isRestoredHere = shownId !== undefined && state.restored.includes(shownId);
  if (elsewhere.length === 0 && !isRestoredHere) return null;
  const isStuck = [...state.unsaved.values()].some(({ phase }) => phase.type === 'waiting' || phase.type === 'failed');
  return (
    <div className="no-print">
      <Banner
        tone="warning"
        title={formatMessage({ id: 'checklists.unsaved.title' }, { count: state.unsaved.size })}
        actions={
          isStuck && (
            <Button size="s" onPress={onRetry}>
              {formatMessage({ id: 'checklists.save.retry' })}
            </Button>
          )
        }
      >
        {state.restored.length > 0 && <p>{formatMessage({ id: 'checklists.unsaved.restored' })}</p>}
        {elsewhere.length > 0 && (
          <p className="flex flex-wrap gap-x-3">
            {formatMessage({ id: 'checklists.unsaved.items' })}
            {elsewhere.map((item) => (
              <Link
                key={item.id}
                from="/checklists/$checklistId"
                to="."
                search={{ item: keyOf(item, items) }}
                resetScroll={false}
              >
                {itemName(item)}
              </Link>
            ))}
          </p>
        )}
      </Banner>
    </div>
  );
}
