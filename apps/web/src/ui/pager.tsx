import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from './button';

export interface TrailPagerProps {
  readonly trail: CursorTrail;
  /** Of the page shown: whether another one follows, and the cursor that leads there. */
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** How many there are in all, where known. */
  readonly total?: number;
  /** How many rows a full page has, where it is to be said which rows are shown. */
  readonly pageSize?: number;
  /** How many rows are shown. */
  readonly count: number;
}

/** Next and previous page of a list that is paged by cursors, with 「全N件中 a–b件」 where that is known. */
export function TrailPager({ trail, pageInfo, total, pageSize, count }: TrailPagerProps) {
  const { formatMessage } = useIntl();
  const { hasPrevious, page } = trail;
  const { hasNextPage, endCursor } = pageInfo;
  const from = page === null || pageSize === undefined ? undefined : page * pageSize + 1;
  if (!hasPrevious && !hasNextPage && total === undefined) return null;
  return (
    <nav
      aria-label={formatMessage({ id: 'ui.pager' })}
      className="mt-4 flex flex-wrap items-center justify-between gap-3"
    >
      <p className="text-sm text-muted tabular-nums">
        {total !== undefined && from !== undefined && count > 0
          ? formatMessage({ id: 'ui.range' }, { total, from, to: from + count - 1 })
          : total !== undefined && formatMessage({ id: 'ui.total' }, { total })}
      </p>
      {(hasPrevious || hasNextPage) && (
        <div className="no-print flex gap-2">
          <Button size="s" icon="chevronLeft" isDisabled={!hasPrevious} onPress={trail.previous}>
            {formatMessage({ id: 'ui.previous' })}
          </Button>
          <Button size="s" isDisabled={!hasNextPage} onPress={() => endCursor && trail.next(endCursor)}>
            {formatMessage({ id: 'ui.next' })}
          </Button>
        </div>
      )}
    </nav>
  );
}

export interface CursorTrail {
  /** Counted from 0; null when the page was opened by its address, where the way to it is not known. */
  readonly page: number | null;
  readonly hasPrevious: boolean;
  readonly next: (cursor: string) => void;
  readonly previous: () => void;
}

/**
 * Remembers the way through a list paged by cursors, since a cursor only leads forward.
 * `after` is the cursor in the address; `go` puts another one there, undefined being the first page.
 */
export function useCursorTrail(
  after: string | undefined,
  go: (after: string | undefined, direction: 'next' | 'previous') => void,
): CursorTrail {
  const [trail, setTrail] = useState<readonly (string | undefined)[]>([]);
  const page = after === undefined ? 0 : trail.length || null;
  return {
    page,
    hasPrevious: after !== undefined,
    next: (cursor: string) => {
      setTrail(after === undefined ? [undefined] : [...trail, after]);
      go(cursor, 'next');
    },
    previous: () => {
      setTrail(trail.slice(0, -1));
      go(trail.at(-1), 'previous');
    },
  };
}
