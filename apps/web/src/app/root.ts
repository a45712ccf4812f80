import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { viewerQuery } from './query';
import { Shell } from './shell';

export const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({});

/** Everything below it needs a session; who has none is sent to sign in and comes back afterwards. */
export const sessionRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'session',
  beforeLoad: async ({ context, location }) => {
    const viewer = await context.queryClient.ensureQueryData(viewerQuery);
    if (!viewer) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
  },
  component: Shell,
});
