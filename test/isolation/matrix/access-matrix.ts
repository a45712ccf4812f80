import { calendarRules } from './calendars';
import { carryOverRules } from './carry-overs';
import { channelRules } from './channels';
import { clinicRules } from './clinics';
import { editionRules } from './edition-drafts';
import { fileRules } from './files';
import { formBlankRules } from './form-blanks';
import { honestyRules } from './honesty';
import { identityRules } from './identity';
import { readinessRules } from './readiness';
import { registerRules } from './registers';
import { trainingRules } from './training';
import { reminderPolicyRules } from './reminder-policies';
import { reminderSimulationRules } from './reminder-simulation';
import { returnedFormRules } from './returned-forms';
import type { FieldRules } from './rules';
import { signingRules } from './signing';
import { tenantRules } from './tenants';
import { vendorQuestionRules } from './vendor-questions';
import { workRules } from './work';

/** The reviewed decision about every root field of the schema. A field without one does not pass the build. */
export const fieldRules: FieldRules = {
  ...identityRules,
  ...tenantRules,
  ...clinicRules,
  ...workRules,
  ...calendarRules,
  ...carryOverRules,
  ...channelRules,
  ...fileRules,
  ...formBlankRules,
  ...honestyRules,
  ...readinessRules,
  ...reminderPolicyRules,
  ...registerRules,
  ...trainingRules,
  ...editionRules,
  ...reminderSimulationRules,
  ...returnedFormRules,
  ...signingRules,
  ...vendorQuestionRules,
};
