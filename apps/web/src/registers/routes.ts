import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sessionRoute } from '../app/root';

export const contactsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/contacts',
  component: lazyRouteComponent(() => import('./contacts/contacts.page'), 'ContactsPage'),
});

export const contactChartRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/contacts/chart',
  component: lazyRouteComponent(() => import('./contacts/chart.page'), 'ContactChartPage'),
});
