import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';

export const noticesRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/notices',
  validateSearch: z.object({
    unread: optional(z.literal(true)),
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./notices.page'), 'NoticesPage'),
});
