import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../../app/root';
import { optional, optionalText } from '../../app/search-params';

const day = optional(z.iso.date());

export const simulatorRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/simulator',
  validateSearch: z.object({
    from: day,
    until: day,
    clinic: optional(z.uuid()),
    person: optional(z.uuid()),
    by: optional(z.literal('person')),
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./simulator.page'), 'SimulatorPage'),
});
