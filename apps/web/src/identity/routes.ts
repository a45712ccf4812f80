import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute, sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: z.object({
    /** The page that was asked for before signing in. */
    to: optionalText,
    /** A session ended under the person's hands. */
    ended: optional(z.literal(true)),
    /** The person before has just handed over: the browser asks for the next one's passkey at once. */
    next: optional(z.literal(true)),
  }),
  component: lazyRouteComponent(() => import('./sign-in.page'), 'SignInPage'),
});

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up/$token',
  component: lazyRouteComponent(() => import('./set-up.page'), 'SetUpPage'),
});

export const recoverRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recover',
  component: lazyRouteComponent(() => import('./recover.page'), 'RecoverPage'),
});

export const recoveryLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recover/$token',
  component: lazyRouteComponent(() => import('./recovery-link.page'), 'RecoveryLinkPage'),
});

export const objectionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/objection/$token',
  component: lazyRouteComponent(() => import('./objection.page'), 'ObjectionPage'),
});

/** Directly after setting up: a second way in, before the first is lost. */
export const secondWayRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/second-way',
  component: lazyRouteComponent(() => import('./second-way.page'), 'SecondWayPage'),
});

export const waysInRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/account/ways-in',
  component: lazyRouteComponent(() => import('./account/ways-in.page'), 'WaysInPage'),
});

export const sessionsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/account/sessions',
  component: lazyRouteComponent(() => import('./account/sessions.page'), 'SessionsPage'),
});

export const eventsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/account/events',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./account/events.page'), 'EventsPage'),
});
