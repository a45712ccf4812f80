import { appJa } from '../app/messages.ja';
import { checklistsJa } from '../checklists/messages.ja';
import { clinicsJa } from '../clinics/messages.ja';
import { formsJa } from '../forms/messages.ja';
import { identityJa } from '../identity/messages.ja';
import { inspectionsJa } from '../inspections/messages.ja';
import { portfolioJa } from '../portfolio/messages.ja';
import { remindersJa } from '../reminders/messages.ja';
import { tasksJa } from '../tasks/messages.ja';
import { tenantsJa } from '../tenants/messages.ja';
import { twoFactorJa } from '../two-factor/messages.ja';
import { uiJa } from '../ui/messages.ja';

/** Texts of the first page, of signing in, and of what most pages share; the rest comes right after the first paint. */
export const firstJa = {
  ...uiJa,
  ...appJa,
  ...identityJa,
  ...tenantsJa,
  ...portfolioJa,
  ...clinicsJa,
  ...twoFactorJa,
  ...checklistsJa,
  ...formsJa,
  ...inspectionsJa,
  ...tasksJa,
  ...remindersJa,
};
