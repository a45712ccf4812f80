import type { LetterKind } from '@mamori/identity';
import { colleagues, lead, office, type Reaches, work } from './rules';

/** Every HTTP route besides files of the web build: who gets an answer from it. */
export const routeRules: Readonly<Record<string, 'public' | Reaches>> = {
  'GET /livez': 'public',
  'GET /readyz': 'public',
  // The address itself is the key, and opens what its member may see.
  'GET /calendars/:address': 'public',
  // Each proves itself: with the provider's signature, and with what only the mail holds.
  'POST /hooks/mail': 'public',
  'POST /unsubscribe/:tag': 'public',
  // Each root field decides for itself.
  'POST /graphql': 'public',
  'GET /graphql': 'public',
  'PUT /graphql': 'public',
  'PATCH /graphql': 'public',
  'DELETE /graphql': 'public',
  'POST /imports/clinics': office,
  'GET /imports/clinics/template.csv': office,
  'GET /imports/clinics/template.xlsx': office,
  'POST /imports/equipment/:clinicId': work,
  'POST /imports/equipment/:clinicId/preview': work,
  'GET /imports/equipment/template.csv': work,
  'GET /imports/equipment/template.xlsx': work,
  'GET /clinics/:id/equipment.csv': work,
  'GET /clinics/:id/equipment.xlsx': work,
  'GET /clinics/:id/training.csv': work,
  'GET /clinics/:id/training.xlsx': work,
  'GET /clinics/:id/backups.csv': work,
  'GET /clinics/:id/backups.xlsx': work,
  'GET /clinics/:id/continuity.csv': work,
  'GET /clinics/:id/continuity.xlsx': work,
  'PUT /files/:id': work,
  'GET /files/:id': work,
  'GET /checklists/:id/form.pdf': work,
  'GET /checklists/:id/form.xlsx': work,
  'GET /checklists/:id/paper.pdf': work,
  'GET /checklists/:id/vendor-form.pdf': work,
  'GET /checklists/:id/vendor-form.xlsx': work,
  'GET /checklists/:id/ministry-form.xlsx': work,
  'GET /form-blanks/:id/example.xlsx': colleagues,
  'GET /editions/:id/ministry-forms.zip': lead,
  'GET /clinics/:id/answers.csv': lead,
  'GET /clinics/:id/answers.xlsx': lead,
  'GET /answers.csv': lead,
  'GET /answers.xlsx': lead,
};

export interface JobRule {
  /** What each id names, all inside the consultancy of the row in the outbox. */
  readonly payload: Readonly<Record<string, string>>;
  /** What may be taken back between asking and running, so that nothing is done; each is tried. */
  readonly revoked: readonly [string, ...string[]];
}

