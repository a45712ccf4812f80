import { appJa } from '../app/messages.ja';
import { auditFieldsJa } from '../audit/field-messages.ja';
import { auditJa } from '../audit/messages.ja';
import { auditWordsJa } from '../audit/word-messages.ja';
import { carryOverJa } from '../carry-over/messages.ja';
import { evidenceJa } from '../checklists/evidence/messages.ja';
import { checklistsJa } from '../checklists/messages.ja';
import { questionsJa } from '../checklists/questions/messages.ja';
import { signingJa } from '../checklists/signing/messages.ja';
import { clinicsJa } from '../clinics/messages.ja';
import { formsJa } from '../forms/messages.ja';
import { glossaryJa } from '../glossary/messages.ja';
import { editionsJa } from '../editions/messages.ja';
import { identityJa } from '../identity/messages.ja';
import { inspectionsJa } from '../inspections/messages.ja';
import { benchmarkJa } from '../portfolio/benchmark-messages.ja';
import { portfolioJa } from '../portfolio/messages.ja';
import { registersJa } from '../registers/messages.ja';
import { remindersJa } from '../reminders/messages.ja';
import { tasksJa } from '../tasks/messages.ja';
import { membersJa } from '../tenants/member-messages.ja';
import { tenantsJa } from '../tenants/messages.ja';
import { recoveriesJa } from '../tenants/recovery-messages.ja';
import { twoFactorJa } from '../two-factor/messages.ja';
import { uiJa } from '../ui/messages.ja';

export const ja = {
  ...uiJa,
  ...appJa,
  ...identityJa,
  ...tenantsJa,
  ...membersJa,
  ...recoveriesJa,
  ...portfolioJa,
  ...benchmarkJa,
  ...clinicsJa,
  ...twoFactorJa,
  ...checklistsJa,
  ...editionsJa,
  ...signingJa,
  ...questionsJa,
  ...evidenceJa,
  ...carryOverJa,
  ...formsJa,
  ...glossaryJa,
  ...inspectionsJa,
  ...tasksJa,
  ...registersJa,
  ...remindersJa,
  ...auditJa,
  ...auditWordsJa,
  ...auditFieldsJa,
};

/** Ids of all messages; naming an unknown one does not compile. */
export type MessageId = keyof typeof ja;
