import { useNavigate, useSearch } from '@tanstack/react-router';
import { type CursorTrail, useCursorTrail } from '../../ui/pager';
import { PAGE_ROWS, PAGES_AT_ONCE } from './run-pages';

interface Run<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Turns the pages of a simulation. The server has to work all of it out for any page, so many pages come at once and are
 * turned here; a cursor leads to the next ones.
 */
export function useRunPages() {
  const { after, page = 0 } = useSearch({ from: '/session/reminders/simulator' });
  const navigate = useNavigate({ from: '/reminders/simulator' });
  const go = (place: { readonly after: string | undefined; readonly page: number }) =>
    void navigate({ search: (old) => ({ ...old, ...place, page: place.page || undefined }) });
  const runs = useCursorTrail(after, (cursor, direction) =>
    go({ after: cursor, page: direction === 'next' ? 0 : PAGES_AT_ONCE - 1 }),
  );
  return <Row>({ nodes, pageInfo }: Run<Row>) => {
    const rows = nodes.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS);
    const isLastHere = (page + 1) * PAGE_ROWS >= nodes.length;
    const trail: CursorTrail = {
      page: runs.page === null ? null : runs.page * PAGES_AT_ONCE + page,
      hasPrevious: page > 0 || runs.hasPrevious,
      next: (cursor) => (isLastHere ? runs.next(cursor) : go({ after, page: page + 1 })),
      previous: () => (page > 0 ? go({ after, page: page - 1 }) : runs.previous()),
    };
    return { rows, trail, pageInfo: { ...pageInfo, hasNextPage: !isLastHere || pageInfo.hasNextPage } };
  };
}
