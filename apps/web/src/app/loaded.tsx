import type { UseQueryResult } from '@tanstack/react-query';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { FaultState } from './fault-state';

export interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** Shown while loading; grey rows unless given. */
  readonly skeleton?: React.ReactNode;
  /** Heads the page while loading and after a fault, for a page whose own heading comes with the data. */
  readonly pageTitle?: string;
  readonly children: (data: Data) => React.ReactNode;
}

/** One of three: the skeleton while loading, the fault with a retry, or the data. What is there stays when a refresh fails. */
export function Loaded<Data>({ query, skeleton, pageTitle, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  return (
    <>
      {pageTitle && <PageHeader title={pageTitle} />}
      {query.isError ? (
        <FaultState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        (skeleton ?? <Skeleton />)
      )}
    </>
  );
}
