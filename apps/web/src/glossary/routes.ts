import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optionalText } from '../app/search-params';

export const glossaryRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/glossary',
  validateSearch: z.object({ text: optionalText }),
  component: lazyRouteComponent(() => import('./glossary.page'), 'GlossaryPage'),
});
