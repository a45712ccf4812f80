import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optionalText } from '../app/search-params';

export const checklistRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/checklists/$checklistId',
  /** `item` is the code of the item to show first. */
  validateSearch: z.object({ item: optionalText }),
  component: lazyRouteComponent(() => import('./checklist.page'), 'ChecklistPage'),
});
