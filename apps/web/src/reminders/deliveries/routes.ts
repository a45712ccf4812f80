import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute, sessionRoute } from '../../app/root';
import { optional, optionalText } from '../../app/search-params';
import { channelKinds } from '../policies/words';
import { deliveryStates } from '../words';

export const deliveriesRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/deliveries',
  validateSearch: z.object({
    clinic: optionalText,
    person: optionalText,
    state: optional(z.enum(deliveryStates)),
    channel: optional(z.enum(channelKinds)),
    from: optionalText,
    until: optionalText,
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./deliveries.page'), 'DeliveriesPage'),
});

export const deliveryRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/deliveries/$deliveryId',
  component: lazyRouteComponent(() => import('./delivery.page'), 'DeliveryPage'),
});

export const whyRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/why',
  validateSearch: z.object({ clinic: optionalText, person: optionalText, date: optionalText, on: optionalText }),
  component: lazyRouteComponent(() => import('./why.page'), 'WhyPage'),
});

export const addressesRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/addresses',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./addresses.page'), 'AddressesPage'),
});

/** Behind the link in a mail; whoever opens it may not be signed in. */
export const unsubscribeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/unsubscribe/$tag',
  component: lazyRouteComponent(() => import('./unsubscribe.page'), 'UnsubscribePage'),
});