/** Every kind of job. */
export const jobRules: Readonly<Record<string, JobRule>> = {
  // Follows from the answer, not from the rights of whoever gave it.
  'checklist-item-not-met': {
    payload: { checklistId: 'checklist', itemId: 'item', clinicId: 'clinic' },
    revoked: ['the answer was taken back'],
  },
  'checklist-item-met': {
    payload: { checklistId: 'checklist', itemId: 'item', clinicId: 'clinic' },
    revoked: ['the answer was taken back'],
  },
  'checklist-item-evidenced': {
    payload: { checklistId: 'checklist', itemId: 'item', clinicId: 'clinic' },
    revoked: ['the task was closed'],
  },
  // Follows from the file, not from the rights of whoever sent it.
  'file-waits-for-scan': { payload: { fileId: 'file' }, revoked: ['the file was not taken'] },
  'carry-over-asked': {
    payload: { carryOverId: 'carryOver' },
    revoked: ['who asked was disabled', 'who asked lost the role'],
  },
  'carry-over-undo-asked': {
    payload: { carryOverId: 'appliedCarryOver' },
    revoked: ['who asked was disabled', 'who asked lost the role'],
  },
  'clinic-import-asked': {
    payload: { importId: 'import' },
    revoked: ['who asked was disabled', 'who asked lost the role'],
  },
  // Follows from the day, not from the rights of whoever chose it.
  'two-factor-date-changed': {
    payload: { changeId: 'twoFactorChange' },
    revoked: ['another day was chosen'],
  },
  'member-invited': {
    payload: { memberId: 'member' },
    revoked: [
      'the invitation was withdrawn',
      'the member was disabled',
      'who invited was disabled',
      'who invited lost the role',
    ],
  },
  'colleague-asked': {
    payload: { proposalId: 'question' },
    revoked: ['the question was taken back', 'who was asked was disabled', 'who was asked lost the clinic'],
  },
  'vendor-asked': {
    payload: { proposalId: 'vendorQuestion', invitationId: 'vendorQuestion' },
    revoked: [
      'the question was taken back',
      'who asked was disabled',
      'who asked lost the role',
      'who asked lost the clinic',
      'the address became somebody else’s',
    ],
  },
  'vendor-admitted': {
    payload: { proposalId: 'vendorQuestion', invitationId: 'vendorQuestion' },
    revoked: ['the question was taken back', 'who was asked was disabled', 'another letter invites'],
  },
  'vendor-question-withdrawn': {
    payload: { proposalId: 'vendorQuestion' },
    revoked: ['the question was put again'],
  },
  'answer-proposed': {
    payload: { proposalId: 'proposal' },
    revoked: ['the proposal was put away', 'who asked was disabled'],
  },
  // Follows from the rules that hold, not from the rights of whoever changed them.
  'reminders.replan': { payload: {}, revoked: ['the policy was taken back'] },
  // Neither is in the outbox: the mails of reminders and notices have a table of their own.
  delivery: {
    payload: {},
    revoked: ['the recipient was disabled', 'the recipient lost the clinic', 'the deadline was settled'],
  },
  'delivery-of-notice': {
    payload: {},
    revoked: ['the recipient was disabled', 'the recipient lost the clinic', 'it was called off'],
  },
};

const toOffice = ['the recipient was disabled', 'the recipient lost the role'] as const;
const ofRecovery = ['the recovery was withdrawn', 'the recovery was objected to'] as const;

/** Every kind of letter of sign-in: what stops it before it is sent. `always`: it tells what has happened to oneself. */
export const letterRules: Readonly<Record<LetterKind, 'always' | readonly [string, ...string[]]>> = {
  passkey_registered: 'always',
  passkey_added: 'always',
  passkey_removed: 'always',
  passkeys_replaced: 'always',
  recovery_codes_made: 'always',
  recovery_code_used: 'always',
  password_set: 'always',
  password_changed: 'always',
  password_reset: 'always',
  new_device: 'always',
  session_moved: 'always',
  invitation: [
    'the invitation was withdrawn',
    'the recipient was disabled',
    'the recipient lost the role',
    'the clinics changed',
    'who invited was disabled',
    'who invited lost the role',
  ],
  recovery_link: ['the link was withdrawn'],
  recovery_ready: ['the recipient was disabled', 'the recipient lost the role', ...ofRecovery],
  recovery_started: ['the recipient was disabled', ...ofRecovery],
  recovery_approved: ['the recipient was disabled', ...ofRecovery],
  recovery_used: 'always',
  recovery_objected: 'always',
  recovery_withdrawn: 'always',
  office_recovery_started: [...toOffice, ...ofRecovery],
  office_recovery_approved: [...toOffice, ...ofRecovery],
  office_recovery_ready: [...toOffice, ...ofRecovery],
  office_recovery_used: toOffice,
  office_recovery_objected: toOffice,
  office_recovery_withdrawn: toOffice,
  office_audit_exported: toOffice,
  vendor_question: [
    'the invitation was withdrawn',
    'the recipient was disabled',
    'the recipient lost the role',
    'who asked was disabled',
    'who asked lost the role',
    'who asked lost the clinic',
  ],
};
