import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sessionRoute } from '../app/root';

export const accountRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account.page'), 'AccountPage'),
});
