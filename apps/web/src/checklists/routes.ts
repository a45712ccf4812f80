import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';

export const checklistRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/checklists/$checklistId',
  /** `item` is the code (or the id) of the item to show; `view` sheet shows all answers in the order of the form. */
  validateSearch: z.object({ item: optionalText, view: optional(z.literal('sheet')) }),
  component: lazyRouteComponent(() => import('./checklist.page'), 'ChecklistPage'),
});

/** The same list, typed from paper. */
export const paperRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/checklists/$checklistId/paper',
  component: lazyRouteComponent(() => import('../forms/paper.page'), 'PaperPage'),
});

/** A signed version, as it was signed. */
export const signedChecklistRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/signed-checklists/$signatureId',
  component: lazyRouteComponent(() => import('./signing/signed-checklist.page'), 'SignedChecklistPage'),
});

/** What a register said on its day, as it was put beside an answer. */
export const registerEvidenceRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/evidence/$evidenceId',
  component: lazyRouteComponent(() => import('./evidence/register-evidence.page'), 'RegisterEvidencePage'),
});

/** One question that a colleague put about one line. */
export const questionRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/questions/$questionId',
  component: lazyRouteComponent(() => import('./questions/question.page'), 'QuestionPage'),
});
