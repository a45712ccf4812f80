import type { LetterLanguage, LetterText } from './letter-texts';

const NOT_YOU =
  'If you do not recognise this, somebody may have acted in your place. Please open the link below at once, look through your devices and sessions, and remove what you do not know. If you cannot sign in, call your administrator.';
const KNOWN = 'If this was you, there is nothing to do.';

const change = (subject: string, happened: string): LetterText => ({
  subject,
  happened: () => happened,
  toDo: () => `${KNOWN}\n${NOT_YOU}`,
  open: 'See what happened lately',
});

const OFFICE_OPEN = 'Open the list of sign-in recoveries';
const office = (
  subject: string,
  happened: LetterText['happened'],
  toDo = 'If you do not expect this, please withdraw the recovery in the list below, and call the other administrators and the person.',
): LetterText => ({ subject, happened, toDo: () => toDo, open: OFFICE_OPEN });

const STOP_OPEN = 'If you do not expect this: stop the recovery';
const WAIT_OR_STOP =
  'If you asked for it, please just wait.\nIf not, stop it at once with the link below. You can also stop it after signing in.';

/** Letters in English. */
export const lettersEn: LetterLanguage = {
  brand: 'Mamori',
  kinds: {
    invitation: {
      subject: 'Invitation to Mamori',
      happened: ({ tenant, invitedBy, role }) =>
        `${invitedBy === '' ? tenant : `${invitedBy} of ${tenant}`} has invited you to Mamori. Your role will be “${role}”.`,
      toDo: ({ until }) =>
        `Please open the link below and follow the page. You will use the fingerprint, face or PIN of your device. The link works once, until ${until}.\nIf you do not expect this invitation, simply delete this mail. Do not pass the link on.`,
      open: 'Set up your access',
    },
    recovery_link: {
      subject: 'Your link for when you cannot sign in',
      happened: () => 'Somebody asked for a link for when you cannot sign in.',
      toDo: ({ until }) =>
        `If it was you, open the link below and go on. You need a recovery code, or a passkey that you registered. The link works until ${until}; earlier links have stopped working.\nIf it was not you, simply delete this mail: the link alone lets nobody in. Do not pass it on.`,
      open: 'Go on with the recovery',
    },
    recovery_ready: {
      subject: 'Your link to register a new passkey',
      happened: ({ tenant, startedBy, approvedBy }) =>
        `The sign-in recovery that ${startedBy} and ${approvedBy} of ${tenant} have prepared is ready.`,
      toDo: ({ until }) =>
        `Please open the link below and register a new passkey. The link works once, until ${until}. Your earlier passkeys, recovery codes and password stop working then, and every open session ends. If you also work with another consultancy, please ask its administrator for a new invitation.\nIf you do not expect this, do not use the link, and call your administrator.`,
      open: 'Register a new passkey',
    },
    passkey_registered: change('A passkey was registered', 'Your passkey was registered.'),
    passkey_added: change('A passkey was added', 'A passkey was added to your account.'),
    passkey_removed: change('A passkey was removed', 'A passkey was removed from your account.'),
    passkeys_replaced: change(
      'Your passkeys were replaced',
      'A new passkey has taken the place of your earlier ones, which have stopped working. Every open session has ended.',
    ),
    recovery_codes_made: change(
      'Recovery codes were made',
      'Ten new recovery codes were made. The earlier ones have stopped working.',
    ),
    recovery_code_used: change(
      'A recovery code was used',
      'A recovery code was used and a new passkey registered. The earlier passkeys have stopped working, and every open session has ended.',
    ),
    password_set: change('A password was chosen', 'A password was chosen for your account for the first time.'),
    password_changed: change(
      'Your password was changed',
      'Your password was changed. Your sessions on other devices have ended.',
    ),
    password_reset: change(
      'Your password was chosen anew',
      'Your password was chosen anew through a link in a mail. Every open session has ended. Signing in still takes your passkey or security key.',
    ),
    new_device: change('Sign-in on a new device', 'You signed in on a device that was not used before.'),
    session_moved: change(
      'Your session was used from an unusual place',
      'An open session of yours was used on another network and another device. It can do nothing until it is proved to be you.',
    ),
    recovery_started: {
      subject: 'A recovery of your sign-in was requested',
      happened: ({ tenant, startedBy }) =>
        `${startedBy} of ${tenant} has requested a recovery of your sign-in. If another administrator approves it, a link to register a new passkey comes to this address 24 hours later.`,
      toDo: () => WAIT_OR_STOP,
      open: STOP_OPEN,
    },
    recovery_approved: {
      subject: 'A recovery of your sign-in was approved',
      happened: ({ tenant, approvedBy, ready }) =>
        `${approvedBy} of ${tenant} has approved a recovery of your sign-in. A link to register a new passkey comes to this address after ${ready}.`,
      toDo: () => WAIT_OR_STOP,
      open: STOP_OPEN,
    },
    recovery_used: change(
      'The recovery of your sign-in is complete',
      'Your new passkey was registered through the recovery link. Your earlier passkeys, recovery codes and password have stopped working, and every open session has ended. Exports rest for 24 hours.',
    ),
    recovery_objected: change(
      'The recovery of your sign-in was stopped',
      'The recovery of your sign-in was stopped at your word. No link will be sent; one that was sent has stopped working.',
    ),
    recovery_withdrawn: change(
      'The recovery of your sign-in was withdrawn',
      'An administrator has withdrawn the recovery of your sign-in. No link will be sent; one that was sent has stopped working.',
    ),
    office_recovery_started: office(
      'A sign-in recovery was requested',
      ({ startedBy, member }) =>
        `${startedBy} has requested a recovery of the sign-in of ${member}. It waits for the approval of another owner or administrator.`,
      'Before you approve, please speak with the person by phone or face to face. If you do not expect this, withdraw it in the list below.',
    ),
    office_recovery_approved: office(
      'A sign-in recovery was approved',
      ({ approvedBy, member, ready }) =>
        `${approvedBy} has approved the recovery of the sign-in of ${member}. A link to register a new passkey goes to the person after ${ready}.`,
    ),
    office_recovery_ready: office(
      'A recovery link was sent',
      ({ member }) => `A link to register a new passkey was sent to ${member}.`,
    ),
    office_recovery_used: office(
      'A sign-in recovery is complete',
      ({ member }) => `${member} has registered a new passkey through the recovery link. Exports rest for 24 hours.`,
      'If you do not expect this, please disable this member at once in the list of members.',
    ),
    office_recovery_objected: office(
      'The person stopped a sign-in recovery',
      ({ member }) => `${member} has stopped the recovery of the own sign-in. A new one can start after 24 hours.`,
      'Somebody may have pretended to be this person. Please ask those who requested and approved it how it came about.',
    ),
    office_recovery_withdrawn: office(
      'A sign-in recovery was withdrawn',
      ({ member }) => `The recovery of the sign-in of ${member} was withdrawn.`,
      'A new one can be requested if it is needed.',
    ),
    office_audit_exported: {
      subject: 'The audit trail was exported',
      happened: ({ member, rows }) => `${member} has exported ${rows} rows of the audit trail to a file.`,
      toDo: () => 'If you do not expect this, please ask this person, and disable the member if need be.',
      open: 'Open the audit trail',
    },
    vendor_question: {
      subject: 'A medical institution has a question for you',
      happened: ({ clinic, item, askedBy, tenant }) =>
        `${askedBy} has a question about “${item}” in the cybersecurity checklist of ${clinic}. Your answer is received in Mamori, which ${tenant} uses to support ${clinic}.`,
      toDo: ({ until }) =>
        until === ''
          ? 'Please sign in by the link below and answer the question.\nIf you do not expect this, simply delete this mail.'
          : `The page behind the link shows who asks what. To answer, you register the fingerprint, face or PIN of your device. The link works once, until ${until}.\nIf you do not expect this, simply delete this mail. Do not pass the link on.`,
      open: 'See the question',
    },
  },
  roles: {
    owner: 'Owner',
    admin: 'Administrator',
    consultant: 'Consultant',
    clinic_manager: 'Clinic manager',
    clinic_staff: 'Clinic staff',
    vendor: 'Vendor',
  },
  greeting: (recipient) => `Dear ${recipient},`,
  when: 'When',
  device: 'Device',
  unknownDevice: 'Unknown device',
  network: 'Network',
  footer:
    'This mail was sent automatically by Mamori. Replies are not read. Mamori never asks for a password or a recovery code by mail.',
};
