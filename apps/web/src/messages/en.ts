import { appEn } from '../app/messages.en';
import { auditFieldsEn } from '../audit/field-messages.en';
import { auditEn } from '../audit/messages.en';
import { auditWordsEn } from '../audit/word-messages.en';
import { carryOverEn } from '../carry-over/messages.en';
import { evidenceEn } from '../checklists/evidence/messages.en';
import { checklistsEn } from '../checklists/messages.en';
import { questionsEn } from '../checklists/questions/messages.en';
import { signingEn } from '../checklists/signing/messages.en';
import { clinicsEn } from '../clinics/messages.en';
import { formsEn } from '../forms/messages.en';
import { glossaryEn } from '../glossary/messages.en';
import { editionsEn } from '../editions/messages.en';
import { identityEn } from '../identity/messages.en';
import { inspectionsEn } from '../inspections/messages.en';
import { benchmarkEn } from '../portfolio/benchmark-messages.en';
import { portfolioEn } from '../portfolio/messages.en';
import { registersEn } from '../registers/messages.en';
import { remindersEn } from '../reminders/messages.en';
import { tasksEn } from '../tasks/messages.en';
import { membersEn } from '../tenants/member-messages.en';
import { tenantsEn } from '../tenants/messages.en';
import { recoveriesEn } from '../tenants/recovery-messages.en';
import { twoFactorEn } from '../two-factor/messages.en';
import { uiEn } from '../ui/messages.en';

export const en = {
  ...uiEn,
  ...appEn,
  ...identityEn,
  ...tenantsEn,
  ...membersEn,
  ...recoveriesEn,
  ...portfolioEn,
  ...benchmarkEn,
  ...clinicsEn,
  ...twoFactorEn,
  ...checklistsEn,
  ...editionsEn,
  ...signingEn,
  ...questionsEn,
  ...evidenceEn,
  ...carryOverEn,
  ...formsEn,
  ...glossaryEn,
  ...inspectionsEn,
  ...tasksEn,
  ...registersEn,
  ...remindersEn,
  ...auditEn,
  ...auditWordsEn,
  ...auditFieldsEn,
};
