import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../gql/graphql';
import { Button } from '../ui/button';

export interface ItemPagerProps {
  readonly items: readonly ItemPartsFragment[];
  readonly current: ItemPartsFragment;
  /** The entry question ended the list: nothing follows it. */
  readonly isClosed: boolean;
  readonly onGo: (item: ItemPartsFragment) => void;
  /** Past the last item. */
  readonly onEnd: () => void;
  /** The state of saving, in sight beside the buttons. */
  readonly children: React.ReactNode;
}

/** To the item before and after, at the foot of the screen wherever one is on the page. */
export function ItemPager({ items, current, isClosed, onGo, onEnd, children }: ItemPagerProps) {
  const { formatMessage } = useIntl();
  const index = items.findIndex(({ id }) => id === current.id);
  const [previous, next] = [items[index - 1], isClosed && index === 0 ? undefined : items[index + 1]];
  const place = { position: index + 1, count: items.length };
  return (
    <div
      data-sticky-foot
      className="sticky bottom-0 z-20 -mx-4 mt-4 -mb-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-white px-4 py-2 sm:mx-0 sm:rounded-t-12 sm:border-x"
    >
      <div className="w-full min-w-0 sm:w-auto sm:flex-1">{children}</div>
      <div className="flex w-full items-center justify-between gap-3 sm:w-auto">
        <Button icon="chevronLeft" isDisabled={!previous} onPress={() => previous && onGo(previous)}>
          {formatMessage({ id: 'ui.previous' })}
        </Button>
        <span className="tabular-nums">
          <span className="sr-only">{formatMessage({ id: 'checklists.position.label' }, place)}</span>
          <span aria-hidden="true">{formatMessage({ id: 'checklists.position' }, place)}</span>
        </span>
        <Button variant="primary" onPress={() => (next ? onGo(next) : onEnd())}>
          {formatMessage({ id: next ? 'ui.next' : 'checklists.toEnd' })}
        </Button>
      </div>
    </div>
  );
}
