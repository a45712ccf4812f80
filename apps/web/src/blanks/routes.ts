import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { sessionRoute } from '../app/root';

export const editionBlanksRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/editions/$editionId/ministry-forms',
  component: lazyRouteComponent(() => import('./edition-blanks.page'), 'EditionBlanksPage'),
});

export const blankRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/form-blanks/$blankId',
  component: lazyRouteComponent(() => import('./blank.page'), 'BlankPage'),
});
