import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../../app/root';
import { optionalText } from '../../app/search-params';

export const channelsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/channels',
  component: lazyRouteComponent(() => import('./channels.page'), 'ChannelsPage'),
});

export const lineWorksAccountsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/channels/line-works',
  validateSearch: z.object({ text: optionalText, after: optionalText }),
  component: lazyRouteComponent(() => import('./accounts.page'), 'LineWorksAccountsPage'),
});
