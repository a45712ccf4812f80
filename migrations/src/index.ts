import { SchemasAndContext1795300000000 } from './1795300000000-schemas-and-context';
import { TenantsAndMembers1795300010000 } from './1795300010000-tenants-and-members';
import { Identity1795300020000 } from './1795300020000-identity';
import { AuditOutboxReceipts1795300030000 } from './1795300030000-audit-outbox-receipts';
import { Clinics1795300040000 } from './1795300040000-clinics';
import { Editions1795300050000 } from './1795300050000-editions';
import { Checklists1795300060000 } from './1795300060000-checklists';
import { Reminders1795300070000 } from './1795300070000-reminders';
import { TasksAndInspections1795300080000 } from './1795300080000-tasks-and-inspections';
import { ClinicSummaries1795300090000 } from './1795300090000-clinic-summaries';
import { WaysToSignIn1795300100000 } from './1795300100000-ways-to-sign-in';
import { SignInPolicies1795300110000 } from './1795300110000-sign-in-policies';
import { AuditChain1795300120000 } from './1795300120000-audit-chain';
import { NarrowerColumns1795300130000 } from './1795300130000-narrower-columns';
import { AuditSearch1795300140000 } from './1795300140000-audit-search';
import { FilesAndEvidence1795400000000 } from './1795400000000-files-and-evidence';
import { SigningAndProposals1795400010000 } from './1795400010000-signing-and-proposals';
import { EditionDrafts1795400020000 } from './1795400020000-edition-drafts';
import { CarryOvers1795400040000 } from './1795400040000-carry-overs';
import { TwoFactorDates1795400050000 } from './1795400050000-two-factor-dates';
import { Registers1795400060000 } from './1795400060000-registers';
import { FormBlanks1795400070000 } from './1795400070000-form-blanks';
import { ReturnedForms1795400080000 } from './1795400080000-returned-forms';
import { ReadinessRegisters1795400090000 } from './1795400090000-readiness-registers';
import { TrainingRecords1795400100000 } from './1795400100000-training-records';
import { CarriedLines1795400110000 } from './1795400110000-carried-lines';
import { MailedNotices1795400120000 } from './1795400120000-mailed-notices';
import { VendorQuestions1795400130000 } from './1795400130000-vendor-questions';
import { GuidelineTables1795400140000 } from './1795400140000-guideline-tables';
import { ReminderPolicies1795500000000 } from './1795500000000-reminder-policies';
import { MessagesWithLines1795500010000 } from './1795500010000-messages-with-lines';
import { Channels1795500020000 } from './1795500020000-channels';
import { CalendarFeeds1795500030000 } from './1795500030000-calendar-feeds';
import { MailEvents1795500040000 } from './1795500040000-mail-events';
import { AccountReviews1795500050000 } from './1795500050000-account-reviews';
import { ClinicsThatLeave1795500060000 } from './1795500060000-clinics-that-leave';

export { migrate, ROLES } from './migrate';

/** Every step, oldest first; each runs once, in a transaction of its own. */
export const migrations = [
  SchemasAndContext1795300000000,
  TenantsAndMembers1795300010000,
  Identity1795300020000,
  AuditOutboxReceipts1795300030000,
  Clinics1795300040000,
  Editions1795300050000,
  Checklists1795300060000,
  Reminders1795300070000,
  TasksAndInspections1795300080000,
  ClinicSummaries1795300090000,
  WaysToSignIn1795300100000,
  SignInPolicies1795300110000,
  AuditChain1795300120000,
  NarrowerColumns1795300130000,
  AuditSearch1795300140000,
  FilesAndEvidence1795400000000,
  SigningAndProposals1795400010000,
  EditionDrafts1795400020000,
  CarryOvers1795400040000,
  TwoFactorDates1795400050000,
  Registers1795400060000,
  FormBlanks1795400070000,
  ReturnedForms1795400080000,
  ReadinessRegisters1795400090000,
  TrainingRecords1795400100000,
  CarriedLines1795400110000,
  MailedNotices1795400120000,
  VendorQuestions1795400130000,
  GuidelineTables1795400140000,
  ReminderPolicies1795500000000,
  MessagesWithLines1795500010000,
  Channels1795500020000,
  CalendarFeeds1795500030000,
  MailEvents1795500040000,
  AccountReviews1795500050000,
  ClinicsThatLeave1795500060000,
];
