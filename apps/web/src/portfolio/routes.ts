import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { clinicKinds, twoFactorOveralls } from '../clinics/words';

export const portfolioRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/',
  validateSearch: z.object({
    text: optionalText,
    prefecture: optional(z.int().check(z.minimum(1), z.maximum(47))),
    kind: optional(z.enum(clinicKinds)),
    tag: optionalText,
    twoFactor: optional(z.enum(twoFactorOveralls)),
    overdue: optional(z.literal(true)),
    withLeft: optional(z.literal(true)),
    sort: optional(z.enum(['risk', 'name', 'next', 'progress'])),
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./portfolio.page'), 'PortfolioPage'),
});

export const benchmarkRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/benchmark',
  // Without a clinic: all that one looks after.
  validateSearch: z.object({ clinicId: optional(z.uuid()) }),
  component: lazyRouteComponent(() => import('./benchmark.page'), 'BenchmarkPage'),
});
