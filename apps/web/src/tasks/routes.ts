import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { statusFilters } from './words';

export const tasksRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/tasks',
  validateSearch: z.object({
    text: optionalText,
    status: optional(z.enum(statusFilters)),
    overdue: optional(z.literal(true)),
    clinicId: optionalText,
    owner: optional(z.literal('me')),
    after: optionalText,
    /** Opens the form for a new task, of the clinic named if any. */
    new: optional(z.union([z.literal(true), z.literal(1)])),
  }),
  component: lazyRouteComponent(() => import('./tasks.page'), 'TasksPage'),
});

export const taskRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('./task.page'), 'TaskPage'),
});
