import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';

export const tasksRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/tasks',
  validateSearch: z.object({
    text: optionalText,
    status: optional(z.enum(['active', 'open', 'doing', 'done', 'dropped', 'all'])),
    overdue: optional(z.literal(true)),
    clinicId: optionalText,
    ownerId: optionalText,
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./tasks.page'), 'TasksPage'),
});

export const taskRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('./task.page'), 'TaskPage'),
});
