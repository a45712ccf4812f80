import { appEn } from '../app/messages.en';
import { checklistsEn } from '../checklists/messages.en';
import { clinicsEn } from '../clinics/messages.en';
import { formsEn } from '../forms/messages.en';
import { identityEn } from '../identity/messages.en';
import { inspectionsEn } from '../inspections/messages.en';
import { portfolioEn } from '../portfolio/messages.en';
import { remindersEn } from '../reminders/messages.en';
import { tasksEn } from '../tasks/messages.en';
import { tenantsEn } from '../tenants/messages.en';
import { twoFactorEn } from '../two-factor/messages.en';
import { uiEn } from '../ui/messages.en';

/** Texts of the first page, of signing in, and of what most pages share; the rest comes right after the first paint. */
export const firstEn = {
  ...uiEn,
  ...appEn,
  ...identityEn,
  ...tenantsEn,
  ...portfolioEn,
  ...clinicsEn,
  ...twoFactorEn,
  ...checklistsEn,
  ...formsEn,
  ...inspectionsEn,
  ...tasksEn,
  ...remindersEn,
};
