import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { clinicKinds } from './words';

export const clinicsRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics',
  validateSearch: z.object({
    text: optionalText,
    prefecture: optional(z.int().check(z.minimum(1), z.maximum(47))),
    kind: optional(z.enum(clinicKinds)),
    tag: optionalText,
    withLeft: optional(z.literal(true)),
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./clinics.page'), 'ClinicsPage'),
});

export const newClinicRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/new',
  component: lazyRouteComponent(() => import('./new-clinic.page'), 'NewClinicPage'),
});

export const clinicRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId',
  component: lazyRouteComponent(() => import('./clinic.page'), 'ClinicPage'),
});

export const editClinicRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/clinics/$clinicId/edit',
  component: lazyRouteComponent(() => import('./edit-clinic.page'), 'EditClinicPage'),
});

export const newImportRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('./import/new-import.page'), 'NewImportPage'),
});

export const importRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/imports/$importId',
  validateSearch: z.object({
    only: optional(z.enum(['create', 'update', 'unchanged', 'skip', 'error'])),
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./import/import.page'), 'ImportPage'),
});
