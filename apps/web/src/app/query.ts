import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { type TypedDocumentString, ViewerDocument } from '../gql/graphql';
import { Fault, operationName, send } from './graphql';
import { useViewer } from './session';

/** The cache of what the server said. `onSignedOut` is told when a session has ended under our hands. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof Fault && error.code === 'UNAUTHENTICATED') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Asked again only where waiting helps; networkMode always, for react-query's own guess of being offline is often wrong.
        networkMode: 'always',
        retry: (failures, error) =>
          failures < 2 && error instanceof Fault && (error.code === 'UNAVAILABLE' || error.code === 'OFFLINE'),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Who is signed in; the one entry of the cache whose key does not start with a tenant, for it tells which. */
export const viewerQuery = queryOptions({
  queryKey: ['viewer'],
  queryFn: async ({ signal }) => (await send(ViewerDocument, {}, signal)).viewer,
  staleTime: 60_000,
});

interface LoadOptions<Result> {
  readonly enabled?: boolean;
  /** Keeps showing the last page while the next one is on its way. */
  readonly keepPrevious?: boolean;
  /** How often to ask again, in milliseconds; may be told from what was answered last. */
  readonly refetchInterval?: number | false | ((last: Result | undefined) => number | false);
}

/** Loads the data of a query operation for the signed-in person. */
export function useLoad<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: LoadOptions<Result> = {},
) {
  const { tenant } = useViewer();
  const { refetchInterval } = options;
  return useQuery({
    queryKey: [tenant.id, operationName(document), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    enabled: options.enabled,
    refetchInterval:
      typeof refetchInterval === 'function' ? ({ state }) => refetchInterval(state.data) : refetchInterval,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
  });
}

/** Sends a mutation operation; `mutateAsync(variables)` gives its data, to be read by `__typename`. */
export function useChange<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  options: {
    /** Query operations whose data this may change; all of them unless named. */
    readonly refreshes?: readonly TypedDocumentString<unknown, never>[];
  } = {},
) {
  const client = useQueryClient();
  const { tenant } = useViewer();
  return useMutation({
    mutationFn: (variables: Variables) => send(document, variables),
    onSuccess: () => {
      const names = options.refreshes?.map(operationName);
      void client.invalidateQueries({
        predicate: ({ queryKey: [of, name] }) => of === tenant.id && (!names || names.includes(String(name))),
      });
    },
  });
}

/** A fresh `clientMutationId`: keep it while the same change is tried again. */
export const newMutationId = (): string => crypto.randomUUID();
