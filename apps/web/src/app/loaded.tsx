import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from '../ui/states';
import { FaultState } from './fault-state';

export interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** Shown while loading; grey rows unless given. */
  readonly skeleton?: React.ReactNode;
  readonly children: (data: Data) => React.ReactNode;
}

/** One of three: the skeleton while loading, the fault with a retry, or the data. What is there stays when a refresh fails. */
export function Loaded<Data>({ query, skeleton, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <FaultState error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton ?? <Skeleton />;
}
