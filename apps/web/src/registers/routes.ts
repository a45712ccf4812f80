import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { equipmentKinds } from './equipment/equipment-values';

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

export const equipmentRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/equipment',
  validateSearch: z.object({
    text: optionalText,
    device: optional(z.enum(equipmentKinds)),
    only: optional(z.enum(['remote', 'unsupported'])),
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./equipment/equipment.page'), 'EquipmentPage'),
});

export const trainingRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/training',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./training/training.page'), 'TrainingPage'),
});

export const trainingSheetRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/training/sheet',
  component: lazyRouteComponent(() => import('./training/sheet.page'), 'TrainingSheetPage'),
});

export const accountsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/accounts',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./accounts/accounts.page'), 'AccountsPage'),
});

export const backupsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/backups',
  component: lazyRouteComponent(() => import('./backups/backups.page'), 'BackupsPage'),
});

export const backupSheetRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/backups/sheet',
  component: lazyRouteComponent(() => import('./backups/sheet.page'), 'BackupSheetPage'),
});

export const continuityRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/continuity',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./continuity/continuity.page'), 'ContinuityPage'),
});

export const continuitySheetRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/continuity/sheet',
  component: lazyRouteComponent(() => import('./continuity/sheet.page'), 'ContinuitySheetPage'),
});
