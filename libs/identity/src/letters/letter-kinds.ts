/** What a person is told about the own ways in. It has happened: nothing takes it back. */
export const ABOUT_ONESELF = [
  'passkey_registered',
  'passkey_added',
  'passkey_removed',
  'passkeys_replaced',
  'recovery_codes_made',
  'recovery_code_used',
  'password_set',
  'password_changed',
  'password_reset',
  'new_device',
  'session_moved',
] as const;

/** Carries a link that opens something; the secret is made when the letter is sent. */
const WITH_LINK = ['invitation', 'recovery_link', 'recovery_ready'] as const;

/** An assisted recovery, told to the person whose ways in are at stake. */
const RECOVERY = [
  'recovery_started',
  'recovery_approved',
  'recovery_used',
  'recovery_objected',
  'recovery_withdrawn',
] as const;

/** The same, told to every owner and administrator of the consultancy. */
const RECOVERY_TO_OFFICE = [
  'office_recovery_started',
  'office_recovery_approved',
  'office_recovery_ready',
  'office_recovery_used',
  'office_recovery_objected',
  'office_recovery_withdrawn',
] as const;

/** Somebody took the audit trail along; told to every owner and administrator. `about`: memberName, rows. */
const EXPORT_TO_OFFICE = ['office_audit_exported'] as const;

/**
 * A question to a vendor about one line of a clinic's checklist. `about`: questionId, askedById, clinicId, clinicName,
 * askedBy, itemJa, itemEn. With a set-up link while the vendor has not come in yet.
 */
const TO_VENDOR = ['vendor_question'] as const;

/** Every kind of letter that sign-in sends. */
export const LETTER_KINDS = [
  ...ABOUT_ONESELF,
  ...WITH_LINK,
  ...RECOVERY,
  ...RECOVERY_TO_OFFICE,
  ...EXPORT_TO_OFFICE,
  ...TO_VENDOR,
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** `unknown`: it may have left or not; never sent again by itself. */
export type LetterState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'cancelled';
