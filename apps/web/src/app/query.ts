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
import { proofsSoFar, sendProved, wasProvedSince } from './step-up';

const viewerKey = 'viewer';

/** The cache of what the server said. `onSignedOut` is told when a session has ended under our hands. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof Fault && error.code === 'UNAUTHENTICATED') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({
      onError,
      onSuccess: (data, { queryKey: [name], state }) => {
        if (name === viewerKey && data === null && state.dataUpdateCount > 1) onSignedOut();
      },
    }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Asked again only where waiting helps; networkMode always, for react-query's own guess of being offline is often wrong.
        networkMode: 'always',
        // Coming back to the page must not ask again for a proof that the person has just declined.
        refetchOnWindowFocus: ({ state }) => !(state.error instanceof Fault && state.error.code === 'STEP_UP_REQUIRED'),
        retry: (failures, error) =>
          failures < 2 && error instanceof Fault && (error.code === 'UNAVAILABLE' || error.code === 'OFFLINE'),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Who is signed in; the one entry of the cache whose key does not start with a tenant, for it tells which. */
export const viewerQuery = queryOptions({
  queryKey: [viewerKey],
  queryFn: async ({ signal }) => {
    const ask = async () => (await send(ViewerDocument, {}, signal)).viewer;
    const mark = proofsSoFar();
    return (await ask()) ?? ((await wasProvedSince(mark)) ? ask() : null);
  },
  staleTime: 60_000,
  // On a shared PC somebody else may have signed in beside this page meanwhile.
  refetchOnWindowFocus: 'always',
});

interface LoadOptions<Result> {
  readonly enabled?: boolean;
  /** Keeps showing the last page while the next one is on its way. */
  readonly keepPrevious?: boolean;
  /** What is part of the product, and so stays as it is while the page is open. */
  readonly isSteady?: boolean;
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
    queryFn: ({ signal }) => sendProved(document, variables, signal),
    enabled: options.enabled,
    staleTime: options.isSteady ? Infinity : undefined,
    refetchInterval:
      typeof refetchInterval === 'function' ? ({ state }) => refetchInterval(state.data) : refetchInterval,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
  });
}

/**
 * Sends a mutation operation; `mutateAsync(variables)` gives its data, to be read by `__typename`.
 *
 * Where it needs a fresh proof, the person is asked for it in between; leaving that question throws STEP_UP_REQUIRED.
 */
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
    mutationFn: (variables: Variables) => sendProved(document, variables),
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
