import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from './button';

export interface PagerProps {
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  /** How many there are in all, where known. */
  readonly total?: number;
  /** First row shown, counted from 1, where known, and how many rows are shown. */
  readonly from?: number;
  readonly count: number;
}

/** Next and previous page of a list that is paged by position, with 「全N件中 a–b件」 where that is known. */
export function Pager({ hasPrevious, hasNext, onPrevious, onNext, total, from, count }: PagerProps) {
  const { formatMessage } = useIntl();
  if (!hasPrevious && !hasNext && total === undefined) return null;
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
      {(hasPrevious || hasNext) && (
        <div className="no-print flex gap-2">
          <Button size="s" icon="chevronLeft" isDisabled={!hasPrevious} onPress={onPrevious}>
            {formatMessage({ id: 'ui.previous' })}
          </Button>
          <Button size="s" isDisabled={!hasNext} onPress={onNext}>
            {formatMessage({ id: 'ui.next' })}
          </Button>
        </div>
      )}
    </nav>
  );
}

/**
 * Remembers the way through a list paged by cursors, since a cursor only leads forward.
 * `after` is the cursor in the address; `go` puts another one there, undefined being the first page.
 * `page` is null when the page was opened by its address, where the way to it is not known.
 */
export function useCursorTrail(after: string | undefined, go: (after: string | undefined) => void) {
  const [trail, setTrail] = useState<readonly (string | undefined)[]>([]);
  const page = after === undefined ? 0 : trail.length || null;
  return {
    page,
    hasPrevious: after !== undefined,
    next: (cursor: string) => {
      setTrail(after === undefined ? [undefined] : [...trail, after]);
      go(cursor);
    },
    previous: () => {
      setTrail(trail.slice(0, -1));
      go(trail.at(-1));
    },
  };
}
