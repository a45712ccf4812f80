import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { auditRoute } from '../audit/routes';
import { blankRoute, editionBlanksRoute } from '../blanks/routes';
import { carryOverClinicRoute, carryOverRoute, carryOversRoute } from '../carry-over/routes';
import {
  checklistRoute,
  paperRoute,
  questionRoute,
  registerEvidenceRoute,
  signedChecklistRoute,
} from '../checklists/routes';
import {
  clinicRoute,
  clinicsRoute,
  editClinicRoute,
  importRoute,
  newClinicRoute,
  newImportRoute,
} from '../clinics/routes';
import { glossaryRoute } from '../glossary/routes';
import { draftRoute, editionsRoute } from '../editions/routes';
import { guidelineRoute } from '../guideline/routes';
import {
  eventsRoute,
  objectionRoute,
  recoverRoute,
  recoveryLinkRoute,
  secondWayRoute,
  sessionsRoute,
  setUpRoute,
  signInRoute,
  waysInRoute,
} from '../identity/routes';
import { benchmarkRoute, portfolioRoute } from '../portfolio/routes';
import {
  accountsRoute,
  backupSheetRoute,
  backupsRoute,
  contactChartRoute,
  contactsRoute,
  continuityRoute,
  continuitySheetRoute,
  equipmentRoute,
  trainingRoute,
  trainingSheetRoute,
} from '../registers/routes';
import {
  reminderPoliciesRoute,
  reminderPolicyRoute,
  reminderPreferencesRoute,
  reminderSettingsRoute,
} from '../reminders/policies/routes';
import { calendarsRoute } from '../reminders/calendars/routes';
import { channelsRoute, lineWorksAccountsRoute } from '../reminders/channels/routes';
import {
  addressesRoute,
  deliveriesRoute,
  deliveryRoute,
  unsubscribeRoute,
  whyRoute,
} from '../reminders/deliveries/routes';
import { noticesRoute } from '../reminders/routes';
import { simulatorRoute } from '../reminders/simulator/routes';
import { returnedBatchRoute, returnedFormRoute } from '../returned-forms/routes';
import { taskRoute, tasksRoute } from '../tasks/routes';
import {
  accountRoute,
  editMemberRoute,
  memberRoute,
  membersRoute,
  newMemberRoute,
  recoveriesRoute,
  signInPolicyRoute,
} from '../tenants/routes';
import { twoFactorRoute } from '../two-factor/routes';
import { vendorQuestionsRoute } from '../vendors/routes';
import { FaultPage, NotFoundPage, PendingPage } from './fallback-pages';
import { rootRoute, sessionRoute } from './root';

const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  recoverRoute,
  recoveryLinkRoute,
  objectionRoute,
  unsubscribeRoute,
  sessionRoute.addChildren([
    portfolioRoute,
    benchmarkRoute,
    twoFactorRoute,
    clinicsRoute,
    newClinicRoute,
    clinicRoute,
    editClinicRoute,
    contactsRoute,
    contactChartRoute,
    equipmentRoute,
    backupsRoute,
    backupSheetRoute,
    continuityRoute,
    continuitySheetRoute,
    trainingRoute,
    trainingSheetRoute,
    accountsRoute,
    checklistRoute,
    paperRoute,
    signedChecklistRoute,
    registerEvidenceRoute,
    questionRoute,
    vendorQuestionsRoute,
    returnedFormRoute,
    returnedBatchRoute,
    carryOversRoute,
    carryOverRoute,
    carryOverClinicRoute,
    tasksRoute,
    taskRoute,
    noticesRoute,
    deliveriesRoute,
    deliveryRoute,
    whyRoute,
    addressesRoute,
    simulatorRoute,
    calendarsRoute,
    channelsRoute,
    lineWorksAccountsRoute,
    reminderPoliciesRoute,
    reminderPolicyRoute,
    reminderSettingsRoute,
    reminderPreferencesRoute,
    auditRoute,
    editionsRoute,
    guidelineRoute,
    editionBlanksRoute,
    blankRoute,
    draftRoute,
    glossaryRoute,
    newImportRoute,
    importRoute,
    accountRoute,
    membersRoute,
    newMemberRoute,
    memberRoute,
    editMemberRoute,
    recoveriesRoute,
    signInPolicyRoute,
    waysInRoute,
    sessionsRoute,
    eventsRoute,
    secondWayRoute,
  ]),
]);

export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: FaultPage,
    defaultNotFoundComponent: NotFoundPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
