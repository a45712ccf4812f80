import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../../app/root';
import { optionalText } from '../../app/search-params';

export const reminderPoliciesRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/policies',
  component: lazyRouteComponent(() => import('./policies.page'), 'PoliciesPage'),
});

export const reminderPolicyRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/policies/$kind',
  // The day of the example that the preview shows.
  validateSearch: z.object({ due: optionalText }),
  component: lazyRouteComponent(() => import('./policy.page'), 'PolicyPage'),
});

export const reminderSettingsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/settings',
  component: lazyRouteComponent(() => import('./settings.page'), 'ReminderSettingsPage'),
});

export const reminderPreferencesRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/reminders/preferences',
  component: lazyRouteComponent(() => import('./preferences.page'), 'PreferencesPage'),
});
