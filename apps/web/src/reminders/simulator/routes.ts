import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../../app/root';
import { optional, optionalText } from '../../app/search-params';
import { deadlineKinds } from '../words';
import { PAGES_AT_ONCE } from './run-pages';

const day = optional(z.iso.date());

export const simulatorRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/simulator',
  validateSearch: z.object({
    from: day,
    until: day,
    clinic: optional(z.uuid()),
    person: optional(z.uuid()),
    deadlineKind: optional(z.enum(deadlineKinds)),
    by: optional(z.literal('person')),
    after: optionalText,
    /** Counted from 0, among the pages that come at once. */
    page: optional(z.int().check(z.positive(), z.lt(PAGES_AT_ONCE))),
  }),
  component: lazyRouteComponent(() => import('./simulator.page'), 'SimulatorPage'),
});
