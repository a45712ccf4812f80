import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { clinicStates } from './words';

export const carryOversRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/carry-overs',
  validateSearch: z.object({ after: optionalText, editionId: optionalText, clinicId: optionalText }),
  component: lazyRouteComponent(() => import('./carry-overs.page'), 'CarryOversPage'),
});

export const carryOverRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/carry-overs/$carryOverId',
  validateSearch: z.object({ only: optional(z.enum(clinicStates)), after: optionalText }),
  component: lazyRouteComponent(() => import('./carry-over.page'), 'CarryOverPage'),
});

export const carryOverClinicRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/carry-overs/$carryOverId/clinics/$clinicId',
  component: lazyRouteComponent(() => import('./carry-over-clinic.page'), 'CarryOverClinicPage'),
});
