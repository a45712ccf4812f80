import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../../app/root';
import { optionalText } from '../../app/search-params';

export const calendarsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/calendars',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./calendars.page'), 'CalendarsPage'),
});
