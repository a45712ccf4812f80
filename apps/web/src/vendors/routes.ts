import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';

/** Where a vendor starts: the questions put to them. */
export const vendorQuestionsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/questions',
  validateSearch: z.object({ tab: optional(z.literal('answered')), after: optionalText }),
  component: lazyRouteComponent(() => import('./vendor-questions.page'), 'VendorQuestionsPage'),
});
