import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessionRoute } from '../app/root';
import { optional, optionalText } from '../app/search-params';
import { memberStates } from './member-words';
import { roles } from './words';

export const accountRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account.page'), 'AccountPage'),
});

export const membersRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/members',
  validateSearch: z.object({
    text: optionalText,
    role: optional(z.enum(roles)),
    state: optional(z.enum(memberStates)),
    clinicId: optionalText,
    after: optionalText,
  }),
  component: lazyRouteComponent(() => import('./members.page'), 'MembersPage'),
});

export const newMemberRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/members/new',
  // Whom the invitation went to, once it was sent.
  validateSearch: z.object({ invited: optionalText }),
  component: lazyRouteComponent(() => import('./new-member.page'), 'NewMemberPage'),
});

export const memberRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/members/$memberId',
  component: lazyRouteComponent(() => import('./member.page'), 'MemberPage'),
});

export const editMemberRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/members/$memberId/edit',
  component: lazyRouteComponent(() => import('./edit-member.page'), 'EditMemberPage'),
});

export const recoveriesRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/members/recoveries',
  validateSearch: z.object({ after: optionalText }),
  component: lazyRouteComponent(() => import('./recoveries.page'), 'RecoveriesPage'),
});

export const signInPolicyRoute = createRoute({
  getParentRoute: () => sessionRoute,
  path: '/settings/sign-in',
  component: lazyRouteComponent(() => import('./sign-in-policy.page'), 'SignInPolicyPage'),
});
