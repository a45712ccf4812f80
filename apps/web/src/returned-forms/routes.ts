import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optionalText } from '../app/search-params';

/** One form that came back filled in, beside the answers as they stand. */
export const returnedFormRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/returned-forms/$returnedFormId',
  component: lazyRouteComponent(() => import('./returned-form.page'), 'ReturnedFormPage'),
});

/** A table of answers of several clinics that came back. */
export const returnedBatchRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/returned-answers/$batchId',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./returned-batch.page'), 'ReturnedBatchPage'),
});
