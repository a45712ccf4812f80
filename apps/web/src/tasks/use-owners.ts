import { useQuery } from '@tanstack/react-query';
import { send } from '../app/graphql';
import { useCan, useViewer } from '../app/session';
import { TaskOwnersDocument, type TaskOwnersQuery } from '../gql/graphql';
import type { SelectOption } from '../ui/select';

const pageSize = 100;

async function loadMembers(signal: AbortSignal): Promise<readonly SelectOption<string>[]> {
  const found: SelectOption<string>[] = [];
  let after: string | null = null;
  do {
    const { members }: TaskOwnersQuery = await send(TaskOwnersDocument, { first: pageSize, after }, signal);
    found.push(...members.nodes.map(({ id, name }) => ({ value: id, label: name })));
    after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
  } while (after);
  return found;
}

/** Whom a task can be given to: the members, or only oneself for who may not see the list of members. */
export function useOwners(): readonly SelectOption<string>[] {
  const viewer = useViewer();
  const me = { value: viewer.id, label: viewer.name };
  const { data } = useQuery({
    queryKey: [viewer.tenant.id, 'TaskOwners'],
    queryFn: ({ signal }) => loadMembers(signal),
    enabled: useCan()('member:read'),
    staleTime: 300_000,
  });
  return data ?? [me];
}
