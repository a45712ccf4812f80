import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { itemFilters } from './item-filter';

export const editionsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/editions',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./editions.page'), 'EditionsPage'),
});

export const draftRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/editions/drafts/$draftId',
  validateSearch: z.object({ show: optional(z.enum(itemFilters)) }),
  component: lazyRouteComponent(() => import('./draft.page'), 'DraftPage'),
});
