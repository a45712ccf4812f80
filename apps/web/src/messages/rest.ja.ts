import { auditFieldsJa } from '../audit/field-messages.ja';
import { auditJa } from '../audit/messages.ja';
import { auditWordsJa } from '../audit/word-messages.ja';
import { blanksJa } from '../blanks/messages.ja';
import { carryOverJa } from '../carry-over/messages.ja';
import { careJa } from '../clinics/care/messages.ja';
import { evidenceJa } from '../checklists/evidence/messages.ja';
import { questionsJa } from '../checklists/questions/messages.ja';
import { signingJa } from '../checklists/signing/messages.ja';
import { editionsJa } from '../editions/messages.ja';
import { glossaryJa } from '../glossary/messages.ja';
import { guidelineJa } from '../guideline/messages.ja';
import { benchmarkJa } from '../portfolio/benchmark-messages.ja';
import { backupsJa } from '../registers/backups/messages.ja';
import { continuityJa } from '../registers/continuity/messages.ja';
import { registersJa } from '../registers/messages.ja';
import { accountsJa } from '../registers/accounts/messages.ja';
import { trainingJa } from '../registers/training/messages.ja';
import { reminderPoliciesJa } from '../reminders/policies/messages.ja';
import { calendarsJa } from '../reminders/calendars/messages.ja';
import { channelsJa } from '../reminders/channels/messages.ja';
import { deliveriesJa } from '../reminders/deliveries/messages.ja';
import { simulatorJa } from '../reminders/simulator/messages.ja';
import { returnedJa } from '../returned-forms/messages.ja';
import { membersJa } from '../tenants/member-messages.ja';
import { recoveriesJa } from '../tenants/recovery-messages.ja';
import { vendorsJa } from '../vendors/messages.ja';

/** Texts of pages that are never the first one. */
export const restJa = {
  ...membersJa,
  ...careJa,
  ...recoveriesJa,
  ...benchmarkJa,
  ...blanksJa,
  ...editionsJa,
  ...signingJa,
  ...questionsJa,
  ...vendorsJa,
  ...evidenceJa,
  ...carryOverJa,
  ...glossaryJa,
  ...guidelineJa,
  ...registersJa,
  ...returnedJa,
  ...backupsJa,
  ...continuityJa,
  ...trainingJa,
  ...accountsJa,
  ...calendarsJa,
  ...channelsJa,
  ...reminderPoliciesJa,
  ...deliveriesJa,
  ...simulatorJa,
  ...auditJa,
  ...auditWordsJa,
  ...auditFieldsJa,
};
