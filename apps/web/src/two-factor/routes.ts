import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { standings } from './words';

export const twoFactorRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/two-factor',
  validateSearch: z.object({
    text: optionalText,
    standing: optional(z.enum(standings)),
    vendor: optionalText,
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./board.page'), 'TwoFactorBoardPage'),
});
