import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../app/root';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  /** `to` is the page that was asked for before signing in. */
  validateSearch: z.object({ to: z.catch(z.optional(z.string()), undefined) }),
  component: lazyRouteComponent(() => import('./sign-in.page'), 'SignInPage'),
});

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up/$token',
  component: lazyRouteComponent(() => import('./set-up.page'), 'SetUpPage'),
});
