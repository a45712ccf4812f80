import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { actionNouns } from './action-nouns';

const day = optional(z.iso.date());

export const auditRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/audit',
  validateSearch: z.object({
    text: optionalText,
    /** What it was about: the first half of the action. */
    about: optional(z.enum(actionNouns)),
    fromOn: day,
    toOn: day,
    memberId: optionalText,
    clinicId: optionalText,
    objectKind: optionalText,
    objectId: optionalText,
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./audit.page'), 'AuditPage'),
});
