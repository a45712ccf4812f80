import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../gql/graphql';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** The signed-in person; given by the shell, which is only shown to one. */
export const ViewerContext = createContext<Viewer | null>(null);

/** The signed-in person. Only below the shell. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is for pages below the shell.');
  return viewer;
}

/** Whether the signed-in person's role carries a permission such as `clinic:edit`: what to offer, not what is allowed. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
}
