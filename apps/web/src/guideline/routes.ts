import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sessionRoute } from '../app/root';

export const guidelineRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/editions/$editionId/guideline',
  component: lazyRouteComponent(() => import('./guideline.page'), 'GuidelinePage'),
});
