import { auditFieldsEn } from '../audit/field-messages.en';
import { auditEn } from '../audit/messages.en';
import { auditWordsEn } from '../audit/word-messages.en';
import { blanksEn } from '../blanks/messages.en';
import { carryOverEn } from '../carry-over/messages.en';
import { careEn } from '../clinics/care/messages.en';
import { evidenceEn } from '../checklists/evidence/messages.en';
import { questionsEn } from '../checklists/questions/messages.en';
import { signingEn } from '../checklists/signing/messages.en';
import { editionsEn } from '../editions/messages.en';
import { glossaryEn } from '../glossary/messages.en';
import { guidelineEn } from '../guideline/messages.en';
import { benchmarkEn } from '../portfolio/benchmark-messages.en';
import { backupsEn } from '../registers/backups/messages.en';
import { continuityEn } from '../registers/continuity/messages.en';
import { registersEn } from '../registers/messages.en';
import { accountsEn } from '../registers/accounts/messages.en';
import { trainingEn } from '../registers/training/messages.en';
import { reminderPoliciesEn } from '../reminders/policies/messages.en';
import { calendarsEn } from '../reminders/calendars/messages.en';
import { channelsEn } from '../reminders/channels/messages.en';
import { deliveriesEn } from '../reminders/deliveries/messages.en';
import { simulatorEn } from '../reminders/simulator/messages.en';
import { returnedEn } from '../returned-forms/messages.en';
import { membersEn } from '../tenants/member-messages.en';
import { recoveriesEn } from '../tenants/recovery-messages.en';
import { vendorsEn } from '../vendors/messages.en';

/** Texts of pages that are never the first one. */
export const restEn = {
  ...membersEn,
  ...careEn,
  ...recoveriesEn,
  ...benchmarkEn,
  ...blanksEn,
  ...editionsEn,
  ...signingEn,
  ...questionsEn,
  ...vendorsEn,
  ...evidenceEn,
  ...carryOverEn,
  ...glossaryEn,
  ...guidelineEn,
  ...registersEn,
  ...returnedEn,
  ...backupsEn,
  ...continuityEn,
  ...trainingEn,
  ...accountsEn,
  ...calendarsEn,
  ...channelsEn,
  ...reminderPoliciesEn,
  ...deliveriesEn,
  ...simulatorEn,
  ...auditEn,
  ...auditWordsEn,
  ...auditFieldsEn,
};
